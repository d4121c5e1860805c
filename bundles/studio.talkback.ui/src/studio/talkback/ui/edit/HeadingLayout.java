package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A title over the whole width, the facts below it, and the controls beside the facts or, where both do not fit, below them. */
final class HeadingLayout extends Layout {

    private static final int SIDE = 16;
    private static final int EDGE = 12;
    private static final int GAP = 12;
    private static final int LINE = 4;

    private final Control title;
    private final Control facts;
    private final Control controls;
    private final boolean hasControls;

    /** @param hasControls whether there is anything on the controls' part */
    HeadingLayout(Control title, Control facts, Control controls, boolean hasControls) {
        this.title = title;
        this.facts = facts;
        this.controls = controls;
        this.hasControls = hasControls;
    }

    @Override
    protected Point computeSize(@Nullable Composite bar, int width, int height, boolean flush) {
        Point name = size(title);
        Point said = size(facts);
        Point own = own();
        int wide = width == SWT.DEFAULT ? Math.max(name.x, said.x + GAP + own.x) + 2 * SIDE : width;
        int below = isOneLine(wide, said, own) ? Math.max(said.y, own.y) : said.y + LINE + own.y;
        return new Point(wide, 2 * EDGE + name.y + LINE + below);
    }

    @Override
    protected void layout(@Nullable Composite bar, boolean flush) {
        if (bar == null) {
            return;
        }
        Rectangle area = bar.getClientArea();
        Point name = size(title);
        Point said = size(facts);
        Point own = own();
        int wide = area.width - 2 * SIDE;
        int y = EDGE + name.y + LINE;
        title.setBounds(SIDE, EDGE, wide, name.y);
        if (isOneLine(area.width, said, own)) {
            int tall = Math.max(said.y, own.y);
            facts.setBounds(SIDE, y + (tall - said.y) / 2, wide - own.x, said.y);
            controls.setBounds(area.width - SIDE - own.x, y + (tall - own.y) / 2, own.x, own.y);
        } else {
            facts.setBounds(SIDE, y, wide, said.y);
            controls.setBounds(SIDE, y + said.y + LINE, Math.min(wide, own.x), own.y);
        }
    }

    private static boolean isOneLine(int width, Point said, Point own) {
        return said.x + (own.x == 0 ? 0 : GAP) + own.x <= width - 2 * SIDE || own.x == 0;
    }

    private Point own() {
        return hasControls ? size(controls) : new Point(0, 0);
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }
}
