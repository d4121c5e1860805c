package studio.talkback.gear.ui.bay;


import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Becomes;
import studio.talkback.gear.bay.BayPicture.Seen;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Normal;
import studio.talkback.gear.panel.Box;
import studio.talkback.ui.Palette;

/** Draws bays in pixels. One use: the context is moved to the top left corner of the layout. */
final class BayPainter {

    private static final int[] PULLED = { 5, 4 };
    private static final int[] HALF = { 2, 3 };
    private static final int OPAQUE = 255;
    private static final int FAINT = 190;

    private final GC gc;
    private final BayType type;
    private final BayLayout layout;
    private final BayPicture picture;
    private final BayStates states;
    private final Box area;

    /** @param area what has to be drawn */
    BayPainter(GC gc, BayType type, BayLayout layout, BayPicture picture, BayStates states, Box area) {
        this.gc = gc;
        this.type = type;
        this.layout = layout;
        this.picture = picture;
        this.states = states;
        this.area = area;
    }

    void draw() {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        for (Bay bay : picture.bays().all()) {
            panel(bay);
        }
        picture.bays().normals().forEach(this::normal);
        for (Bay bay : picture.bays().all()) {
            bay.points().stream().filter(point -> layout.cell(point).grown(layout.measures().radius()).meets(area)).forEach(this::point);
        }
        picture.cords().forEach(this::cord);
        picture.bays().normals().forEach(this::cross);
        begun();
        picture.cords().forEach(this::plugs);
        sign(states.hovered(), 1);
        sign(states.chosen(), 2);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private void ink(RGB colour) {
        Color ink = new Color(colour);
        gc.setForeground(ink);
        gc.setBackground(ink);
    }

    private void line(double width, int @Nullable [] dashes) {
        gc.setLineWidth((int) Math.max(1, Math.round(width)));
        if (dashes == null) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.setLineDash(dashes);
        }
    }

    private void panel(Bay bay) {
        Box place = layout.place(bay.points().getFirst().bay());
        if (!place.grown(2 * layout.measures().margin()).meets(area)) {
            return;
        }
        double caption = layout.measures().caption();
        gc.setFont(null);
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(bay.name(), (int) place.x(), (int) place.y(), SWT.DRAW_TRANSPARENT);
        ink(BayLooks.PANEL);
        int left = (int) Math.round(place.x() - layout.measures().margin() * 0.7);
        int width = (int) Math.round(place.width() + layout.measures().margin() * 1.1);
        gc.fillRoundRectangle(left, (int) Math.round(place.y() + caption) - 3, width, (int) Math.round(place.height() - caption) + 6, 8, 8);
        for (int row = 1; row <= bay.rows(); row++) {
            BayPoint first = bay.point(row, 1);
            Box label = layout.label(first);
            ink(BayLooks.STRIP);
            gc.fillRectangle((int) Math.round(place.x()), (int) Math.round(NumberStrip.label(layout, first).y()), (int) Math.round(place.width()),
                    (int) Math.round(label.height() - NumberStrip.PIXELS));
            ink(BayLooks.LABEL);
            type.number(gc, BayPoint.rowLetters(row), place.x() - layout.measures().margin() * 0.33, layout.y(first));
        }
    }

    private void normal(Normal normal) {
        BayPoint from = normal.from();
        BayPoint to = normal.to();
        if (!isDrawn(normal)) {
            return;
        }
        double radius = layout.measures().radius();
        double x = layout.x(from);
        double top = Math.min(layout.y(from), layout.y(to)) + radius;
        double bottom = Math.max(layout.y(from), layout.y(to)) - radius;
        if (!new Box(x - radius, top, 2 * radius, bottom - top).meets(area)) {
            return;
        }
        boolean broken = !picture.patch().breaking(normal).isEmpty();
        ink(BayLooks.NORMAL);
        line(1.4, normal.half() ? HALF : null);
        double middle = (top + bottom) / 2;
        double gap = broken ? radius * 0.9 : 0;
        gc.drawLine((int) x, (int) top, (int) x, (int) (middle - gap));
        gc.drawLine((int) x, (int) (middle + gap), (int) x, (int) bottom);
    }

    /** Over the cords: that a normal is broken is seen behind them too. */
    private void cross(Normal normal) {
        if (isDrawn(normal) && !picture.patch().breaking(normal).isEmpty()) {
            int x = (int) layout.x(normal.from());
            int middle = (int) ((layout.y(normal.from()) + layout.y(normal.to())) / 2);
            int arm = (int) Math.max(4, layout.measures().radius() * 0.45);
            ink(BayLooks.BROKEN);
            line(2, null);
            gc.drawLine(x - arm, middle - arm, x + arm, middle + arm);
            gc.drawLine(x - arm, middle + arm, x + arm, middle - arm);
        }
    }

    private static boolean isDrawn(Normal normal) {
        return normal.from().bay() == normal.to().bay() && normal.from().column() == normal.to().column()
                && Math.abs(normal.from().row() - normal.to().row()) == 1;
    }

    private void point(BayPoint point) {
        double radius = layout.measures().radius();
        disc(layout.x(point), layout.y(point), radius, BayLooks.HOLE);
        ink(BayLooks.RING);
        line(1.2, null);
        circle(layout.x(point), layout.y(point), radius);
        ink(BayLooks.QUIET);
        type.number(gc, String.valueOf(point.column()), layout.x(point), NumberStrip.middle(layout, point));
        if (!point.label().isEmpty()) {
            boolean lit = picture.at(point).stream().anyMatch(each -> each.becomes() != Becomes.STAYS);
            ink(lit ? BayLooks.CHANGED : BayLooks.LABEL);
            Box room = NumberStrip.label(layout, point);
            type.label(gc, point.label(), new Box(room.x() + 1, room.y() + 3, room.width() - 2, room.height() - 6), layout.measures().pitch(),
                    !BayLayout.isLower(point));
        }
    }

    private void disc(double x, double y, double radius, RGB colour) {
        ink(colour);
        int size = (int) Math.round(2 * radius);
        gc.fillOval((int) Math.round(x - radius), (int) Math.round(y - radius), size, size);
    }

    private void circle(double x, double y, double radius) {
        int size = (int) Math.round(2 * radius);
        gc.drawOval((int) Math.round(x - radius), (int) Math.round(y - radius), size, size);
    }

    private void cord(Seen seen) {
        BayPoint from = seen.cord().start();
        BayPoint to = seen.cord().end();
        if (from == null || to == null) {
            return;
        }
        BayLayout.Curve curve = layout.curve(from, to, seen.cord().number());
        if (!curve.bounds().grown(6).meets(area)) {
            return;
        }
        boolean pull = seen.becomes() == Becomes.PULL;
        gc.setAlpha(seen.becomes() == Becomes.STAYS ? FAINT : OPAQUE);
        line(seen.becomes() == Becomes.PLUG ? 6 : 4, pull ? PULLED : null);
        ink(BayLooks.DARK);
        if (!pull) {
            curve(curve);
        }
        ink(pull ? BayLooks.CHANGED : BayLooks.cord(seen.cord().number()));
        line(pull ? 2 : seen.becomes() == Becomes.PLUG ? 4 : 2, pull ? PULLED : null);
        curve(curve);
        gc.setAlpha(OPAQUE);
    }

    private void curve(BayLayout.Curve curve) {
        Path path = new Path(gc.getDevice());
        path.moveTo((float) curve.x1(), (float) curve.y1());
        path.cubicTo((float) curve.x1(), (float) curve.handle1(), (float) curve.x2(), (float) curve.handle2(),
                (float) curve.x2(), (float) curve.y2());
        gc.drawPath(path);
        path.dispose();
    }

    /** A cord that has no other end yet, to where it is dragged or to the point that has the keyboard. */
    private void begun() {
        BayPoint begun = states.begun();
        BayPoint chosen = states.chosen();
        if (begun == null) {
            return;
        }
        Point free = states.free();
        ink(BayLooks.CHOSEN);
        line(3, null);
        if (free != null) {
            gc.drawLine((int) layout.x(begun), (int) layout.y(begun), free.x, free.y);
        } else if (chosen != null && !chosen.equals(begun)) {
            curve(layout.curve(begun, chosen, picture.patch().cords().size() + 1));
        }
        disc(layout.x(begun), layout.y(begun), layout.measures().radius(), BayLooks.CHOSEN);
    }

    /** The ends of a cord with its number: told apart without its colour. */
    private void plugs(Seen seen) {
        for (BayPoint end : new @Nullable BayPoint[] { seen.cord().start(), seen.cord().end() }) {
            if (end != null && layout.cell(end).grown(4 * layout.measures().radius()).meets(area)) {
                plug(seen, end, picture.at(end).indexOf(seen));
            }
        }
    }

    /** @param place of several in one point, which */
    private void plug(Seen seen, BayPoint end, int place) {
        double radius = layout.measures().radius();
        double x = layout.x(end);
        double y = layout.y(end, place);
        if (seen.becomes() == Becomes.PULL) {
            disc(x, y, radius * 0.9, BayLooks.HOLE);
            ink(BayLooks.CHANGED);
            line(2, PULLED);
            circle(x, y, radius * 0.9);
            type.number(gc, seen.mark(), x, y);
            return;
        }
        disc(x, y, radius * 0.95, BayLooks.cord(seen.cord().number()));
        ink(BayLooks.DARK);
        type.number(gc, seen.mark(), x, y);
        if (seen.becomes() == Becomes.PLUG) {
            ink(BayLooks.CHANGED);
            line(2, null);
            circle(x, y, radius + 2);
        }
    }

    private void sign(@Nullable BayPoint point, int width) {
        if (point != null) {
            Box cell = layout.cell(point).grown(1);
            ink(BayLooks.CHOSEN);
            line(width, null);
            gc.drawRoundRectangle((int) cell.x() + 1, (int) cell.y() + 1, (int) cell.width() - 2, (int) cell.height() - 2, 6, 6);
        }
    }
}
