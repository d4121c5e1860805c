package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.Panel;

/** A faceplate as a picture. */
public final class FaceImage {

    private FaceImage() {
    }

    /**
     * Draws a unit with all it is set to.
     *
     * @param pixelsPerMm its scale; 3.78 is the size of the gear on a screen of 96 pixels an inch
     * @param around      the colour around it
     */
    public static ImageData draw(Display display, Face face, double pixelsPerMm, RGB around) {
        Panel panel = face.layout().panel();
        int width = (int) Math.ceil(panel.getWidthMm() * pixelsPerMm);
        int height = (int) Math.ceil(panel.getHeightMm() * pixelsPerMm);
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        FaceType type = new FaceType(display);
        try {
            gc.setBackground(new Color(around));
            gc.fillRectangle(0, 0, width, height);
            PanelPen pen = new PanelPen(gc, type, 0, 0, pixelsPerMm);
            new PanelPainter(pen, face).draw(new Box(0, 0, panel.getWidthMm(), panel.getHeightMm()), FaceStates.NONE);
            pen.done();
            return image.getImageData(100);
        } finally {
            type.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
