package studio.talkback.room.ui;

import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.ui.ClipboardText;

/** A text of which all is copied where nothing is selected. */
final class CopiedText extends StyledText {

    CopiedText(Composite parent, int style) {
        super(parent, style);
    }

    @Override
    public void copy() {
        if (getSelectionText().isEmpty()) {
            ClipboardText.put(Objects.requireNonNull(getDisplay()), Objects.requireNonNull(getText()));
        } else {
            super.copy();
        }
    }
}
