package studio.talkback.gear.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.panel.Placed;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/**
 * Faceplates, to be looked at and set: drawn at any zoom, only as far as something changed. A control is turned by the wheel,
 * by dragging, with the arrow keys or by typing its value; Tab goes from one to the next as they are read.
 */
public final class FacePage extends Canvas implements Zoomed {

    /** At which a panel of 19 inches fits into half of a small window. */
    private static final double LEAST_ZOOM = 0.3;
    private static final double MOST_ZOOM = 3;
    private static final double MOST_FITTING = 1.25;
    private static final int CAPTION = 24;
    private static final int CAPTION_MILLIS = 60;
    /** Turns of the same control that follow each other within this are one. */
    private static final int GESTURE_MILLIS = 1_000;

    private final FaceType type;
    private final Turning turning;
    private final FaceVoice voice;
    private final Scrolled scrolled;
    private final ValueField field;
    private List<Face> faces = Objects.requireNonNull(List.of());
    private FaceArrangement arrangement = new FaceArrangement(Objects.requireNonNull(List.of()), 1, CAPTION);
    private FaceStates states = FaceStates.NONE;
    private @Nullable Spot chosen;
    private double zoom;
    private @Nullable String zoomedAs;
    private Object gesture = new Object();
    private @Nullable Spot turned;
    private int turnedAt;

    /**
     * An empty page.
     *
     * @param turning what becomes of a turn
     */
    public FacePage(Composite parent, Turning turning) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.turning = turning;
        type = new FaceType(Objects.requireNonNull(getDisplay()));
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        Themes.onSwitch(this, this::redraw);
        voice = new FaceVoice(this);
        field = new ValueField(this);
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> focused(true));
        addListener(SWT.FocusOut, event -> focused(false));
        addListener(SWT.Dispose, event -> type.dispose());
        scrolled = new Scrolled(this, field::accept);
        new FaceKeys(this, field);
        new FaceMouse(this, field);
    }

    /** Shows units. Where these are the ones of before, only what is set otherwise now is drawn anew. */
    public void show(List<Face> now) {
        List<Face> before = faces;
        faces = Objects.requireNonNull(List.copyOf(now));
        if (sameUnits(before, faces)) {
            arrangement = new FaceArrangement(faces, arrangement.scale() / FaceArrangement.PIXELS_PER_MM, CAPTION);
            for (int i = 0; i < faces.size(); i++) {
                redrawChanges(Objects.requireNonNull(before.get(i)), Objects.requireNonNull(faces.get(i)));
            }
        } else {
            field.cancel();
            Spot spot = chosen;
            if (spot != null && placed(spot) == null) {
                chosen = null;
            }
            states = FaceStates.NONE;
            scrolled.toStart();
            voice.forget();
            arrange();
            if (isFocusControl()) {
                focused(true);
            }
        }
        tellChosen();
    }

    private static boolean sameUnits(List<Face> before, List<Face> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Face one = Objects.requireNonNull(before.get(i));
            Face other = Objects.requireNonNull(now.get(i));
            if (!one.id().equals(other.id()) || one.layout() != other.layout()) {
                return false;
            }
        }
        return true;
    }

    private void redrawChanges(Face before, Face now) {
        if (before.equals(now)) {
            return;
        }
        for (Placed placed : now.layout().settable()) {
            if (!before.value(placed).equals(now.value(placed))
                    || !Objects.equals(before.differing(placed), now.differing(placed))) {
                redraw(spot(now, placed));
                voice.changed(spot(now, placed));
            }
        }
        FaceArrangement.Place place = arrangement.place(now.id());
        boolean captionChanged = before.differences() != now.differences() || !before.name().equals(now.name())
                || !before.place().equals(now.place());
        if (place != null && captionChanged) {
            redrawCaption(now.id());
        }
    }

    /** Apart from the control that was turned: what is damaged at once is drawn as one area that holds all of it. */
    private void redrawCaption(String face) {
        getDisplay().timerExec(CAPTION_MILLIS, () -> {
            FaceArrangement.Place place = isDisposed() ? null : arrangement.place(face);
            if (place != null) {
                redraw(arrangement.caption(place));
            }
        });
    }

    /** The units that are shown. */
    public List<Face> faces() {
        return faces;
    }

    /** The control that the keyboard is for; null where there is none. */
    public @Nullable Spot chosen() {
        return chosen;
    }

    /** Gives the keyboard to a control, and scrolls it into sight. */
    public void choose(Spot spot) {
        Spot before = chosen;
        if (!spot.equals(before)) {
            gesture = new Object();
            chosen = spot;
            states = new FaceStates(isFocusControl() ? spot : null, states.hovered(), states.turning(), states.turned());
            if (before != null) {
                redraw(before);
                update();
            }
            redraw(spot);
            reveal(spot);
            voice.focused(spot);
        }
        tellChosen();
    }

    /** Enlarges or reduces; 1 is the size of the gear, 0 fits into the width. */
    @Override
    public void zoom(double factor) {
        zoom = factor <= 0 ? 0 : Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, factor));
        arrange();
        String screen = zoomedAs;
        if (screen != null) {
            KeptZoom.keep(screen, zoom);
        }
    }

    /** Shows it from now on as large as it was chosen to be on this screen, and fitted into the width until it was. */
    public void keepZoom(String screen) {
        zoomedAs = screen;
        zoom(KeptZoom.of(screen));
    }

    /** How large it is shown; 1 is the size of the gear. */
    @Override
    public double zoom() {
        return arrangement.scale() / FaceArrangement.PIXELS_PER_MM;
    }

    private void arrange() {
        field.accept();
        Rectangle area = getClientArea();
        double factor = zoom > 0 ? zoom : FaceArrangement.fitting(faces, area.width, LEAST_ZOOM, MOST_FITTING);
        arrangement = new FaceArrangement(faces, factor, CAPTION);
        Point size = arrangement.size();
        scrolled.fit(size.x, size.y);
        redraw();
    }

    private void reveal(Spot spot) {
        Rectangle bounds = bounds(spot);
        if (bounds != null) {
            scrolled.reveal(bounds);
        }
    }

    /** Where a control is on the canvas, in pixels; null where it is not on the page. */
    public @Nullable Rectangle bounds(Spot spot) {
        FaceArrangement.Place place = arrangement.place(spot.face());
        Placed placed = placed(spot);
        if (place == null || placed == null) {
            return null;
        }
        Rectangle bounds = arrangement.pixels(place, placed.turning());
        return new Rectangle(bounds.x - scrolled.left(), bounds.y - scrolled.top(), bounds.width, bounds.height);
    }

    /** A control in its place; null where it is not on the page. */
    @Nullable Placed placed(Spot spot) {
        Face face = face(spot);
        return face == null ? null : face.layout().controls().stream()
                .filter(each -> spot.control().equals(each.control().getId())).findFirst().orElse(null);
    }

    @Nullable Face face(Spot spot) {
        FaceArrangement.Place place = arrangement.place(spot.face());
        return place == null ? null : place.face();
    }

    static Spot spot(Face face, Placed placed) {
        return new Spot(face.id(), Objects.requireNonNull(placed.control().getId()));
    }

    /** The controls of all units that can be set, as they are read. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        faces.forEach(face -> face.layout().settable().forEach(placed -> spots.add(spot(face, placed))));
        return spots;
    }

    /** The control at a point of the canvas; null where there is none. */
    @Nullable Spot at(int x, int y) {
        return arrangement.at(x + scrolled.left(), y + scrolled.top());
    }

    /** A point of the canvas on the panel of a control, in millimetres. */
    double[] onPanel(Spot spot, int x, int y) {
        FaceArrangement.Place place = Objects.requireNonNull(arrangement.place(spot.face()));
        return new double[] { (x + scrolled.left() - place.x()) / arrangement.scale(), (y + scrolled.top() - place.y()) / arrangement.scale() };
    }

    double pixelsPerMm() {
        return arrangement.scale();
    }

    void hover(@Nullable Spot spot) {
        Spot before = states.hovered();
        if (!Objects.equals(before, spot)) {
            states = new FaceStates(states.chosen(), spot, states.turning(), states.turned());
            if (before != null) {
                redraw(before);
            }
            if (spot != null) {
                redraw(spot);
            }
            setToolTipText(spot == null ? null : PlainText.of(said(spot)));
        }
    }

    /** Shows a control turned that was not let go yet; null where it was. */
    void preview(@Nullable Spot spot, String value) {
        Spot before = states.turning();
        states = new FaceStates(states.chosen(), states.hovered(), spot, value);
        if (before != null) {
            redraw(before);
        }
        if (spot != null) {
            redraw(spot);
            turning.told(said(spot), false);
        }
    }

    /** Turns a control; turns of the same one that follow each other at once are one. */
    void turn(Spot spot, String value) {
        int now = (int) (System.nanoTime() / 1_000_000);
        if (!spot.equals(turned) || now - turnedAt > GESTURE_MILLIS) {
            gesture = new Object();
        }
        turned = spot;
        turnedAt = now;
        turning.turned(spot, value, gesture);
        tellChosen();
    }

    /** Turns a control, apart from the turns before and after. */
    void turnOnce(Spot spot, String value) {
        turned = null;
        turn(spot, value);
        turned = null;
    }

    void refuse(String why) {
        turning.told(why, true);
    }

    /** What a control is set to, as it is seen. */
    String value(Spot spot) {
        Face face = face(spot);
        Placed placed = placed(spot);
        return face == null || placed == null ? "" : states.value(face, placed);
    }

    private void tellChosen() {
        Spot spot = chosen;
        turning.told(spot == null || placed(spot) == null ? "" : said(spot), false);
    }

    /** What a control is called, set to and was set to, in one line. */
    String said(Spot spot) {
        Face face = face(spot);
        Placed placed = placed(spot);
        return face == null || placed == null ? "" : FaceWords.line(face, placed, value(spot));
    }

    /** What a control is set to and was set to. */
    String saidValue(Spot spot) {
        Face face = face(spot);
        Placed placed = placed(spot);
        return face == null || placed == null ? "" : FaceWords.value(face, placed, value(spot));
    }

    private void focused(boolean has) {
        Spot spot = chosen;
        if (has && (spot == null || placed(spot) == null)) {
            spot = spots().stream().findFirst().orElse(null);
            chosen = spot;
        }
        states = new FaceStates(has ? spot : null, states.hovered(), states.turning(), states.turned());
        if (spot != null) {
            redraw(spot);
        }
        if (has && spot != null) {
            voice.focused(spot);
            tellChosen();
        }
    }

    private void redraw(Spot spot) {
        Rectangle bounds = bounds(spot);
        if (bounds != null) {
            redraw(bounds.x, bounds.y, bounds.width, bounds.height, false);
        }
    }

    private void redraw(Rectangle area) {
        redraw(area.x - scrolled.left(), area.y - scrolled.top(), area.width, area.height, false);
    }

    /** Draws what lies in an area, and nothing else. */
    private void paint(GC gc, Rectangle area) {
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        Rectangle shown = new Rectangle(area.x + scrolled.left(), area.y + scrolled.top(), area.width, area.height);
        for (FaceArrangement.Place place : arrangement.places()) {
            Face face = place.face();
            Rectangle caption = arrangement.caption(place);
            if (caption.intersects(shown)) {
                gc.setFont(getFont());
                FaceWords.caption(gc, face,
                        new Rectangle(caption.x - scrolled.left(), caption.y - scrolled.top(), caption.width, caption.height));
            }
            Rectangle panel = new Rectangle(place.x(), place.y(), arrangement.width(face), arrangement.height(face));
            if (panel.intersects(shown)) {
                PanelPen pen = new PanelPen(gc, type, place.x() - scrolled.left(), place.y() - scrolled.top(), arrangement.scale());
                new PanelPainter(pen, face).draw(arrangement.part(place, shown.intersection(panel)), states);
                pen.done();
            }
        }
    }
}
