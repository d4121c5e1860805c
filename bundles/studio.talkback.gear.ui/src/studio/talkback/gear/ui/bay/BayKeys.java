package studio.talkback.gear.ui.bay;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayPoint;

/** The keyboard of drawn bays. */
final class BayKeys {

    private static final double ZOOM_STEP = 1.15;

    private final BayPage page;
    private final BayUse use;
    private final LabelField field;
    private final PointSearch search = new PointSearch();

    BayKeys(BayPage page, BayUse use, LabelField field) {
        this.page = page;
        this.use = use;
        this.field = field;
        page.addListener(SWT.KeyDown, this::pressed);
        page.addListener(SWT.Traverse, this::traversed);
    }

    /** Tab leaves the drawing; Esc first gives up a cord that was begun; the arrows and Enter are its own. */
    private void traversed(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || (event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS) && (event.stateMask & SWT.MOD1) != 0;
        event.doit = leaves || event.detail == SWT.TRAVERSE_ESCAPE && page.begun() == null;
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            page.zoomKey(event.character == 0 ? event.keyCode : event.character, ZOOM_STEP);
            return;
        }
        BayPoint point = page.chosen();
        if (point == null || (event.stateMask & SWT.MOD3) != 0) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> walk(point, 0, -1);
        case SWT.ARROW_RIGHT -> walk(point, 0, 1);
        case SWT.ARROW_UP -> walk(point, -1, 0);
        case SWT.ARROW_DOWN -> walk(point, 1, 0);
        case SWT.HOME -> go(bay(point).point(point.row(), 1));
        case SWT.END -> go(bay(point).point(point.row(), bay(point).columns()));
        case SWT.PAGE_UP -> bay(point, -1);
        case SWT.PAGE_DOWN -> bay(point, 1);
        case SWT.CR, SWT.KEYPAD_CR -> enter(point);
        case SWT.F2 -> label(point, null);
        case SWT.DEL, SWT.BS -> delete(point);
        case SWT.ESC -> page.begin(null, null);
        default -> typed(event, point);
        }
    }

    private Bay bay(BayPoint point) {
        return page.picture().bays().all().get(point.bay());
    }

    private void go(BayPoint point) {
        search.forget();
        page.choose(point);
    }

    /** One point on; over the upper and lower edge to the next bay. */
    private void walk(BayPoint point, int rows, int columns) {
        Bay bay = bay(point);
        int row = point.row() + rows;
        int column = point.column() + columns;
        if (column < 1 || column > bay.columns()) {
            return;
        } else if (row >= 1 && row <= bay.rows()) {
            go(bay.point(row, column));
            return;
        }
        int other = point.bay() + rows;
        if (other >= 0 && other < page.picture().bays().all().size()) {
            Bay next = page.picture().bays().all().get(other);
            go(next.point(rows > 0 ? 1 : next.rows(), Math.min(column, next.columns())));
        }
    }

    private void bay(BayPoint point, int by) {
        int other = point.bay() + by;
        if (other >= 0 && other < page.picture().bays().all().size()) {
            Bay next = page.picture().bays().all().get(other);
            go(next.point(Math.min(point.row(), next.rows()), Math.min(point.column(), next.columns())));
        }
    }

    private void enter(BayPoint point) {
        search.forget();
        if (use.labels()) {
            label(point, null);
        } else if (use.plugs() && page.begun() == null) {
            page.begin(point, null);
        } else if (use.plugs()) {
            page.end(point);
        }
    }

    private void delete(BayPoint point) {
        if (use.labels() && !point.label().isEmpty()) {
            use.labelled(point, "");
        } else if (use.plugs()) {
            use.pulled(point);
        }
    }

    private void label(BayPoint point, @Nullable String begun) {
        if (use.labels()) {
            field.open(point, begun);
        }
    }

    private void typed(Event event, BayPoint point) {
        char character = event.character;
        if (character == ' ' && (!search.isGoingOn() || use.labels())) {
            use.ticked(point);
        } else if (character >= ' ' && character != SWT.DEL) {
            if (use.labels()) {
                label(point, String.valueOf(character));
            } else {
                BayPoint found = search.find(character, page.picture().bays(), point);
                if (found == null) {
                    page.tell(BayWords.notFound(search.typed()));
                } else {
                    page.choose(found);
                }
            }
        }
    }
}
