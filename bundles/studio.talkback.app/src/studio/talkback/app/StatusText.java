package studio.talkback.app;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A text in the status line, with a tooltip. */
final class StatusText extends ContributionItem {

    private final int widthPixels;
    private @Nullable CLabel label;
    private String text = "";
    private String hint = "";

    /** @param widthPixels how wide it stands; longer texts are cut in the middle */
    StatusText(String id, int widthPixels) {
        super(id);
        this.widthPixels = widthPixels;
    }

    void show(String newText, String newHint) {
        text = newText;
        hint = newHint;
        CLabel shown = label;
        if (shown != null && !shown.isDisposed()) {
            shown.setText(text);
            shown.setToolTipText(hint);
        }
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
        show(text, hint);
    }
}
