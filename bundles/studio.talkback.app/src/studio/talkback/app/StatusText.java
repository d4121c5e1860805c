package studio.talkback.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** A text in the status line, with a tooltip. */
final class StatusText extends ContributionItem {

    private final int widthPixels;
    private @Nullable CLabel label;
    private String text = "";
    private String hint = "";
    private boolean warning;
    private @Nullable Runnable pressed;

    /** @param widthPixels how wide it stands; longer texts are cut in the middle */
    StatusText(String id, int widthPixels) {
        super(id);
        this.widthPixels = widthPixels;
    }

    /** What happens when it is pressed with the mouse. */
    void onPress(Runnable task) {
        pressed = task;
    }

    void show(String newText, String newHint) {
        show(newText, newHint, false);
    }

    /** @param alarm whether it stands out, because somebody should look; the text says so too */
    void show(String newText, String newHint, boolean alarm) {
        text = newText;
        hint = newHint;
        CLabel shown = label;
        if (shown != null && !shown.isDisposed()) {
            shown.setText(PlainText.of(text));
            shown.setToolTipText(PlainText.of(hint));
            if (alarm) {
                Palette.paint(shown, Palette.ALARM, Palette.GROUND);
            } else if (warning) {
                Palette.unpaint(shown);
            }
        }
        warning = alarm;
    }

    /** Whether it stood in a window that is closed. */
    boolean isDisposed() {
        CLabel shown = label;
        return shown != null && shown.isDisposed();
    }

    @Override
    public void fill(Composite parent) {
        Label separator = new Label(parent, SWT.SEPARATOR);
        StatusLineLayoutData line = new StatusLineLayoutData();
        line.heightHint = 18;
        separator.setLayoutData(line);
        CLabel created = new CLabel(parent, SWT.SHADOW_NONE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = widthPixels;
        created.setLayoutData(data);
        label = created;
        Runnable task = pressed;
        if (task != null) {
            created.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            created.addListener(SWT.MouseDown, event -> task.run());
        }
        show(text, hint, warning);
    }
}
