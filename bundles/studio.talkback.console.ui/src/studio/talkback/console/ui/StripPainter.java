package studio.talkback.console.ui;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;
import studio.talkback.console.diff.ControlPair;
import studio.talkback.console.diff.StripPair;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;

/**
 * Draws the parts of a strip in its two states, the first on the left. What differs is bold, in a colour of its own, and has a
 * dot in front and an arrow between.
 */
final class StripPainter {

    private static final String LIT = "● ";
    private static final int GAP = DiffMetrics.GAP;
    private static final int CAP = 10;

    private final GC gc;
    private final DiffMetrics metrics;
    private final Font small;
    private final Font smallBold;
    private final Font large;
    private final Font largeBold;

    /**
     * A painter for one repaint.
     *
     * @param small what things are called in
     * @param large what values are said in
     */
    StripPainter(GC gc, DiffMetrics metrics, Font small, Font smallBold, Font large, Font largeBold) {
        this.gc = gc;
        this.metrics = metrics;
        this.small = small;
        this.smallBold = smallBold;
        this.large = large;
        this.largeBold = largeBold;
    }

    /** Draws a strip's ground and what it is called. */
    void frame(DiffBlock block, Rectangle at) {
        gc.setBackground(Palette.RAISED.color());
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, 8, 8);
        title(block, at);
    }

    /** Draws what a strip is called over its cells, where its own place has been scrolled away. */
    void head(DiffBlock block, Rectangle at) {
        gc.setBackground(Palette.RAISED.color());
        gc.fillRectangle(at);
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width - 1, at.y + at.height - 1);
        title(block, at);
    }

    private void title(DiffBlock block, Rectangle at) {
        String count = block.count() == 0 ? "=" : LIT + block.count();
        gc.setFont(largeBold);
        int width = gc.textExtent(count).x;
        gc.setForeground((block.count() == 0 ? Palette.QUIET : Palette.CAUTION).color());
        gc.drawText(count, at.x + at.width - width - GAP, at.y + GAP / 2, true);
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(Fonts.shortened(gc, block.title(), at.width - width - 4 * GAP), at.x + GAP, at.y + GAP / 2, true);
    }

    /** Draws one of a strip's cells. */
    void cell(DiffCell cell, StripPair strip, Supplier<EqPicture> curves, Rectangle at) {
        ControlPair control = cell.control();
        switch (cell.kind()) {
            case SCRIBBLE -> scribble(strip, at);
            case SECTION -> section(cell, at);
            case CURVE -> curves.get().draw(gc, column(at, 0), column(at, 1));
            case PAN -> pan(Objects.requireNonNull(control), at);
            case FADER -> fader(Objects.requireNonNull(control), at);
            case MUTE -> mute(Objects.requireNonNull(control), at);
            default -> row(Objects.requireNonNull(control), cell.section(), at);
        }
    }

    /** The left or the right half of a cell. */
    private Rectangle column(Rectangle at, int side) {
        return new Rectangle(at.x + GAP + side * (metrics.column() + metrics.gutter()), at.y, metrics.column(), at.height);
    }

    private void scribble(StripPair strip, Rectangle at) {
        ControlPair name = strip.part(Section.NAME, Part.NAME);
        ControlPair colour = strip.part(Section.NAME, Part.COLOUR);
        for (int side = 0; side < 2; side++) {
            Rectangle box = column(at, side);
            gc.setBackground(Palette.GROUND.color());
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height - 4, 6, 6);
            gc.setBackground(ScribbleColour.of(value(colour, side)));
            gc.fillRectangle(box.x, box.y + 3, 5, box.height - 10);
            boolean differs = side == 1 && name != null && name.differs();
            gc.setFont(differs ? largeBold : large);
            gc.setForeground((differs ? Palette.CAUTION : Palette.TEXT).color());
            String text = value(name, side) instanceof Value.Text written ? written.text().strip() : "";
            String shown = (differs ? LIT : "") + (text.isEmpty() ? ControlPair.NONE : text);
            gc.drawText(Fonts.shortened(gc, shown, box.width - 2 * GAP), box.x + 2 * GAP - 4,
                    box.y + (box.height - 4 - metrics.large()) / 2, true);
        }
    }

    private void section(DiffCell cell, Rectangle at) {
        int y = at.y + at.height - metrics.small() - 2;
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(at.x + GAP, at.y + 3, at.x + at.width - GAP, at.y + 3);
        gc.setFont(smallBold);
        gc.setForeground(Palette.QUIET.color());
        String title = SectionNames.of(cell.section());
        gc.drawText(title, at.x + GAP, y, true);
        ControlPair on = cell.control();
        if (on != null) {
            int from = gc.textExtent(title + "  ").x;
            gc.setFont(small);
            Rectangle left = column(at, 0);
            gc.drawText(Fonts.shortened(gc, on.beforeWords(), left.width - from), left.x + from, y, true);
            gc.drawText(on.afterWords(), column(at, 1).x, y, true);
        }
    }

    private void row(ControlPair control, Section section, Rectangle at) {
        gc.setFont(small);
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(Fonts.shortened(gc, control.nameWithin(SectionNames.prefix(section)), at.width - 2 * GAP), at.x + GAP, at.y + 2, true);
        values(control, at, at.y + 2 + metrics.small());
    }

    /** The old value on the left, an arrow where it differs, the new value on the right. */
    private void values(ControlPair control, Rectangle at, int y) {
        Rectangle left = column(at, 0);
        Rectangle right = column(at, 1);
        gc.setFont(large);
        gc.setForeground((control.differs() ? Palette.TEXT : Palette.QUIET).color());
        gc.drawText(Fonts.shortened(gc, control.beforeWords(), left.width), left.x, y, true);
        if (control.differs()) {
            gc.setForeground(Palette.CAUTION.color());
            gc.drawText("→", left.x + left.width + (metrics.gutter() - gc.textExtent("→").x) / 2, y, true);
            gc.setFont(largeBold);
        }
        gc.drawText(Fonts.shortened(gc, control.differs() ? LIT + control.afterWords() : control.afterWords(), right.width), right.x, y, true);
    }

    private void pan(ControlPair pan, Rectangle at) {
        for (int side = 0; side < 2; side++) {
            Rectangle box = column(at, side);
            int y = at.y + GAP;
            lit(pan, side);
            gc.setForeground(Palette.QUIET.color());
            gc.drawLine(box.x, y, box.x + box.width - 1, y);
            gc.drawLine(box.x + box.width / 2, y - 3, box.x + box.width / 2, y + 3);
            double place = travel(pan, value(pan, side));
            gc.fillRectangle(box.x + (int) Math.round(place * (box.width - 6)), y - 4, 6, 9);
        }
        values(pan, at, at.y + 2 * GAP - 2);
    }

    private void fader(ControlPair fader, Rectangle at) {
        int tall = at.height - metrics.large() - GAP;
        for (int side = 0; side < 2; side++) {
            Rectangle box = column(at, side);
            int middle = box.x + box.width / 2;
            gc.setForeground(Palette.QUIET.color());
            for (double level : new double[] { 10, 0, -10, -30 }) {
                int y = at.y + place(fader, new Value.Number(level), tall);
                gc.drawLine(middle - (level == 0 ? 22 : 14), y, middle + (level == 0 ? 22 : 14), y);
            }
            gc.setBackground(Palette.GROUND.color());
            gc.fillRectangle(middle - 2, at.y + CAP / 2, 4, tall - CAP);
            lit(fader, side);
            int y = at.y + place(fader, value(fader, side), tall);
            gc.fillRoundRectangle(middle - 16, y - CAP / 2, 32, CAP, 4, 4);
            gc.setForeground(Palette.GROUND.color());
            gc.drawLine(middle - 14, y, middle + 13, y);
        }
        values(fader, at, at.y + tall + 2);
    }

    private static int place(ControlPair fader, @Nullable Value value, int tall) {
        return CAP / 2 + (int) Math.round((1 - travel(fader, value)) * (tall - CAP));
    }

    private void mute(ControlPair mute, Rectangle at) {
        for (int side = 0; side < 2; side++) {
            Rectangle box = column(at, side);
            boolean differs = side == 1 && mute.differs();
            boolean sounds = value(mute, side) instanceof Value.Switch on && on.on() != SectionNames.isMute(mute);
            gc.setFont(differs || !sounds ? largeBold : large);
            gc.setForeground((differs ? Palette.CAUTION : sounds ? Palette.QUIET : Palette.TEXT).color());
            String text = value(mute, side) == null ? ControlPair.NONE : sounds ? Messages.Strip_On : Messages.Strip_Muted;
            int y = at.y + 2;
            gc.drawRoundRectangle(box.x, y, box.width - 1, metrics.large(), 6, 6);
            String shown = differs ? LIT + text : text;
            gc.drawText(shown, box.x + Math.max(2, (box.width - gc.textExtent(shown).x) / 2), y, true);
        }
    }

    private void lit(ControlPair control, int side) {
        gc.setBackground((side == 1 && control.differs() ? Palette.CAUTION : Palette.QUIET).color());
    }

    private static @Nullable Value value(@Nullable ControlPair control, int side) {
        return control == null ? null : side == 0 ? control.before() : control.after();
    }

    /** How far a control is turned or pushed, from 0 to 1. */
    private static double travel(ControlPair control, @Nullable Value value) {
        Scale scale = control.spec().scale();
        if (scale == null || !(value instanceof Value.Number number) || number.number() == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double travel = scale.positions() > 1 ? (double) scale.position(number.number()) / (scale.positions() - 1)
                : (number.number() - scale.min()) / (scale.max() - scale.min());
        return Math.clamp(travel, 0.0, 1.0);
    }

    /** Draws a line of a list. */
    void line(DiffLine line, Rectangle at) {
        gc.setFont(large);
        gc.setForeground(Palette.TEXT.color());
        boolean words = line.before().isEmpty() && line.after().isEmpty();
        int wide = words ? at.width - 2 * GAP : Math.min(at.width / 2, at.width - 2 * metrics.column() - metrics.gutter() - 2 * GAP);
        gc.drawText(Fonts.shortened(gc, line.what(), wide), at.x + GAP, at.y + 2, true);
        if (words) {
            return;
        }
        int x = at.x + GAP + wide + GAP;
        String old = Fonts.shortened(gc, line.before().isEmpty() ? ControlPair.NONE : line.before(), metrics.column());
        gc.drawText(old, x, at.y + 2, true);
        x += metrics.column();
        gc.setForeground(Palette.CAUTION.color());
        gc.drawText("→", x + (metrics.gutter() - gc.textExtent("→").x) / 2, at.y + 2, true);
        gc.setFont(largeBold);
        String now = line.after().isEmpty() ? ControlPair.NONE : line.after();
        gc.drawText(Fonts.shortened(gc, LIT + now, at.x + at.width - x - metrics.gutter() - GAP), x + metrics.gutter(), at.y + 2, true);
    }

    /** Draws where the cursor is: a ground behind what is drawn afterwards. */
    void cursor(Rectangle at, boolean keyboard) {
        gc.setBackground(Palette.SELECTED.color());
        gc.fillRoundRectangle(at.x + 2, at.y, at.width - 4, at.height, 6, 6);
        if (keyboard) {
            gc.setForeground(Palette.ACCENT.color());
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawRoundRectangle(at.x + 2, at.y, at.width - 5, at.height - 1, 6, 6);
        }
    }
}
