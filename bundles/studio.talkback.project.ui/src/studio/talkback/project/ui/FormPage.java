package studio.talkback.project.ui;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.PlainText;

/** A page of labelled fields; the first must not be empty, and times are written as in the log ({@code fri 18:00}). */
final class FormPage extends WizardPage {

    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, String> presets = new HashMap<>();
    private @Nullable String timeField;
    private @Nullable String folderField;

    FormPage(String title, String description) {
        super(title);
        setTitle(PlainText.of(title));
        setDescription(description);
    }

    /** A field to type into; choices make it a list to choose from, the first chosen. */
    FormPage field(String label, String... choices) {
        fields.put(label, choices);
        return this;
    }

    /** A field for a time, which may stay empty. */
    FormPage time(String label) {
        timeField = label;
        return field(label);
    }

    /** A field for a folder, which may be chosen too. */
    FormPage folder(String label) {
        folderField = label;
        return field(label);
    }

    /** What a field to type into holds at first. */
    FormPage preset(String label, String text) {
        presets.put(label, text);
        return this;
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        fields.forEach((label, choices) -> {
            Label name = new Label(form, SWT.NONE);
            name.setText(label);
            Control control = choices.length == 0 ? text(form) : combo(form, choices);
            boolean folder = label.equals(folderField);
            GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).span(folder ? 1 : 2, 1).applyTo(control);
            if (folder && control instanceof Text field) {
                choose(form, field);
            }
            AccessibleNames.give(control, label);
            controls.put(label, control);
        });
        setControl(form);
        setPageComplete(false);
        presets.forEach((label, text) -> {
            if (controls.get(label) instanceof Text field) {
                field.setText(text);
            }
        });
    }

    /** What stands in a field, without space around it. */
    String value(String label) {
        Control control = controls.get(label);
        String text = control instanceof Text field ? field.getText()
                : control instanceof Combo combo ? combo.getText() : "";
        return Objects.requireNonNull(text.strip());
    }

    /** Which choice stands in a field, counted from 0. */
    int choice(String label) {
        return controls.get(label) instanceof Combo combo ? combo.getSelectionIndex() : -1;
    }

    /** The time that stands in a field; null where it is empty or none. */
    static @Nullable ZonedDateTime moment(String text) {
        return Moments.read(text, Objects.requireNonNull(ZonedDateTime.now()));
    }

    private Text text(Composite form) {
        Text field = new Text(form, SWT.BORDER);
        field.addModifyListener(event -> check());
        return field;
    }

    private void choose(Composite form, Text field) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(Messages.Form_Choose);
        button.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(field.getText());
            String folder = dialog.open();
            if (folder != null) {
                field.setText(folder);
            }
        });
    }

    private static Combo combo(Composite form, String[] choices) {
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(choices);
        combo.select(0);
        return combo;
    }

    private void check() {
        String due = timeField;
        boolean badTime = due != null && !value(due).isEmpty() && moment(value(due)) == null;
        setErrorMessage(badTime ? Messages.Form_BadTime : null);
        setPageComplete(!badTime && !value(Objects.requireNonNull(fields.keySet().iterator().next())).isEmpty());
    }
}
