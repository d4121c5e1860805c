package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * Labelled fields for an object's attributes. What is typed is part of the document at once, all of it in a field as one
 * change to be undone; what is no value says so in a line below and changes nothing.
 * <p>
 * The fields are bound by hand: EMF's data binding makes no commands without its edit part, which Maven Central does not
 * have.
 */
public final class FieldForm {

    private static final int PAUSE_MILLIS = 700;

    private final Composite control;
    private final WorkingCopy<?> copy;
    private final List<Field> fields = new ArrayList<>();
    private @Nullable EObject shown;
    private boolean showing;
    private int cellsInRow;

    /**
     * An empty form.
     *
     * @param columns how many fields stand side by side
     */
    public FieldForm(Composite parent, int columns, WorkingCopy<?> copy) {
        this.copy = copy;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns * 2).margins(16, 12).spacing(12, 6).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        control.setData(Typing.DATA, (Typing) () -> fields.forEach(Field::leave));
    }

    /** What the fields are on. */
    public Composite control() {
        return control;
    }

    /** A field for an attribute whose values are shown as they usually are. */
    public Text field(String label, EAttribute feature) {
        return field(label, feature, ValueText.of(feature));
    }

    /** A field for an attribute whose values are shown so; choices are proposed while one types. */
    public Text field(String label, EAttribute feature, ValueText values) {
        return add(label, feature, values, SWT.SINGLE, 1);
    }

    /** A field for one of a few values, by their words. */
    public Text choice(String label, EAttribute feature, Map<? extends Object, String> words) {
        return field(label, feature, ValueText.choice(words));
    }

    /** A field for a person, a room or equipment. */
    public Text named(String label, EAttribute feature, String kind) {
        return field(label, feature, ValueText.named(kind));
    }

    /** A field of several lines, over the whole width. */
    public Text lines(String label, EAttribute feature, int lines) {
        return add(label, feature, ValueText.text(), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, lines);
    }

    /** Gives the keyboard to the first field. */
    public void setFocus() {
        if (!fields.isEmpty()) {
            fields.getFirst().setFocus();
        }
    }

    /** Shows this object's values. Call after every change; what is being typed stays. */
    public void show(EObject object) {
        EObject before = shown;
        if (before != null && !Objects.equals(EcoreUtil.getID(before), EcoreUtil.getID(object))) {
            fields.forEach(Field::leave);
        }
        shown = object;
        showing = true;
        try {
            fields.forEach(field -> field.show(object));
            fields.forEach(field -> field.text.setEditable(copy.readOnly() == null));
        } finally {
            showing = false;
        }
    }

    private Text add(String label, EAttribute feature, ValueText values, int style, int lines) {
        int columns = ((GridLayout) control.getLayout()).numColumns;
        if (lines > 1 && cellsInRow > 0) {
            Label rest = new Label(control, SWT.NONE);
            Palette.paint(rest, Palette.GROUND, Palette.QUIET);
            GridDataFactory.fillDefaults().span(columns - cellsInRow, 1).applyTo(rest);
        }
        cellsInRow = lines > 1 ? 0 : (cellsInRow + 2) % columns;
        Label name = new Label(control, SWT.NONE);
        name.setText(label);
        Palette.paint(name, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, lines > 1 ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
        Composite cell = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        Palette.paint(cell, Palette.GROUND, Palette.TEXT);
        int across = lines > 1 ? columns - 1 : 1;
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).applyTo(cell);
        Text text = new Text(cell, style | SWT.BORDER);
        int height = lines > 1 ? lines * text.getLineHeight() : SWT.DEFAULT;
        GridDataFactory.fillDefaults().grab(true, false).hint(160, height).applyTo(text);
        AccessibleNames.give(text, label);
        Label wrong = new Label(cell, SWT.WRAP);
        Palette.paint(wrong, Palette.GROUND, Palette.ALARM);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(160, SWT.DEFAULT).applyTo(wrong);
        boolean named = feature.getEAttributeType().getInstanceClass() == Ref.class;
        if (named || !values.choices().isEmpty()) {
            Completion.on(text, values::choices);
        }
        fields.add(new Field(feature, values, text, wrong));
        return text;
    }

    /** One field. */
    private final class Field {

        private final EAttribute feature;
        private final ValueText values;
        private final Text text;
        private final Label wrong;
        private final Runnable pause = this::judge;
        private @Nullable String wrongValue;

        Field(EAttribute feature, ValueText values, Text text, Label wrong) {
            this.feature = feature;
            this.values = values;
            this.text = text;
            this.wrong = wrong;
            text.addListener(SWT.Modify, event -> {
                if (!showing) {
                    type();
                }
            });
            text.addListener(SWT.FocusOut, event -> leave());
            text.addListener(SWT.Dispose, event -> text.getDisplay().timerExec(-1, pause));
        }

        void setFocus() {
            text.setFocus();
        }

        /** Shows the value of now, unless this is being typed just so, or what is typed is no value yet. */
        void show(EObject object) {
            String now = values.show(object.eGet(feature));
            boolean typing = text.isFocusControl() && (wrongValue != null || Objects.equals(value(), object.eGet(feature)));
            if (!typing && !now.equals(text.getText())) {
                text.setText(now);
                wrongValue = null;
                say(null);
            }
        }

        /** Every key changes the document; whether it is a value is told when one pauses. */
        private void type() {
            EObject object = shown;
            if (object == null) {
                return;
            }
            try {
                Object value = values.read(Objects.requireNonNull(text.getText()));
                wrongValue = null;
                say(null);
                Object before = object.eGet(feature);
                // A time that is shown to the minute keeps its seconds.
                if (!Objects.equals(value, before) && !values.show(before).equals(text.getText().strip())) {
                    copy.type(this, set(object, feature, value, copy));
                }
            } catch (ValueException e) {
                wrongValue = e.line();
                text.getDisplay().timerExec(PAUSE_MILLIS, pause);
            }
        }

        /** One goes on to something else: the value is shown as it always is, what is none stays and says so. */
        void leave() {
            EObject object = shown;
            if (text.isDisposed() || object == null) {
                return;
            }
            judge();
            copy.typed();
            String now = values.show(object.eGet(feature));
            if (wrongValue == null && !now.equals(text.getText())) {
                showing = true;
                text.setText(now);
                showing = false;
            }
        }

        private void judge() {
            if (!text.isDisposed()) {
                say(wrongValue);
            }
        }

        private @Nullable Object value() {
            try {
                return values.read(Objects.requireNonNull(text.getText()));
            } catch (ValueException e) {
                return e;
            }
        }

        private void say(@Nullable String message) {
            String line = message == null ? "" : PlainText.of(message);
            if (!line.equals(wrong.getText())) {
                wrong.setText(line);
                wrong.setVisible(message != null);
                ((GridData) wrong.getLayoutData()).exclude = message == null;
                wrong.requestLayout();
            }
        }
    }

    /** The command that sets an attribute; lists are replaced, and null gives the attribute back what it begins with. */
    static @Nullable Command set(EObject object, EAttribute feature, @Nullable Object value, WorkingCopy<?> copy) {
        return SetCommand.create(copy.domain(), object, feature,
                value == null && !feature.isMany() ? SetCommand.UNSET_VALUE : value == null ? List.of() : value);
    }
}
