package studio.talkback.console.ui;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.talkback.console.diff.ControlPair;
import studio.talkback.console.diff.StripPair;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;

/**
 * A difference drawn: the strips side by side, the lists below. Up and down go through what differs on a strip, left and right
 * from strip to strip, Enter asks for the control. Only what is seen is drawn, and of that only what changed.
 */
final class DifferenceCanvas extends Canvas {

    /** Lays out what is shown over a width. */
    @FunctionalInterface
    interface Content {

        DiffLayout over(int width, DiffMetrics metrics);
    }

    private static final float VALUE_SIZE = 1.3f;

    private final Font small;
    private final Font smallBold;
    private final Font large;
    private final Font largeBold;
    private final DiffMetrics metrics;
    private final Consumer<String> open;
    private final Map<StripPair, EqPicture> curves = new IdentityHashMap<>();
    private @Nullable Content content;
    private List<DiffBlock> blocks = Objects.requireNonNull(List.of());
    private String said = "";
    private String whole = "";
    private int height;
    private int laidOutFor = -1;
    private boolean stale;
    private int top;
    private int block;
    private int stop;

    /** @param open is told the key of a control that is asked for */
    DifferenceCanvas(Composite parent, Consumer<String> open) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.open = open;
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        small = Objects.requireNonNull(getFont());
        int size = Math.round(small.getFontData()[0].getHeight() * VALUE_SIZE);
        smallBold = made(FontDescriptor.createFrom(small).setStyle(SWT.BOLD));
        large = made(FontDescriptor.createFrom(small).setHeight(size));
        largeBold = made(FontDescriptor.createFrom(small).setHeight(size).setStyle(SWT.BOLD));
        metrics = DiffMetrics.of(this, largeBold);
        addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseDown, event -> click(event.x, event.y));
        addListener(SWT.MouseDoubleClick, event -> enter());
        addListener(SWT.FocusIn, event -> redrawCursor());
        addListener(SWT.FocusOut, event -> redrawCursor());
        addListener(SWT.Resize, event -> layOut());
        getVerticalBar().addListener(SWT.Selection, event -> {
            top = getVerticalBar().getSelection();
            redraw();
        });
        Themes.onSwitch(this, this::redraw);
        speak();
    }

    private Font made(FontDescriptor descriptor) {
        Font font = descriptor.createFont(getDisplay());
        addDisposeListener(event -> font.dispose());
        return font;
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = whole;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = spokenValue();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }
        });
    }

    /**
     * Shows a difference; the cursor stays where it was as far as that is still there.
     *
     * @param empty what is said where nothing is shown
     * @param text  all of it as text
     */
    void show(Content shown, String empty, String text) {
        content = shown;
        said = empty;
        whole = text;
        stale = true;
        layOut();
    }

    private void layOut() {
        Content shown = content;
        int width = getClientArea().width;
        if (shown == null || width <= 0) {
            return;
        }
        boolean anew = width != laidOutFor || blocks.isEmpty();
        int seenFrom = top;
        DiffCell chosen = cursor();
        List<DiffBlock> before = blocks;
        if (stale || anew) {
            String key = cursorKey();
            laidOutFor = width;
            stale = false;
            DiffLayout layout = shown.over(width, metrics);
            blocks = layout.blocks();
            height = layout.height();
            curves.keySet().retainAll(strips());
            find(key);
        }
        scrollBar();
        if (anew || top != seenFrom || blocks.isEmpty()) {
            redraw();
        } else {
            redrawWhatDiffers(before, chosen);
        }
    }

    private Set<StripPair> strips() {
        Set<StripPair> strips = Objects.requireNonNull(Collections.newSetFromMap(new IdentityHashMap<>()));
        blocks.forEach(each -> strips.add(each.strip()));
        return strips;
    }

    /** What is drawn otherwise than before, and the cursor where it moved. */
    private void redrawWhatDiffers(List<DiffBlock> before, @Nullable DiffCell chosen) {
        DiffDamage.between(before, blocks, metrics.head()).forEach(this::redraw);
        DiffCell here = cursor();
        if (chosen != null && (here == null || !chosen.bounds().equals(here.bounds()))) {
            redraw(chosen.bounds());
            redrawCursor();
        }
    }

    private void scrollBar() {
        int visible = Math.max(1, getClientArea().height);
        getVerticalBar().setVisible(height > visible);
        top = Math.clamp(top, 0, Math.max(0, height - visible));
        getVerticalBar().setValues(top, 0, Math.max(height, visible), visible, 3 * metrics.large(), visible);
    }

    private void paint(GC gc, Rectangle damaged) {
        gc.setAntialias(SWT.ON);
        if (blocks.isEmpty()) {
            gc.setFont(large);
            gc.setForeground(Palette.QUIET.color());
            gc.drawText(said, 2 * DiffMetrics.GAP, 2 * DiffMetrics.GAP, true);
            return;
        }
        StripPainter painter = new StripPainter(gc, metrics, small, smallBold, large, largeBold);
        DiffCell here = cursor();
        for (DiffBlock each : blocks) {
            Rectangle at = onScreen(each.bounds());
            if (at.intersects(damaged)) {
                painter.frame(each, at);
                each.cells().stream().filter(cell -> onScreen(cell.bounds()).intersects(damaged))
                        .forEach(cell -> paint(painter, each, cell, cell.equals(here)));
                Rectangle head = new Rectangle(at.x, 0, at.width, metrics.head());
                if (at.y < 0 && at.y + at.height > head.height && head.intersects(damaged)) {
                    painter.head(each, head);
                }
            }
        }
    }

    private void paint(StripPainter painter, DiffBlock of, DiffCell cell, boolean here) {
        Rectangle at = onScreen(cell.bounds());
        if (here) {
            painter.cursor(at, isFocusControl());
        }
        StripPair strip = of.strip();
        DiffLine line = cell.line();
        if (line != null) {
            painter.line(line, at);
        } else if (strip != null) {
            painter.cell(cell, strip, () -> Objects.requireNonNull(curves.computeIfAbsent(strip, EqPicture::new)), at);
        }
    }

    private Rectangle onScreen(Rectangle bounds) {
        return new Rectangle(bounds.x, bounds.y - top, bounds.width, bounds.height);
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_DOWN -> along(1);
        case SWT.ARROW_UP -> along(-1);
        case SWT.ARROW_RIGHT -> toBlock(block + 1);
        case SWT.ARROW_LEFT -> toBlock(block - 1);
        case SWT.PAGE_DOWN -> toRow(1);
        case SWT.PAGE_UP -> toRow(-1);
        case SWT.HOME -> go(0, 0);
        case SWT.END -> go(blocks.size() - 1, Integer.MAX_VALUE);
        case SWT.CR, SWT.KEYPAD_CR -> enter();
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    private void along(int step) {
        int next = stop + step;
        if (!blocks.isEmpty() && next >= 0 && next < blocks.get(block).stops().size()) {
            go(block, next);
        } else if (step > 0 && block + 1 < blocks.size()) {
            go(block + 1, 0);
        } else if (step < 0 && block > 0) {
            go(block - 1, Integer.MAX_VALUE);
        }
    }

    /** To another strip, at what lies nearest to the height of the cursor. */
    private void toBlock(int wanted) {
        if (wanted < 0 || wanted >= blocks.size()) {
            return;
        }
        DiffCell here = cursor();
        List<DiffCell> stops = blocks.get(wanted).stops();
        int from = here == null ? 0 : here.bounds().y - blocks.get(block).bounds().y;
        int best = 0;
        for (int i = 1; i < stops.size(); i++) {
            int at = blocks.get(wanted).bounds().y;
            if (Math.abs(stops.get(i).bounds().y - at - from) < Math.abs(stops.get(best).bounds().y - at - from)) {
                best = i;
            }
        }
        go(wanted, best);
    }

    /** To the strip below or above the cursor's, or to the next list. */
    private void toRow(int step) {
        int best = -1;
        for (int i = 0; i < blocks.size(); i++) {
            boolean there = (blocks.get(i).bounds().y - blocks.get(block).bounds().y) * step > 0;
            if (there && (best < 0 || distance(i) < distance(best))) {
                best = i;
            }
        }
        toBlock(best);
    }

    private int distance(int to) {
        Rectangle from = blocks.get(block).bounds();
        Rectangle at = blocks.get(to).bounds();
        return Math.abs(at.y - from.y) * 100 + Math.abs(at.x - from.x);
    }

    private void go(int toBlock, int toStop) {
        if (blocks.isEmpty()) {
            return;
        }
        redrawCursor();
        block = Math.clamp(toBlock, 0, blocks.size() - 1);
        stop = Math.clamp(toStop, 0, Math.max(0, blocks.get(block).stops().size() - 1));
        reveal();
        redrawCursor();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void reveal() {
        Rectangle whereBlock = blocks.get(block).bounds();
        DiffCell here = cursor();
        Rectangle at = here == null ? whereBlock : here.bounds();
        int visible = Math.max(1, getClientArea().height);
        // What a strip is called is seen in its place, where there is room for all of it down to what is chosen.
        int from = at.y + at.height - whereBlock.y < visible ? whereBlock.y : at.y - metrics.head();
        int wanted = from < top ? from : at.y + at.height > top + visible ? at.y + at.height - visible : top;
        if (wanted != top) {
            top = wanted;
            scrollBar();
            redraw();
        }
    }

    private void redrawCursor() {
        DiffCell here = cursor();
        if (here != null) {
            redraw(here.bounds());
        }
    }

    /** A head that stays in sight lies over what is below it. */
    private void redraw(Rectangle bounds) {
        Rectangle at = onScreen(bounds);
        redraw(at.x, at.y, at.width, at.height, false);
        if (at.y < metrics.head()) {
            redraw(at.x, 0, at.width, metrics.head(), false);
        }
    }

    private void click(int x, int y) {
        setFocus();
        for (int i = 0; i < blocks.size(); i++) {
            List<DiffCell> stops = blocks.get(i).stops();
            for (int j = 0; j < stops.size(); j++) {
                if (onScreen(stops.get(j).bounds()).contains(x, y)) {
                    go(i, j);
                    return;
                }
            }
        }
    }

    private void enter() {
        String key = cursorKey();
        if (key != null) {
            open.accept(key);
        }
    }

    private @Nullable String cursorKey() {
        DiffCell here = cursor();
        return here == null ? null : here.key();
    }

    private void find(@Nullable String key) {
        block = Math.clamp(block, 0, Math.max(0, blocks.size() - 1));
        stop = 0;
        for (int i = 0; key != null && i < blocks.size(); i++) {
            List<DiffCell> stops = blocks.get(i).stops();
            for (int j = 0; j < stops.size(); j++) {
                if (key.equals(stops.get(j).key())) {
                    block = i;
                    stop = j;
                }
            }
        }
    }

    private @Nullable DiffCell cursor() {
        List<DiffCell> stops = block < blocks.size() ? blocks.get(block).stops() : List.of();
        return stop < stops.size() ? stops.get(stop) : null;
    }

    /** What the cursor is on in words: the strip, the control, both values, and where among the strip's differences. */
    String spoken() {
        if (blocks.isEmpty()) {
            return said;
        }
        DiffBlock in = blocks.get(block);
        DiffCell here = cursor();
        if (here == null) {
            return NLS.bind(Messages.Difference_SpokenSame, in.title());
        }
        ControlPair control = here.control();
        DiffLine line = here.line();
        String what = control != null ? control.name() : line == null ? "" : line.what();
        return NLS.bind(Messages.Difference_Spoken, new Object[] { in.title(), what, spokenValue(), String.valueOf(stop + 1),
                String.valueOf(in.stops().size()) });
    }

    private String spokenValue() {
        DiffCell here = cursor();
        ControlPair control = here == null ? null : here.control();
        DiffLine line = here == null ? null : here.line();
        return control != null ? control.beforeWords() + " → " + control.afterWords()
                : line == null || line.after().isEmpty() && line.before().isEmpty() ? "" : line.before() + " → " + line.after();
    }
}
