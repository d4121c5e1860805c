package studio.talkback.gear.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.scale.UnfitValueException;
import studio.talkback.model.ControlKind;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.edit.Typing;

/** A field over a control, to type its value into: Enter or Tab sets it, Esc leaves it as it was. */
final class ValueField implements Typing {

    private static final int LEAST_WIDTH = 74;

    private final FacePage page;
    private @Nullable Text text;
    private @Nullable Spot spot;

    ValueField(FacePage page) {
        this.page = page;
        page.setData(DATA, this);
    }

    /**
     * Opens it.
     *
     * @param begun what was typed already; null to begin with what the control is set to
     */
    void open(Spot on, @Nullable String begun) {
        accept();
        Rectangle bounds = page.bounds(on);
        Placed placed = page.placed(on);
        if (bounds == null || placed == null) {
            return;
        }
        Text made = new Text(page, SWT.BORDER | SWT.SINGLE | SWT.CENTER);
        AccessibleNames.give(made, placed.control().getName());
        made.setText(begun == null ? page.value(on) : begun);
        Point size = made.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(LEAST_WIDTH, bounds.width);
        made.setBounds(bounds.x + (bounds.width - width) / 2, bounds.y + (bounds.height - size.y) / 2, width, size.y);
        text = made;
        spot = on;
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
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            cancel();
        } else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            set(event.detail);
            return;
        } else {
            return;
        }
        event.doit = false;
        page.setFocus();
    }

    private void set(int how) {
        if (take()) {
            cancel();
            page.setFocus();
            if (how != SWT.TRAVERSE_RETURN) {
                page.traverse(how);
            }
        }
    }

    /** Sets what was typed; false where the control cannot be set to that, which is said. */
    private boolean take() {
        Text typed = text;
        Spot on = spot;
        Placed placed = on == null ? null : page.placed(on);
        if (typed == null || typed.isDisposed() || on == null || placed == null) {
            return true;
        }
        String value = typed.getText().strip();
        if (value.equals(page.value(on))) {
            return true;
        }
        try {
            boolean free = value.isEmpty() || placed.control().getKind() == ControlKind.PATCH_POINT;
            page.turnOnce(on, free ? value : placed.scale().read(value));
            return true;
        } catch (UnfitValueException e) {
            page.refuse(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Sets what is typed, as far as it is a value, and closes. */
    void accept() {
        if (text != null) {
            take();
            cancel();
        }
    }

    @Override
    public void flush() {
        accept();
    }

    /** Closes without setting anything. */
    void cancel() {
        Text typed = text;
        text = null;
        spot = null;
        if (typed != null && !typed.isDisposed()) {
            typed.dispose();
        }
    }
}
