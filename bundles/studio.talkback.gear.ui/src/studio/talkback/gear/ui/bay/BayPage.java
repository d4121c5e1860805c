package studio.talkback.gear.ui.bay;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Seen;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.ui.Scrolled;
import studio.talkback.gear.ui.Zoomed;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/**
 * The patchbays of a room, drawn at any zoom and only as far as something changed. Arrows walk from point to point; what
 * Enter, Delete, letters and the mouse do, its use says.
 */
public final class BayPage extends Canvas implements Zoomed {

    private static final int AROUND = 8;

    private final BayUse use;
    private final BayVoice voice;
    private final Scrolled scrolled;
    private final LabelField field;
    private BayPicture picture = BayPicture.NOTHING;
    private BayLayout layout = new BayLayout(BayPicture.NOTHING.bays(), BaySizes.measures(BaySizes.PITCH));
    private BayStates states = BayStates.NONE;
    private BayType type;
    private @Nullable BayPoint chosen;
    private double pitch;

    /**
     * An empty page.
     *
     * @param use what it is used for
     */
    public BayPage(Composite parent, BayUse use) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        this.use = use;
        type = new BayType(Objects.requireNonNull(getDisplay()), BaySizes.PITCH);
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        Themes.onSwitch(this, this::redraw);
        voice = new BayVoice(this);
        field = new LabelField(this, use);
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.FocusIn, event -> focused(true));
        addListener(SWT.FocusOut, event -> focused(false));
        addListener(SWT.Dispose, event -> type.dispose());
        scrolled = new Scrolled(this, field::accept);
        new BayKeys(this, use, field);
        new BayMouse(this, use, field);
    }

    /** Shows bays and what is plugged into them. Where these are the bays of before, only what changed is drawn anew. */
    public void show(BayPicture now) {
        BayPicture before = picture;
        picture = now;
        if (BayChanges.sameBays(before.bays(), now.bays())) {
            layout = new BayLayout(now.bays(), layout.measures());
            chosen = same(chosen);
            states = new BayStates(same(states.chosen()), same(states.hovered()), same(states.begun()), states.free());
            for (Box damaged : BayChanges.between(before, now, layout)) {
                redraw(damaged);
            }
            voice.changed();
        } else {
            field.cancel();
            chosen = same(chosen);
            states = BayStates.NONE;
            voice.forget();
            arrange();
            if (isFocusControl()) {
                focused(true);
            }
        }
        tellChosen();
    }

    /** The point at the same place of the same bay as it is now; null where there is none. */
    private @Nullable BayPoint same(@Nullable BayPoint point) {
        return point == null ? null : point(point.bay(), point.row(), point.column());
    }

    /** The point at a place; null where there is none now. */
    @Nullable BayPoint point(int bay, int row, int column) {
        List<Bay> bays = picture.bays().all();
        Bay on = bay < bays.size() ? bays.get(bay) : null;
        return on == null || row > on.rows() || column > on.columns() ? null : on.point(row, column);
    }

    /** What is shown. */
    public BayPicture picture() {
        return picture;
    }

    /** The point that the keyboard is for; null where there is none. */
    public @Nullable BayPoint chosen() {
        return chosen;
    }

    /** Where a cord was begun that has no other end yet; null where none was. */
    @Nullable BayPoint begun() {
        return states.begun();
    }

    /** Gives the keyboard to a point, and scrolls it into sight. */
    public void choose(BayPoint point) {
        BayPoint before = chosen;
        if (!Objects.equals(before, point)) {
            redrawBegun();
            chosen = point;
            states = states.withChosen(isFocusControl() ? point : null);
            redrawBegun();
            if (before != null) {
                redraw(before);
            }
            redraw(point);
            scrolled.reveal(bounds(point));
            voice.focused(point);
            use.chosen(point);
        }
        tellChosen();
    }

    /** Begins a cord at a point; gives it up for null. */
    void begin(@Nullable BayPoint point, @Nullable Point free) {
        if (!Objects.equals(point, states.begun()) || !Objects.equals(free, states.free())) {
            redrawBegun();
            states = states.withBegun(point, free);
            redrawBegun();
            tellChosen();
        }
    }

    /** Ends the cord that was begun. */
    void end(BayPoint point) {
        BayPoint from = states.begun();
        begin(null, null);
        if (from != null && !from.equals(point)) {
            use.plugged(from, point);
        }
    }

    private void redrawBegun() {
        BayPoint begun = states.begun();
        BayPoint end = chosen;
        Point free = states.free();
        if (begun != null && free != null) {
            redraw(new Box(layout.x(begun), layout.y(begun), 0, 0).with(new Box(free.x, free.y, 0, 0)).grown(layout.measures().radius() * 2));
        } else if (begun != null && end != null) {
            redraw(layout.curve(begun, end, picture.patch().cords().size() + 1).bounds().with(layout.cell(begun)).grown(AROUND));
        }
    }

    /** Enlarges or reduces; 1 is the usual size, 0 fits into the width. */
    @Override
    public void zoom(double factor) {
        pitch = factor <= 0 ? 0 : Math.clamp(factor * BaySizes.PITCH, BaySizes.LEAST_PITCH, BaySizes.MOST_PITCH);
        arrange();
        BayPoint point = chosen;
        if (point != null) {
            scrolled.reveal(bounds(point));
        }
    }

    /** How large it is shown; 1 is the usual size. */
    @Override
    public double zoom() {
        return layout.measures().pitch() / BaySizes.PITCH;
    }

    /** How high all of it is at this width, in pixels. */
    public int height(int width) {
        double at = pitch > 0 ? pitch : BaySizes.fitting(picture.bays(), width);
        return (int) Math.ceil(new BayLayout(picture.bays(), BaySizes.measures(at)).height());
    }

    private void arrange() {
        field.accept();
        Rectangle area = getClientArea();
        double now = pitch > 0 ? pitch : BaySizes.fitting(picture.bays(), area.width);
        layout = new BayLayout(picture.bays(), BaySizes.measures(now));
        type.dispose();
        type = new BayType(Objects.requireNonNull(getDisplay()), now);
        scrolled.fit((int) Math.ceil(layout.width()), (int) Math.ceil(layout.height()));
        redraw();
    }

    /** Where a point with its label is on the canvas, in pixels. */
    public Rectangle bounds(BayPoint point) {
        return pixels(layout.cell(point));
    }

    /** Where the middle of a point is on the canvas, in pixels. */
    public Point middle(BayPoint point) {
        return new Point((int) layout.x(point) - scrolled.left(), (int) layout.y(point) - scrolled.top());
    }

    private Rectangle pixels(Box box) {
        int x = (int) Math.floor(box.x()) - scrolled.left();
        int y = (int) Math.floor(box.y()) - scrolled.top();
        return new Rectangle(x, y, (int) Math.ceil(box.width()) + 1, (int) Math.ceil(box.height()) + 1);
    }

    /** The point at a place of the canvas; null where there is none. */
    @Nullable BayPoint at(int x, int y) {
        return layout.at(x + scrolled.left(), y + scrolled.top());
    }

    /** A place of the canvas on the drawing. */
    Point onDrawing(int x, int y) {
        return new Point(x + scrolled.left(), y + scrolled.top());
    }

    void hover(@Nullable BayPoint point) {
        BayPoint before = states.hovered();
        if (!Objects.equals(before, point)) {
            states = states.withHovered(point);
            if (before != null) {
                redraw(before);
            }
            if (point != null) {
                redraw(point);
            }
            setToolTipText(point == null ? null : PlainText.of(line(point)));
        }
    }

    void tell(String line) {
        use.told(line);
    }

    void tellChosen() {
        BayPoint point = chosen;
        BayPoint from = states.begun();
        if (point == null) {
            use.told("");
        } else if (from == null) {
            use.told(line(point));
        } else {
            use.told(BayWords.plugging(picture.bays().said(from), from.equals(point) ? "" : line(point)));
        }
    }

    /** A point with how it is normalled and what is plugged there, in one line. */
    String line(BayPoint point) {
        String said = picture.said(point);
        return said.isEmpty() ? picture.bays().said(point) : picture.bays().said(point) + ", " + said;
    }

    /** The first point that has a cord, where there is one, else the first of all; null where there is none. */
    private @Nullable BayPoint first() {
        for (Seen seen : picture.cords()) {
            if (seen.cord().start() != null) {
                return seen.cord().start();
            }
        }
        return picture.bays().isEmpty() ? null : picture.bays().all().getFirst().point(1, 1);
    }

    private void focused(boolean has) {
        if (has && chosen == null) {
            chosen = first();
        }
        BayPoint point = chosen;
        states = states.withChosen(has ? point : null);
        if (point != null) {
            redraw(point);
        }
        if (has && point != null) {
            voice.focused(point);
            tellChosen();
        }
    }

    private void redraw(BayPoint point) {
        redraw(layout.cell(point).grown(AROUND));
    }

    private void redraw(Box box) {
        Rectangle area = pixels(box);
        redraw(area.x, area.y, area.width, area.height, false);
    }

    /** Draws what lies in an area, and nothing else. */
    private void paint(GC gc, Rectangle area) {
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        type.place(gc, -scrolled.left(), -scrolled.top());
        new BayPainter(gc, type, layout, picture, states, new Box(area.x + scrolled.left(), area.y + scrolled.top(), area.width, area.height)).draw();
        gc.setTransform(null);
    }
}
