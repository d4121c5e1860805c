package studio.talkback.gear.ui.bay;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.panel.Box;

/** Drawn bays as a picture. */
public final class BayImage {

    private BayImage() {
    }

    /**
     * Draws all bays with all that is plugged.
     *
     * @param pitch  from one point to the next, in pixels
     * @param around the colour around them
     */
    public static ImageData draw(Display display, BayPicture picture, double pitch, RGB around) {
        BayLayout layout = new BayLayout(picture.bays(), BaySizes.measures(pitch));
        int width = (int) Math.ceil(layout.width());
        int height = (int) Math.ceil(layout.height());
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        BayType type = new BayType(display, pitch);
        try {
            gc.setBackground(new Color(around));
            gc.fillRectangle(0, 0, width, height);
            type.place(gc, 0, 0);
            new BayPainter(gc, type, layout, picture, BayStates.NONE, new Box(0, 0, width, height)).draw();
            gc.setTransform(null);
            return image.getImageData(100);
        } finally {
            type.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
