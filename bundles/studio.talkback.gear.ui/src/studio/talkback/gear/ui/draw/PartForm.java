package studio.talkback.gear.ui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.gear.draw.MarksText;
import studio.talkback.model.Control;
import studio.talkback.model.Identified;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.Completion;
import studio.talkback.ui.edit.Typing;
import studio.talkback.ui.edit.ValueException;

/**
 * The properties of what is selected, or of the panel where nothing is. A field is taken when it is left: Enter goes back to the
 * drawing, Tab on to the next one, Esc leaves it as it was.
 */
final class PartForm implements Typing {

    private final DrawPage page;
    private final Drawing drawing;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final List<Text> fields = new ArrayList<>();
    private List<Property> properties = Objects.requireNonNull(List.of());
    private List<EObject> shown = Objects.requireNonNull(List.of());
    private @Nullable Label heading;
    private @Nullable Label readings;
    private String form = "";
    private boolean taking;

    PartForm(Composite parent, DrawPage page, Drawing drawing) {
        this.page = page;
        this.drawing = drawing;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        Palette.paint(scroll, Palette.GROUND, Palette.TEXT);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 3).applyTo(body);
        Palette.paint(body, Palette.GROUND, Palette.TEXT);
        scroll.setContent(body);
        body.setData(DATA, this);
    }

    /** Shows what is selected now. */
    void show() {
        List<Identified> selected = drawing.selected();
        Panel panel = drawing.panel();
        shown = !selected.isEmpty() ? new ArrayList<>(selected)
                : panel == null ? Objects.requireNonNull(List.of()) : Objects.requireNonNull(List.of(panel));
        String kinds = shown.stream().map(PartForm::kind).distinct().sorted().collect(Collectors.joining())
                + (shown.size() == 1);
        if (!kinds.equals(form)) {
            if (taking) {
                // Not while one of the fields that would go is being left.
                body.getDisplay().asyncExec(this::showIfThere);
                return;
            }
            form = kinds;
            properties = PartProperties.of(drawing, shown);
            build();
        }
        refresh();
    }

    private static String kind(EObject object) {
        return object instanceof Control control ? control.getKind() + "/" + control.getLook()
                : object instanceof PanelMark mark ? String.valueOf(mark.getKind()) : "panel";
    }

    private void showIfThere() {
        if (!body.isDisposed()) {
            int focused = fields.indexOf(body.getDisplay().getFocusControl());
            String label = focused < 0 ? "" : properties.get(focused).label();
            show();
            for (int i = 0; i < properties.size(); i++) {
                if (properties.get(i).label().equals(label)) {
                    fields.get(i).setFocus();
                }
            }
        }
    }

    private void build() {
        for (org.eclipse.swt.widgets.Control each : body.getChildren()) {
            each.dispose();
        }
        fields.clear();
        Label title = new Label(body, SWT.WRAP);
        Fonts.bold(title);
        Palette.paint(title, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        heading = title;
        readings = null;
        for (Property property : properties) {
            Label label = new Label(body, SWT.NONE);
            label.setText(property.label());
            Palette.paint(label, Palette.GROUND, Palette.QUIET);
            Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
            AccessibleNames.give(text, property.label());
            GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(text);
            int index = fields.size();
            text.addListener(SWT.FocusIn, event -> text.selectAll());
            text.addListener(SWT.FocusOut, event -> take(index));
            text.addListener(SWT.Traverse, event -> traversed(event, index));
            if (!property.choices().isEmpty()) {
                Completion.on(text, property::choices);
            }
            fields.add(text);
            if (property.label().equals(Messages.Prop_Marks)) {
                Label line = new Label(body, SWT.WRAP);
                Palette.paint(line, Palette.GROUND, Palette.QUIET);
                GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(line);
                readings = line;
            }
        }
    }

    private void refresh() {
        Label title = heading;
        if (title != null && !title.isDisposed()) {
            title.setText(PlainText.of(heading()));
        }
        for (int i = 0; i < fields.size(); i++) {
            Text field = Objects.requireNonNull(fields.get(i));
            String now = Objects.requireNonNull(properties.get(i)).common(shown);
            if (!field.isDisposed() && !now.equals(field.getData())) {
                field.setText(now);
                field.setData(now);
            }
            field.setEditable(drawing.editable());
        }
        Label line = readings;
        if (line != null && !line.isDisposed()) {
            line.setText(shown.size() == 1 && shown.getFirst() instanceof Control control && control.getMarks().size() > 1
                    ? PlainText.of(NLS.bind(Messages.Readings, MarksText.readings(control))) : "");
        }
        body.layout(true, true);
        scroll.setMinSize(0, body.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    private String heading() {
        return shown.isEmpty() ? "" : shown.size() > 1
                ? NLS.bind(Messages.Part_Several, String.valueOf(shown.size()))
                : shown.getFirst() instanceof Identified part && !(part instanceof Panel) ? PartWords.name(part)
                        : Messages.Panel_Heading;
    }

    /** Gives the keyboard to the first field, all of it selected. */
    void setFocus() {
        if (!fields.isEmpty()) {
            fields.getFirst().setFocus();
        }
    }

    private void traversed(Event event, int index) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            Text field = Objects.requireNonNull(fields.get(index));
            field.setText(Objects.requireNonNull(properties.get(index)).common(shown));
            page.focusCanvas();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            if (take(index)) {
                page.focusCanvas();
            }
        }
    }

    /** Takes what was typed into a field; false where that is no value, which is said, and stays to be mended. */
    private boolean take(int index) {
        Text field = Objects.requireNonNull(fields.get(index));
        if (taking || field.isDisposed()) {
            return true;
        }
        Property property = Objects.requireNonNull(properties.get(index));
        String typed = Objects.requireNonNull(field.getText()).strip();
        if (typed.equals(field.getData())) {
            return true;
        }
        taking = true;
        try {
            List<EObject> objects = shown;
            field.setData(typed);
            page.take(property, objects, typed);
            refresh();
            return true;
        } catch (ValueException e) {
            field.setData(null);
            page.refuse(e.line());
            return false;
        } finally {
            taking = false;
        }
    }

    @Override
    public void flush() {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isDisposed() && fields.get(i).isFocusControl()) {
                take(i);
            }
        }
    }
}
