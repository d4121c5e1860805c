package studio.talkback.gear.ui.bay;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLabels;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.edit.Typing;

/**
 * A field over a point, to type its label into. Enter writes it, Tab writes it and goes on to the next point, where the number
 * that follows is proposed; Esc leaves it as it was.
 */
final class LabelField implements Typing {

    private static final int WIDTH = 150;

    private final BayPage page;
    private final BayUse use;
    private @Nullable Text text;
    private @Nullable BayPoint point;

    LabelField(BayPage page, BayUse use) {
        this.page = page;
        this.use = use;
        page.setData(DATA, this);
    }

    /**
     * Opens it.
     *
     * @param begun what was typed already; null to begin with the label that is there
     */
    void open(BayPoint on, @Nullable String begun) {
        accept();
        Text made = new Text(page, SWT.BORDER | SWT.SINGLE);
        AccessibleNames.give(made, on.place());
        made.setText(begun == null ? on.label() : begun);
        Rectangle area = page.getClientArea();
        Rectangle bounds = page.bounds(on);
        Point middle = page.middle(on);
        Point size = made.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int x = Math.clamp(middle.x - WIDTH / 2, 0, Math.max(0, area.width - WIDTH));
        boolean below = middle.y > bounds.y + bounds.height / 2;
        made.setBounds(x, below ? middle.y + bounds.width / 2 : middle.y - bounds.width / 2 - size.y, WIDTH, size.y);
        text = made;
        point = on;
        made.setFocus();
        if (begun == null) {
            made.selectAll();
        } else {
            made.setSelection(begun.length());
        }
        made.addListener(SWT.Traverse, this::traversed);
        made.addListener(SWT.FocusOut, event -> accept());
    }

    private void traversed(Event event) {
        BayPoint on = point;
        Text typed = text;
        if (on == null || typed == null) {
            return;
        }
        switch (event.detail) {
        case SWT.TRAVERSE_ESCAPE -> cancel();
        case SWT.TRAVERSE_RETURN -> accept();
        case SWT.TRAVERSE_TAB_NEXT -> next(on, typed.getText().strip(), 1);
        case SWT.TRAVERSE_TAB_PREVIOUS -> next(on, "", -1);
        default -> {
            return;
        }
        }
        event.doit = false;
        if (text == null) {
            page.setFocus();
        }
    }

    private void next(BayPoint on, String label, int by) {
        accept();
        Bay bay = page.picture().bays().all().get(on.bay());
        int column = on.column() + by;
        if (column < 1 || column > bay.columns()) {
            return;
        }
        BayPoint next = bay.point(on.row(), column);
        page.setFocus();
        page.choose(next);
        String proposed = next.label().isEmpty() ? BayLabels.next(label) : next.label();
        open(next, null);
        Text field = text;
        if (field != null) {
            field.setText(proposed);
            field.selectAll();
        }
    }

    /** Writes what is typed, and closes. */
    void accept() {
        Text typed = text;
        BayPoint on = point;
        if (typed != null && on != null && !typed.isDisposed()) {
            String label = typed.getText().strip();
            cancel();
            if (!label.equals(on.label())) {
                use.labelled(on, label);
            }
        }
    }

    @Override
    public void flush() {
        accept();
    }

    /** Closes without writing anything. */
    void cancel() {
        Text typed = text;
        text = null;
        point = null;
        if (typed != null && !typed.isDisposed()) {
            typed.dispose();
        }
    }
}
