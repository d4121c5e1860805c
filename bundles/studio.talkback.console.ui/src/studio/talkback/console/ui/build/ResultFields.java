package studio.talkback.console.ui.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Operator;

/** What becomes of the built scene: a file, a recall of the song, or both. */
final class ResultFields {

    private final @Nullable Ref item;
    private final Text file;
    private final Button files;
    private final Text title;

    /** @param item whose recall it can become, and what that is called; null for nobody's */
    ResultFields(Composite form, @Nullable Ref item, String name, int width) {
        this.item = item;
        file = Fields.text(form, Messages.File, 2, width);
        Fields.button(form, Messages.File_Choose, this::choose);
        files = Fields.button(form, SWT.CHECK, Messages.Recall, () -> {
            // It is read when the scene is built.
        });
        files.setSelection(item != null);
        files.setEnabled(item != null);
        title = new Text(form, SWT.BORDER | SWT.SINGLE);
        title.setText(item == null ? "" : NLS.bind(Messages.Recall_Title, name));
        title.setEnabled(item != null);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(title);
        AccessibleNames.give(title, Fields.plain(Messages.Recall));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.SAVE);
        dialog.setText(Fields.plain(Messages.File));
        dialog.setFileName((title.getText().isBlank() ? Messages.Build : title.getText().strip()) + ".scn");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /**
     * What is to become of it; null where that is not said well enough.
     *
     * @param refused takes what is missing
     */
    BuildOutcome.@Nullable Order order(String baseName, Consumer<String> refused) {
        String path = file.getText().strip();
        String called = title.getText().strip();
        boolean filing = files.getSelection();
        if (path.isEmpty() && !filing) {
            refused.accept(Messages.Result_None);
            return null;
        } else if (filing && called.isEmpty()) {
            refused.accept(Messages.Recall_NoTitle);
            return null;
        }
        Path target = path.isEmpty() ? null : whole(path);
        if (target == null && !path.isEmpty()) {
            refused.accept(Messages.File_WholePath);
            return null;
        }
        String operator = filing ? Operator.atDesk() : "";
        return filing && operator.isEmpty() ? null
                : new BuildOutcome.Order(target, filing ? item : null, called, baseName, operator);
    }

    private static @Nullable Path whole(String typed) {
        try {
            Path path = Path.of(typed);
            return path.isAbsolute() && path.getFileName() != null ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
