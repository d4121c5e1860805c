package studio.talkback.app.tests;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.edit.DocumentEditor;

/** The document whose editor is in front, as its user sees it and works on it. */
final class OpenDocument {

    private final User user;

    OpenDocument(User user) {
        this.user = user;
    }

    /** Opens a document, with no other open, and waits until it is there. */
    void open(Ref document) {
        user.closeEditors();
        user.run(() -> DocumentOpeners.open(user.page(), document));
        await();
    }

    /** Waits until a document is in front and there. */
    void await() {
        user.waitUntil("a document", () -> user.page().getActiveEditor() instanceof DocumentEditor<?> editor
                && editor.document() != null && Objects.requireNonNull(editor.document()).content() != null);
    }

    /** What it holds now. */
    <T extends Document> T content(Class<T> type) {
        return type.cast(Objects.requireNonNull(Objects.requireNonNull(editor().document()).content()));
    }

    /** Which one it is. */
    Ref ref() {
        return Objects.requireNonNull(editor().document()).ref();
    }

    DocumentEditor<?> editor() {
        return (DocumentEditor<?>) Objects.requireNonNull(user.page().getActiveEditor());
    }

    Composite control() {
        return PartControls.of(editor());
    }

    /** One of its tables, in the order of its pages. */
    NatTable table(int index) {
        return user.all(control(), NatTable.class).get(index);
    }

    /** Every label's text. */
    List<String> labels() {
        return user.ask(() -> Objects.requireNonNull(user.all(control(), Label.class).stream().map(Label::getText).toList()));
    }

    /** Waits until a label says this. */
    void says(String text) {
        user.waitUntil("it says " + text, () -> labels().contains(text));
    }

    /** Shows a page by its number and gives it the keyboard. */
    void page(int index) {
        user.run(() -> {
            CTabFolder folder = user.all(control(), CTabFolder.class).getFirst();
            folder.setSelection(index);
            Objects.requireNonNull(folder.getSelection()).getControl().setFocus();
        });
    }

    /** Types into the selected cell of a table and presses Enter. */
    void enter(NatTable table, String text) {
        user.press(table, text.charAt(0), 0);
        user.waitUntil("the cell's field", () -> !user.all(table, Text.class).isEmpty());
        Text cell = user.all(table, Text.class).getFirst();
        user.run(() -> cell.setText(text));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("the cell is left", cell::isDisposed);
    }

    /** Saves, and waits until it is acknowledged. */
    void save() {
        user.run(() -> editor().doSave(new NullProgressMonitor()));
        user.waitUntil("saved", () -> !editor().isDirty());
    }

    /** Takes the last change back. */
    void undo() {
        user.command("org.eclipse.ui.edit.undo");
    }

    /** Does again what was taken back. */
    void redo() {
        user.command("org.eclipse.ui.edit.redo");
    }
}
