package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.diff.ControlPair;
import studio.talkback.console.diff.SectionFilter;
import studio.talkback.console.diff.StripPair;

/**
 * Where everything of a difference is drawn: the strips from left to right in as many rows as the width makes, and the lists
 * below them.
 */
final class DiffLayout {

    private static final int FADER_LINES = 6;
    private static final int CURVE_LINES = 3;

    private final DiffMetrics metrics;
    private final SectionFilter wanted;
    private final List<DiffBlock> blocks = new ArrayList<>();
    private int bottom = DiffMetrics.GAP;

    /** Lays out nothing yet. */
    DiffLayout(DiffMetrics metrics, SectionFilter wanted) {
        this.metrics = metrics;
        this.wanted = wanted;
    }

    /** Adds strips, in rows over the width. */
    DiffLayout strips(List<StripPair> strips, int width) {
        int step = metrics.pair() + DiffMetrics.GAP;
        int columns = Math.max(1, (width - DiffMetrics.GAP) / step);
        int tallest = 0;
        for (int i = 0; i < strips.size(); i++) {
            if (i > 0 && i % columns == 0) {
                bottom += tallest + DiffMetrics.GAP;
                tallest = 0;
            }
            DiffBlock block = strip(Objects.requireNonNull(strips.get(i)), DiffMetrics.GAP + i % columns * step, bottom);
            tallest = Math.max(tallest, block.bounds().height);
            blocks.add(block);
        }
        bottom += tallest == 0 ? 0 : tallest + DiffMetrics.GAP;
        return this;
    }

    /** Adds a list below what is there already; an empty one is not shown. */
    DiffLayout list(String title, Section section, List<DiffLine> lines, int width) {
        if (lines.isEmpty()) {
            return this;
        }
        int left = DiffMetrics.GAP;
        int wide = Math.max(metrics.pair(), width - 2 * DiffMetrics.GAP);
        List<DiffCell> cells = new ArrayList<>();
        int y = bottom + metrics.head();
        int row = metrics.large() + 4;
        for (DiffLine line : lines) {
            cells.add(new DiffCell(DiffCell.Kind.LINE, new Rectangle(left, y, wide, row), section, null, line));
            y += row;
        }
        blocks.add(new DiffBlock(new Rectangle(left, bottom, wide, y - bottom + DiffMetrics.GAP), title, lines.size(), null, cells));
        bottom = y + 2 * DiffMetrics.GAP;
        return this;
    }

    /** What is drawn, in the order in which the cursor goes. */
    List<DiffBlock> blocks() {
        return Objects.requireNonNull(List.copyOf(blocks));
    }

    /** How tall all of it is. */
    int height() {
        return bottom;
    }

    private DiffBlock strip(StripPair strip, int x, int y) {
        Gathering cells = new Gathering(x, y + metrics.head());
        cells.add(DiffCell.Kind.SCRIBBLE, Section.NAME, strip.part(Section.NAME, Part.NAME), metrics.large() + DiffMetrics.GAP);
        for (Section section : Section.values()) {
            if (!wanted.shows(section)) {
                continue;
            }
            switch (section) {
                case INPUT -> input(cells, strip);
                case HEADAMPS -> {
                    // Drawn before the input, where the signal comes from.
                }
                case PAN -> pan(cells, strip);
                case FADER -> fader(cells, strip);
                default -> section(cells, strip, section);
            }
        }
        int height = cells.end - y + DiffMetrics.GAP;
        return new DiffBlock(new Rectangle(x, y, metrics.pair(), height), strip.label(), strip.differingWithHeadamp(wanted), strip,
                cells.all);
    }

    private void input(Gathering cells, StripPair strip) {
        if (wanted.shows(Section.HEADAMPS) && strip.headamp().stream().anyMatch(ControlPair::differs)) {
            cells.add(DiffCell.Kind.SECTION, Section.HEADAMPS, null, metrics.small() + DiffMetrics.GAP);
            rows(cells, Objects.requireNonNull(strip.headamp().stream().filter(ControlPair::differs).toList()), Section.HEADAMPS);
        }
        section(cells, strip, Section.INPUT);
    }

    private void section(Gathering cells, StripPair strip, Section section) {
        List<ControlPair> controls = strip.of(section);
        ControlPair name = strip.part(Section.NAME, Part.NAME);
        List<ControlPair> differing = controls.stream().filter(each -> each.differs() && each != name).toList();
        boolean always = section == Section.GATE || section == Section.DYNAMICS || section == Section.EQ;
        if (controls.isEmpty() || !always && differing.isEmpty()) {
            return;
        }
        cells.add(DiffCell.Kind.SECTION, section, always || section == Section.INSERT ? whole(controls) : null, metrics.small() + DiffMetrics.GAP);
        if (section == Section.EQ) {
            cells.add(DiffCell.Kind.CURVE, section, null, CURVE_LINES * metrics.small());
        }
        rows(cells, differing, section);
    }

    /** What switches a section as a whole, and not one of its bands or sends; null where nothing does. */
    private static @Nullable ControlPair whole(List<ControlPair> controls) {
        return controls.stream().filter(each -> each.place().part() == Part.ON && each.place().number() == 0).findFirst().orElse(null);
    }

    private void rows(Gathering cells, List<ControlPair> differing, Section section) {
        for (ControlPair each : differing) {
            cells.add(DiffCell.Kind.ROW, section, each, metrics.small() + metrics.large() + 4);
        }
    }

    private void pan(Gathering cells, StripPair strip) {
        ControlPair pan = strip.part(Section.PAN, Part.PAN);
        if (pan != null) {
            cells.add(DiffCell.Kind.PAN, Section.PAN, pan, metrics.large() + 2 * DiffMetrics.GAP);
        }
        rows(cells, Objects.requireNonNull(strip.of(Section.PAN).stream().filter(each -> each != pan && each.differs()).toList()), Section.PAN);
    }

    private void fader(Gathering cells, StripPair strip) {
        ControlPair fader = strip.part(Section.FADER, Part.LEVEL);
        ControlPair mute = strip.part(Section.FADER, Part.ON);
        if (fader != null) {
            cells.add(DiffCell.Kind.FADER, Section.FADER, fader, FADER_LINES * metrics.small() + metrics.large() + DiffMetrics.GAP);
        }
        if (mute != null) {
            cells.add(DiffCell.Kind.MUTE, Section.FADER, mute, metrics.large() + DiffMetrics.GAP);
        }
        rows(cells, Objects.requireNonNull(strip.of(Section.FADER).stream()
                .filter(each -> each != fader && each != mute && each.differs()).toList()), Section.FADER);
    }

    /** The cells of one strip from top to bottom. */
    private final class Gathering {

        private final List<DiffCell> all = new ArrayList<>();
        private final int left;
        private int end;

        Gathering(int left, int top) {
            this.left = left;
            this.end = top;
        }

        void add(DiffCell.Kind kind, Section section, @Nullable ControlPair control, int height) {
            all.add(new DiffCell(kind, new Rectangle(left, end, metrics.pair(), height), section, control, null));
            end += height;
        }
    }
}
