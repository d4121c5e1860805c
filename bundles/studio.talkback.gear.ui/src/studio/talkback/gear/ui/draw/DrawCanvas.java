package studio.talkback.gear.ui.draw;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.draw.PhotoPlace;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FaceInk;
import studio.talkback.gear.ui.Scrolled;
import studio.talkback.gear.ui.Zoomed;
import studio.talkback.model.Control;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;

/** The faceplate that is being drawn, over its photo, at any zoom. */
public final class DrawCanvas extends Canvas implements Zoomed {

    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final double LEAST_ZOOM = 0.2;
    private static final double MOST_ZOOM = 8;
    private static final double MOST_FITTING = 2.5;
    private static final double MARGIN_MM = 8;
    private static final int OPAQUE = 255;
    /** Parts over a photo let it be seen through them. */
    private static final int OVER_PHOTO = 205;
    /** How far around a part the signs that it is selected reach. */
    private static final int SIGNS = 9;

    private final Drawing drawing;
    private final FaceInk ink;
    private final PhotoLayer photo;
    private final DrawMarks marks;
    private final DrawVoice voice;
    private final Scrolled scrolled;
    private Gear shown;
    private @Nullable Face face;
    private @Nullable PhotoPlace photoPlace;
    private Box content = new Box(0, 0, 1, 1);
    private double zoom;
    private double scale = PIXELS_PER_MM;
    private int photoAlpha = 150;
    private boolean photoShown = true;

    DrawCanvas(Composite parent, Drawing drawing) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.drawing = drawing;
        shown = drawing.gear();
        ink = new FaceInk(Objects.requireNonNull(getDisplay()));
        photo = new PhotoLayer(this, this::arrange);
        marks = new DrawMarks(this, drawing);
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        Themes.onSwitch(this, this::redraw);
        voice = new DrawVoice(this, drawing);
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> ink.dispose());
        scrolled = new Scrolled(this, () -> {
        });
        drawing.onChange(() -> {
            reveal();
            redraw();
            voice.focused();
        });
    }

    /** Shows the equipment as it is now. */
    void show(Gear gear) {
        shown = gear;
        photoPlace = gear.getPanel() == null ? null : PhotoPlace.of(gear.getPanel());
        photo.show(gear.getPanel());
        lay();
        voice.forget();
        arrange();
    }

    private void lay() {
        PanelLayout layout = PanelLayout.of(shown);
        face = layout == null ? null : Face.atRest(shown, layout);
    }

    /** Shows a copy in which something was dragged; what moved is drawn anew where it is now. */
    void preview(Gear dragged, List<? extends Identified> moved) {
        shown = dragged;
        lay();
        damage(moved);
    }

    /** These are drawn anew where they are now: called before they are moved, too. */
    void damage(List<? extends Identified> parts) {
        parts.forEach(this::damage);
    }

    private void damage(Identified part) {
        Face now = face;
        Box box = Parts.body(part);
        if (now != null && part instanceof Control) {
            for (Placed placed : now.layout().controls()) {
                if (Objects.equals(placed.control().getId(), part.getId())) {
                    box = box.with(placed.whole()).with(placed.turning());
                }
            }
        }
        Rectangle area = pixels(box);
        redraw(area.x - SIGNS, area.y - SIGNS, area.width + 2 * SIGNS, area.height + 2 * SIGNS, false);
    }

    /** Shows the photo where it is dragged to. */
    void previewPhoto(PhotoPlace place) {
        photoPlace = place;
        redraw();
    }

    /** What is shown: the equipment, or a copy in which something is dragged. */
    Gear shown() {
        return shown;
    }

    /** Where the photo lies, as it is seen; null where there is none. */
    @Nullable Box photoBox() {
        PhotoPlace place = photoPlace;
        return photo.isThere() && photoShown && place != null ? place.box(photo.proportion()) : null;
    }

    /** How many times as high as wide the photo is. */
    double photoProportion() {
        return photo.proportion();
    }

    boolean isPhotoShown() {
        return photoShown;
    }

    void showPhoto(boolean show) {
        photoShown = show;
        arrange();
    }

    /** @param part how strong the photo is, from 0 to 1 */
    void photoStrength(double part) {
        photoAlpha = (int) Math.round(OPAQUE * Math.max(0, Math.min(1, part)));
        redraw();
    }

    /** Enlarges or reduces; 1 is the size of the gear, 0 fits into the window. The middle stays where it is. */
    @Override
    public void zoom(double factor) {
        zoom = factor <= 0 ? 0 : Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, factor));
        Rectangle area = getClientArea();
        At middle = toPanel(area.width / 2, area.height / 2);
        arrange();
        Point now = toPixels(middle);
        scrolled.by(now.x - area.width / 2, now.y - area.height / 2);
    }

    /** How large it is shown; 1 is the size of the gear. */
    @Override
    public double zoom() {
        return scale / PIXELS_PER_MM;
    }

    /** Pixels per millimetre. */
    double pixelsPerMm() {
        return scale;
    }

    private void arrange() {
        Panel panel = shown.getPanel();
        if (isDisposed() || panel == null) {
            return;
        }
        Rectangle area = getClientArea();
        Box whole = new Box(0, 0, Math.max(1, panel.getWidthMm()), Math.max(1, panel.getHeightMm()));
        double fitting = Math.min(area.width / (whole.width() + 2 * MARGIN_MM), area.height / (whole.height() + 2 * MARGIN_MM))
                / PIXELS_PER_MM;
        scale = PIXELS_PER_MM * (zoom > 0 ? zoom : Math.max(LEAST_ZOOM, Math.min(MOST_FITTING, fitting)));
        Box picture = photoBox();
        content = (picture == null || zoom <= 0 ? whole : whole.with(picture)).grown(MARGIN_MM);
        scrolled.fit((int) Math.floor(content.width() * scale), (int) Math.floor(content.height() * scale));
        redraw();
    }

    /** Where the left edge of the panel is, in pixels. */
    private double left() {
        return (scrolled.isWider() ? -scrolled.left() : middle(content.width(), getClientArea().width)) - content.x() * scale;
    }

    private double top() {
        return (scrolled.isTaller() ? -scrolled.top() : middle(content.height(), getClientArea().height)) - content.y() * scale;
    }

    /** What is smaller than the window is in its middle. */
    private double middle(double mm, int seen) {
        return Math.round((seen - mm * scale) / 2);
    }

    /** A point of the canvas on the panel. */
    At toPanel(int x, int y) {
        return new At((x - left()) / scale, (y - top()) / scale);
    }

    /** A point of the panel on the canvas. */
    Point toPixels(At at) {
        return new Point((int) Math.round(left() + at.x() * scale), (int) Math.round(top() + at.y() * scale));
    }

    /** The pixels of a part of the panel. */
    Rectangle pixels(Box box) {
        int x = (int) Math.floor(left() + box.x() * scale);
        int y = (int) Math.floor(top() + box.y() * scale);
        return new Rectangle(x, y, (int) Math.ceil(left() + (box.x() + box.width()) * scale) - x,
                (int) Math.ceil(top() + (box.y() + box.height()) * scale) - y);
    }

    /** Where a part is on the canvas, in pixels; null for one that is not there or has no place. */
    public @Nullable Rectangle bounds(String id) {
        Identified part = Parts.of(shown, id);
        return part == null || part instanceof Control control && !Parts.isPlaced(control) ? null : pixels(Parts.body(part));
    }

    /** What lies uppermost at a point; controls before what is printed. Null for nothing. */
    @Nullable Identified at(int x, int y) {
        At at = toPanel(x, y);
        double reach = 3 / scale;
        List<Identified> all = Parts.all(shown);
        for (Identified part : all.reversed()) {
            if (Parts.body(part).grown(part instanceof Control ? 0 : reach).holds(at.x(), at.y()) && !isHollow(part, at, reach)) {
                return part;
            }
        }
        return null;
    }

    /** Through a box that is drawn around several controls one reaches what is behind it. */
    private static boolean isHollow(Identified part, At at, double reach) {
        return part instanceof PanelMark mark && !mark.isFilled()
                && mark.getKind() != MarkKind.TEXT
                && mark.getKind() != MarkKind.LINE
                && Parts.body(part).grown(-2 * reach).holds(at.x(), at.y());
    }

    /** Scrolls what is selected, else the cursor, into sight. */
    private void reveal() {
        List<Identified> selected = drawing.selected();
        if (selected.isEmpty() && !drawing.isCursorShown()) {
            return;
        }
        Identified last = selected.isEmpty() ? null : selected.getLast();
        Rectangle bounds = last == null ? pixels(Box.around(drawing.cursor().x(), drawing.cursor().y(), 1, 1))
                : pixels(Parts.body(last));
        scrolled.reveal(bounds);
    }

    DrawMarks marks() {
        return marks;
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        Face now = face;
        if (now == null) {
            return;
        }
        double left = left();
        double top = top();
        Box part = new Box((area.x - left) / scale, (area.y - top) / scale, area.width / scale, area.height / scale);
        ink.ground(gc, now, left, top, scale, part);
        Box picture = photoBox();
        if (picture != null) {
            gc.setAlpha(photoAlpha);
            photo.draw(gc, pixels(picture), area);
            gc.setAlpha(OPAQUE);
        }
        ink.parts(gc, now, left, top, scale, part, picture == null ? OPAQUE : OVER_PHOTO);
        marks.draw(gc);
    }
}
