package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.graphics.Rectangle;

/** What has to be drawn anew where one difference takes the place of another. */
final class DiffDamage {

    private final int head;
    private final List<Rectangle> damaged = new ArrayList<>();

    private DiffDamage(int head) {
        this.head = head;
    }

    /**
     * Where the two are drawn otherwise, from the corner of all that can be scrolled to.
     *
     * @param head how tall the line is that says what a strip is called
     */
    static List<Rectangle> between(List<DiffBlock> before, List<DiffBlock> after, int head) {
        DiffDamage damage = new DiffDamage(head);
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= before.size()) {
                damage.damaged.add(after.get(i).bounds());
            } else if (i >= after.size()) {
                damage.damaged.add(before.get(i).bounds());
            } else {
                damage.block(before.get(i), after.get(i));
            }
        }
        return damage.damaged;
    }

    private void block(DiffBlock before, DiffBlock after) {
        if (!isDrawnAlike(before, after)) {
            damaged.add(Objects.requireNonNull(before.bounds().union(after.bounds())));
            return;
        }
        if (!before.title().equals(after.title()) || before.count() != after.count()) {
            Rectangle at = after.bounds();
            damaged.add(new Rectangle(at.x, at.y, at.width, head));
        }
        boolean other = !Objects.equals(before.strip(), after.strip());
        for (int i = 0; i < after.cells().size(); i++) {
            DiffCell cell = after.cells().get(i);
            if (other && cell.showsStrip() || !cell.equals(before.cells().get(i))) {
                damaged.add(cell.bounds());
            }
        }
    }

    /** Whether each cell has its place in both. */
    private static boolean isDrawnAlike(DiffBlock before, DiffBlock after) {
        boolean alike = before.bounds().equals(after.bounds()) && before.cells().size() == after.cells().size();
        for (int i = 0; alike && i < after.cells().size(); i++) {
            alike = before.cells().get(i).bounds().equals(after.cells().get(i).bounds());
        }
        return alike;
    }
}
