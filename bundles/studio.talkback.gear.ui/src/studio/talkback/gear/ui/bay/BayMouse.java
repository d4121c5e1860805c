package studio.talkback.gear.ui.bay;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.bay.BayPoint;

/** The mouse on drawn bays: a click chooses a point, dragging plugs a cord, M1 and the wheel enlarge. */
final class BayMouse {

    private final BayPage page;
    private final BayUse use;
    private final LabelField field;
    private @Nullable BayPoint pressed;

    BayMouse(BayPage page, BayUse use, LabelField field) {
        this.page = page;
        this.use = use;
        this.field = field;
        page.addListener(SWT.MouseDown, this::down);
        page.addListener(SWT.MouseMove, this::move);
        page.addListener(SWT.MouseUp, this::up);
        page.addListener(SWT.MouseExit, event -> page.hover(null));
        page.addListener(SWT.MouseDoubleClick, this::doubled);
        page.addListener(SWT.MouseVerticalWheel, page::zoomWheel);
    }

    private void down(Event event) {
        field.accept();
        if (use != BayUse.NOTHING) {
            page.setFocus();
        }
        BayPoint point = page.at(event.x, event.y);
        if (event.button == 1 && point != null) {
            page.choose(point);
            pressed = point;
        }
    }

    private void move(Event event) {
        BayPoint from = pressed;
        BayPoint over = page.at(event.x, event.y);
        page.hover(over);
        if (from != null && use.plugs() && !Objects.equals(over, from)) {
            page.begin(from, page.onDrawing(event.x, event.y));
        }
    }

    private void up(Event event) {
        BayPoint from = pressed;
        pressed = null;
        BayPoint to = page.at(event.x, event.y);
        if (event.button == 1 && from != null && use.plugs() && Objects.equals(page.begun(), from)) {
            if (to == null || to.equals(from)) {
                page.begin(null, null);
            } else {
                page.choose(to);
                page.end(to);
            }
        }
    }

    private void doubled(Event event) {
        BayPoint point = page.at(event.x, event.y);
        if (point != null && use.labels()) {
            pressed = null;
            field.open(point, null);
        }
    }
}
