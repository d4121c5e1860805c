package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;

import studio.talkback.gear.panel.Box;

/** Draws faceplates as everywhere, on a canvas of somebody else's. Disposed with it. */
public final class FaceInk {

    private static final int OPAQUE = 255;

    private final FaceType type;

    /** @param device what is drawn on */
    public FaceInk(Device device) {
        type = new FaceType(device);
    }

    /** Frees its fonts. */
    public void dispose() {
        type.dispose();
    }

    /**
     * Draws the bare panel.
     *
     * @param left        of the panel, in pixels
     * @param top         of the panel, in pixels
     * @param pixelsPerMm the scale
     * @param part        the part to draw, in millimetres
     */
    public void ground(GC gc, Face face, double left, double top, double pixelsPerMm, Box part) {
        PanelPen pen = new PanelPen(gc, type, left, top, pixelsPerMm);
        new PanelPainter(pen, face).ground(part);
        pen.done();
    }

    /**
     * Draws what is on the panel.
     *
     * @param alpha how much of it hides what is behind, to 255 for all
     */
    public void parts(GC gc, Face face, double left, double top, double pixelsPerMm, Box part, int alpha) {
        PanelPen pen = new PanelPen(gc, type, left, top, pixelsPerMm);
        gc.setAlpha(alpha);
        new PanelPainter(pen, face).parts(part, FaceStates.NONE);
        gc.setAlpha(OPAQUE);
        pen.done();
    }
}
