package studio.talkback.item.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.project.song.MixTree;
import studio.talkback.session.revert.RevertText;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.NameBook;

/**
 * The mix versions drawn as they branch, from the first on the left. Arrows go along the lines, Space marks the version
 * to compare with, N begins the next mix on the selected one and D a draft, B goes back from a draft and U takes it up again,
 * Enter shows the notes on it.
 */
final class MixTreeControl extends Canvas {

    /** What the keys ask for. */
    interface Owner {

        /** Another version was selected, or another one is compared with. */
        void selected();

        /** A version is to be begun on the selected one. */
        void begin(boolean draft);

        /** The selected draft is to be left for what it goes back to. */
        void revert();

        /** The selected draft, which was left, is to be taken up again. */
        void takeUp();

        /** What is noted on the selected version is to be seen. */
        void open();
    }

    private static final int LANE_HEIGHT = 30;
    private static final int BOX_HEIGHT = 24;
    private static final int GAP = 28;
    private static final int MARGIN = 16;
    private static final int PADDING = 8;
    private static final int LONGEST = 22;

    private final Owner owner;
    private final Font bold;
    private final List<Rectangle> boxes = new ArrayList<>();
    private List<MixTree.Node> nodes = Objects.requireNonNull(List.of());
    private int lanes;
    private @Nullable String selected;
    private @Nullable String compared;

    MixTreeControl(Composite parent, Owner owner) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL);
        this.owner = owner;
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        addDisposeListener(event -> bold.dispose());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseDown, event -> click(event.x, event.y));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> scrollBar());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Shows an item's versions; the selected one stays selected, else the current one is. */
    void show(Item item) {
        MixTree tree = new MixTree(item);
        nodes = tree.nodes();
        lanes = tree.lanes();
        if (node(selected) == null) {
            selected = nodes.stream().filter(MixTree.Node::current).map(node -> node.version().getId()).findFirst()
                    .orElse(null);
        }
        if (node(compared) == null) {
            compared = null;
        }
        measure();
        scrollBar();
        redraw();
    }

    /** The selected version; null where there is none. */
    @Nullable
    MixVersion selected() {
        MixTree.Node node = node(selected);
        return node == null ? null : node.version();
    }

    /** The version to compare the selected one with: the one that was marked, else what it was made from. */
    @Nullable
    MixVersion compared() {
        MixTree.Node marked = node(compared);
        MixTree.Node node = node(selected);
        return marked != null && !Objects.equals(compared, selected) ? marked.version()
                : node == null ? null : node.parent();
    }

    /** Selects the version with this UUID; false where there is none. */
    boolean select(String id) {
        MixTree.Node node = node(id);
        if (node != null) {
            selected = id;
            reveal();
            owner.selected();
            redraw();
        }
        return node != null;
    }

    /** Marks the selected version as the one to compare with; marked again it is so no more. */
    void mark() {
        compared = Objects.equals(compared, selected) ? null : selected;
        owner.selected();
        redraw();
    }

    /** The selected version in words, for those who hear the tree. */
    String spoken() {
        MixTree.Node node = node(selected);
        MixVersion parent = node == null ? null : node.parent();
        return node == null ? Messages.Tree_Name
                : NLS.bind(Messages.Tree_Spoken, text(node.version()), parent == null ? "–" : parent.getName())
                        + "; " + RevertText.standing(node.version());
    }

    private static String by(Approval approval) {
        String by = NameBook.shared().initials(approval.getBy());
        return by.isEmpty() ? Objects.requireNonNullElse(approval.getByName(), "") : by;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int bar = getHorizontalBar().isVisible() ? getHorizontalBar().getSize().y : 0;
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, Math.max(1, lanes) * LANE_HEIGHT + 12 + bar);
    }

    private void measure() {
        boxes.clear();
        GC gc = new GC(this);
        try {
            gc.setFont(bold);
            int columns = nodes.stream().mapToInt(MixTree.Node::column).max().orElse(-1) + 1;
            int[] widths = new int[columns];
            for (MixTree.Node node : nodes) {
                widths[node.column()] = Math.max(widths[node.column()], gc.textExtent(text(node.version())).x + 2 * PADDING);
            }
            for (MixTree.Node node : nodes) {
                int x = MARGIN;
                for (int column = 0; column < node.column(); column++) {
                    x += widths[column] + GAP;
                }
                int width = gc.textExtent(text(node.version())).x + 2 * PADDING;
                boxes.add(new Rectangle(x, 6 + node.lane() * LANE_HEIGHT + (LANE_HEIGHT - BOX_HEIGHT) / 2, width, BOX_HEIGHT));
            }
        } finally {
            gc.dispose();
        }
    }

    private void scrollBar() {
        int width = boxes.stream().mapToInt(box -> box.x + box.width + MARGIN).max().orElse(0);
        int visible = Math.max(1, getClientArea().width);
        getHorizontalBar().setVisible(width > visible);
        getHorizontalBar().setValues(Math.min(getHorizontalBar().getSelection(), Math.max(0, width - visible)), 0,
                Math.max(width, visible), visible, 40, visible);
        reveal();
    }

    private void reveal() {
        int index = index(selected);
        if (index >= 0) {
            int at = getHorizontalBar().getSelection();
            Rectangle box = boxes.get(index);
            int visible = getClientArea().width;
            int wanted = box.x - MARGIN < at ? box.x - MARGIN
                    : box.x + box.width + MARGIN > at + visible ? box.x + box.width + MARGIN - visible : at;
            getHorizontalBar().setSelection(wanted);
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int left = getHorizontalBar().getSelection();
        if (nodes.isEmpty()) {
            gc.setForeground(Palette.QUIET.color());
            gc.drawText(Messages.Tree_Empty, MARGIN, 10, true);
            return;
        }
        for (int i = 0; i < nodes.size(); i++) {
            int parent = index(parentId(Objects.requireNonNull(nodes.get(i))));
            if (parent >= 0) {
                line(gc, boxes.get(parent), boxes.get(i), left);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            box(gc, nodes.get(i), boxes.get(i), left);
        }
    }

    private static void line(GC gc, Rectangle from, Rectangle to, int left) {
        gc.setForeground(Palette.QUIET.color());
        int start = from.x + from.width - left;
        int y = from.y + from.height / 2;
        int end = to.y + to.height / 2;
        if (y == end) {
            gc.drawLine(start, y, to.x - left, y);
        } else {
            int bend = start + GAP / 2;
            gc.drawPolyline(new int[] { start, y, bend, y, bend, end, to.x - left, end });
        }
    }

    private void box(GC gc, MixTree.Node node, Rectangle box, int left) {
        boolean chosen = node.version().getId().equals(selected);
        gc.setBackground((chosen ? Palette.SELECTED : Palette.RAISED).color());
        gc.fillRoundRectangle(box.x - left, box.y, box.width, box.height, 8, 8);
        boolean marked = node.version().getId().equals(compared);
        if (chosen && isFocusControl() || marked) {
            gc.setForeground(Palette.ACCENT.color());
            gc.setLineStyle(marked ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawRoundRectangle(box.x - left, box.y, box.width - 1, box.height - 1, 8, 8);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setFont(node.current() ? bold : getFont());
        gc.setForeground((node.version().getAbandonedAt() != null ? Palette.QUIET
                : node.version().isDraft() ? Palette.CAUTION : Palette.TEXT).color());
        String text = text(node.version());
        gc.drawText(text, box.x - left + PADDING, box.y + (box.height - gc.textExtent(text).y) / 2, true);
        if (node.version().getAbandonedAt() != null) {
            // Struck through, for those who see no colours.
            int y = box.y + box.height / 2;
            gc.drawLine(box.x - left + PADDING, y, box.x - left + PADDING + gc.textExtent(struck(node.version())).x, y);
        }
    }

    private static String struck(MixVersion version) {
        return Objects.requireNonNullElse(version.getName(), "?") + (version.isDraft() ? " " + Messages.Tree_Draft : "");
    }

    /** {@code 3 ✓EB PIN  lead +0.5}, {@code 2a draft  bv −1}, {@code 2b draft left}. */
    static String text(MixVersion version) {
        StringBuilder text = new StringBuilder(Objects.requireNonNullElse(version.getName(), "?"));
        if (version.isDraft()) {
            text.append(' ').append(Messages.Tree_Draft);
        }
        if (version.getAbandonedAt() != null) {
            text.append(' ').append(Messages.Tree_Left);
        }
        for (Approval approval : StandingApprovals.of(version)) {
            text.append(" ✓").append(by(approval)).append(approval.isWithPin() ? " " + Messages.Tree_Pin : "");
        }
        String change = version.getChanges().stream().map(MixChange::getText).filter(Objects::nonNull).findFirst().orElse("");
        if (!change.isEmpty()) {
            text.append("  ").append(change.length() > LONGEST ? change.substring(0, LONGEST - 1) + "…" : change);
        }
        return Objects.requireNonNull(text.toString());
    }

    private void key(Event event) {
        MixTree.Node node = node(selected);
        if (node == null) {
            if (event.character == 'n') {
                owner.begin(false);
            }
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> go(parentId(node));
        case SWT.ARROW_RIGHT -> go(beside(node, 1, 0));
        case SWT.ARROW_DOWN -> go(beside(node, 0, 1));
        case SWT.ARROW_UP -> go(beside(node, 0, -1));
        case SWT.SPACE -> mark();
        case SWT.CR, SWT.KEYPAD_CR -> owner.open();
        case 'n' -> owner.begin(false);
        case 'd' -> owner.begin(true);
        case 'b' -> owner.revert();
        case 'u' -> owner.takeUp();
        default -> event.doit = true;
        }
    }

    private static @Nullable String parentId(MixTree.Node node) {
        MixVersion parent = node.parent();
        return parent == null ? null : parent.getId();
    }

    private void go(@Nullable String id) {
        if (id != null) {
            select(id);
        }
    }

    /** The nearest version in a direction: along the lines to the right, by lanes up and down. */
    private @Nullable String beside(MixTree.Node from, int right, int down) {
        MixTree.Node best = null;
        for (MixTree.Node each : nodes) {
            boolean there = right > 0 ? each.parent() == from.version()
                    : down > 0 ? each.lane() > from.lane() : each.lane() < from.lane();
            if (there && (best == null || distance(from, each) < distance(from, best))) {
                best = each;
            }
        }
        return best == null ? null : best.version().getId();
    }

    private static int distance(MixTree.Node from, MixTree.Node to) {
        return Math.abs(from.lane() - to.lane()) * 1000 + Math.abs(from.column() - to.column());
    }

    private void click(int x, int y) {
        setFocus();
        int left = getHorizontalBar().getSelection();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(x + left, y)) {
                select(Objects.requireNonNull(nodes.get(i).version().getId()));
            }
        }
    }

    private int index(@Nullable String id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).version().getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private MixTree.@Nullable Node node(@Nullable String id) {
        int index = index(id);
        return index < 0 ? null : nodes.get(index);
    }
}
