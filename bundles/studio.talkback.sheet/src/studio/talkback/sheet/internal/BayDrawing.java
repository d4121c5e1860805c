package studio.talkback.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Becomes;
import studio.talkback.gear.bay.BayPicture.Seen;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Normal;
import studio.talkback.gear.panel.Box;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Drawing;
import studio.talkback.sheet.SheetBlock.Mark;

/**
 * Bays in lines, for paper, in pieces that fit across the page: each cord has its number at both ends, one that is to be pulled
 * a letter and a broken line; one that is to be plugged is drawn heavily. A cord to another piece ends in the open.
 */
final class BayDrawing {

    private static final double FINE = 0.2;
    private static final double USUAL = 0.4;
    private static final double HEAVY = 0.9;
    private static final double CAPITALS = 1.7;
    private static final double NUMBERS = 1.9;
    private static final double COLUMNS = 1.1;
    private static final double STRIP = 3;
    private static final double LABEL = 26;
    private static final double HANG = 30;
    private static final double MARGIN = 6;
    private static final double LOOSE = 7;
    private static final int PIECES = 24;

    private final BayPicture picture;
    private final BayLayout layout;
    private final Bay bay;
    private final int first;
    private final int last;
    private final double left;
    private final List<Mark> marks = new ArrayList<>();

    private BayDrawing(BayPicture picture, BayLayout layout, Bay bay, int first, int last) {
        this.picture = picture;
        this.layout = layout;
        this.bay = bay;
        this.first = first;
        this.last = last;
        this.left = (first - 1) * layout.measures().pitch();
    }

    /**
     * The bays into which something is plugged or was.
     *
     * @param widthMm how wide the paper is
     * @param columns of how many columns a piece is at most
     */
    static List<SheetBlock> of(BayPicture picture, double widthMm, int columns) {
        double pitch = (widthMm - 2 * MARGIN) / columns;
        BayLayout layout = new BayLayout(picture.bays(),
                new BayLayout.Measures(pitch, Math.min(2.3, pitch * 0.4), LABEL + STRIP, HANG, 0, MARGIN));
        List<SheetBlock> drawings = new ArrayList<>();
        for (Bay bay : picture.bays().all()) {
            int pieces = (bay.columns() + columns - 1) / columns;
            int wide = (bay.columns() + pieces - 1) / pieces;
            for (int from = 1; from <= bay.columns(); from += wide) {
                BayDrawing drawing = new BayDrawing(picture, layout, bay, from, Math.min(bay.columns(), from + wide - 1));
                if (drawing.points().stream().anyMatch(point -> !picture.at(point).isEmpty())) {
                    drawings.add(drawing.drawn(pieces > 1 ? bay.name() + "  ·  " + from + "–" + drawing.last : bay.name()));
                }
            }
        }
        return drawings;
    }

    private List<BayPoint> points() {
        return Objects.requireNonNull(bay.points().stream().filter(this::isHere).toList());
    }

    private boolean isHere(@Nullable BayPoint point) {
        return point != null && picture.bays().all().get(point.bay()) == bay && point.column() >= first && point.column() <= last;
    }

    private double x(double onAll) {
        return onAll - left;
    }

    private double y(double onAll) {
        return onAll - layout.place(bay.points().getFirst().bay()).y() + 1;
    }

    private Drawing drawn(String caption) {
        double width = (last - first + 1) * layout.measures().pitch() + 2 * MARGIN;
        double height = layout.place(bay.points().getFirst().bay()).height() + 2;
        marks.add(new Mark.Frame(0, 0, width, height, FINE, false));
        for (int row = 1; row <= bay.rows(); row++) {
            marks.add(new Mark.Word(BayPoint.rowLetters(row), MARGIN / 2, y(layout.y(bay.point(row, 1))), 2.4, true));
        }
        picture.bays().normals().stream().filter(normal -> isHere(normal.from()) && isHere(normal.to())
                && normal.from().column() == normal.to().column()).forEach(this::normal);
        points().forEach(this::point);
        picture.cords().forEach(this::cord);
        return new Drawing(caption, width, height, marks);
    }

    private void point(BayPoint point) {
        double x = x(layout.x(point));
        double y = y(layout.y(point));
        boolean lower = BayLayout.isLower(point);
        Box room = layout.label(point);
        if (picture.at(point).isEmpty()) {
            marks.add(new Mark.Circle(x, y, layout.measures().radius(), FINE, false));
        }
        double edge = y(lower ? room.y() : room.y() + room.height());
        marks.add(new Mark.Word(String.valueOf(point.column()), x, edge + (lower ? STRIP / 2 : -STRIP / 2), COLUMNS, false));
        if (!point.label().isEmpty()) {
            marks.add(new Mark.Upright(point.label(), x, edge + (lower ? STRIP : -STRIP), CAPITALS, LABEL - 1, lower));
        }
    }

    private void normal(Normal normal) {
        double x = x(layout.x(normal.from()));
        double radius = layout.measures().radius();
        double top = y(Math.min(layout.y(normal.from()), layout.y(normal.to()))) + radius;
        double bottom = y(Math.max(layout.y(normal.from()), layout.y(normal.to()))) - radius;
        double middle = (top + bottom) / 2;
        boolean broken = !picture.patch().breaking(normal).isEmpty();
        double gap = broken ? 1.6 : 0;
        line(x, top, x, middle - gap, FINE, normal.half());
        line(x, middle + gap, x, bottom, FINE, normal.half());
        if (broken) {
            line(x - 1, middle - 1, x + 1, middle + 1, USUAL, false);
            line(x - 1, middle + 1, x + 1, middle - 1, USUAL, false);
        }
    }

    /** A line; of short pieces where it is broken. */
    private void line(double x1, double y1, double x2, double y2, double width, boolean pieces) {
        if (!pieces) {
            marks.add(new Mark.Line(x1, y1, x2, y2, width));
            return;
        }
        int count = (int) Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / 1.2));
        for (int i = 0; i < count; i += 2) {
            double from = i / (double) count;
            double to = Math.min(1, (i + 1) / (double) count);
            marks.add(new Mark.Line(x1 + (x2 - x1) * from, y1 + (y2 - y1) * from, x1 + (x2 - x1) * to, y1 + (y2 - y1) * to, width));
        }
    }

    private void cord(Seen seen) {
        BayPoint from = seen.cord().start();
        BayPoint to = seen.cord().end();
        double width = seen.becomes() == Becomes.PLUG ? HEAVY : USUAL;
        if (from != null && to != null && isHere(from) && isHere(to)) {
            curve(layout.curve(from, to, seen.cord().number()), width, seen.becomes() == Becomes.PULL);
        }
        for (BayPoint end : new @Nullable BayPoint[] { from, to }) {
            if (end != null && isHere(end)) {
                plug(seen, end, width, !(isHere(from) && isHere(to)));
            }
        }
    }

    private void curve(BayLayout.Curve curve, double width, boolean pieces) {
        for (int i = 0; i < PIECES; i++) {
            if (!pieces || i % 2 == 0) {
                double from = i / (double) PIECES;
                double to = (i + 1) / (double) PIECES;
                marks.add(new Mark.Line(x(curve.x(from)), y(curve.y(from)), x(curve.x(to)), y(curve.y(to)), width));
            }
        }
    }

    private void plug(Seen seen, BayPoint end, double width, boolean loose) {
        double x = x(layout.x(end));
        int place = picture.at(end).indexOf(seen);
        double y = y(layout.y(end, place));
        double radius = layout.measures().radius();
        int down = BayLayout.isLower(end) ? -1 : 1;
        if (loose) {
            line(x, y + down * radius, x + 1, y + down * LOOSE, width, seen.becomes() == Becomes.PULL);
        }
        // Paper under the number, so that the cord does not cross it.
        marks.add(new Mark.Blank(x, y, radius));
        marks.add(new Mark.Circle(x, y, radius, width, false));
        marks.add(new Mark.Word(seen.mark(), x, y, NUMBERS, true));
    }
}
