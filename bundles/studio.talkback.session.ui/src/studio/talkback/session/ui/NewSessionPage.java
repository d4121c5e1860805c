package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.ui.SessionPlan.Choice;
import studio.talkback.session.faults.FaultText;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.Completion;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** What a new session begins with. Another project fills the page in from that one's last session. */
final class NewSessionPage extends WizardPage {

    private record Field(EAttribute feature, ValueText values) {
    }

    private static final int ITEMS_HEIGHT = 110;

    private final Map<Field, Text> fields = new LinkedHashMap<>();
    private SessionPlan plan;
    private @Nullable Combo project;
    private @Nullable PeopleRows people;
    private @Nullable Table items;
    private boolean showing;

    NewSessionPage(SessionPlan plan) {
        super(Messages.NewSession);
        this.plan = plan;
        setTitle(Messages.NewSession);
        setDescription(Messages.NewSession_Hint);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(12, 8).applyTo(form);
        label(form, Messages.NewSession_Project);
        Combo projects = new Combo(form, SWT.READ_ONLY);
        AccessibleNames.give(projects, Messages.NewSession_Project);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(projects);
        plan.projects().forEach(each -> projects.add(each.name()));
        projects.addListener(SWT.Selection, event -> otherProject(projects));
        project = projects;
        field(form, Messages.Header_Room, Literals.SESSION__ROOM, ValueText.named(Kinds.ROOM));
        field(form, Messages.Header_File, Literals.SESSION__SESSION_FILE, ValueText.text());
        field(form, Messages.Header_Date, Literals.SESSION__DATE, ValueText.date());
        field(form, Messages.Header_In, Literals.SESSION__TIME_IN, new SessionTime(() -> plan.session(), false));
        field(form, Messages.Header_SampleRate, Literals.SESSION__SAMPLE_RATE_HZ,
                ValueText.of(Literals.SESSION__SAMPLE_RATE_HZ));
        field(form, Messages.Header_BitDepth, Literals.SESSION__BIT_DEPTH, ValueText.of(Literals.SESSION__BIT_DEPTH));
        people(form);
        items(form);
        setControl(form);
        show();
    }

    /** The session as it stands on the page. */
    Session session() {
        return plan.session();
    }

    private void field(Composite form, String name, EAttribute feature, ValueText values) {
        label(form, name);
        Text text = new Text(form, SWT.BORDER);
        AccessibleNames.give(text, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(text);
        if (!values.choices().isEmpty()) {
            Completion.on(text, values::choices);
        }
        text.addModifyListener(event -> check());
        fields.put(new Field(feature, values), text);
    }

    private void people(Composite form) {
        top(label(form, Messages.People_List));
        PeopleRows rows = new PeopleRows(form, this::check);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, PeopleRows.height())
                .applyTo(rows.control());
        people = rows;
    }

    private void items(Composite form) {
        top(label(form, Messages.NewSession_Items));
        Table table = new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        AccessibleNames.give(table, Messages.NewSession_Items);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, ITEMS_HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> check());
        items = table;
    }

    private static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static void top(Control label) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
    }

    private void otherProject(Combo projects) {
        Ref chosen = Objects.requireNonNull(plan.projects().get(projects.getSelectionIndex())).ref();
        String operator = Talkback.context().state().operator();
        new LibraryReader(projects).read(Messages.Reading, (library, monitor) -> SessionPlan.read(library, chosen,
                operator, Objects.requireNonNull(ZonedDateTime.now())), read -> read.ifPresent(now -> {
                    plan = Objects.requireNonNull(now);
                    show();
                }));
    }

    private void show() {
        showing = true;
        Session session = plan.session();
        List<Ref> projects = plan.projects().stream().map(Choice::ref).toList();
        Objects.requireNonNull(project).select(projects.indexOf(session.getProject()));
        fields.forEach((field, text) -> text.setText(field.values().show(session.eGet(field.feature()))));
        Objects.requireNonNull(people).show(session);
        Table table = Objects.requireNonNull(items);
        table.removeAll();
        for (Choice each : plan.items()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.name());
            item.setChecked(Objects.equals(each.ref(), Talkback.context().state().item()));
        }
        showing = false;
        check();
    }

    /** Makes the session what stands on the page; the first thing that is no value is told. */
    private void check() {
        if (showing) {
            return;
        }
        String wrong = null;
        try {
            apply(plan.session());
        } catch (ValueException e) {
            wrong = e.line();
        }
        setErrorMessage(wrong);
        String broken = FaultText.summary(plan.faultsHere());
        setMessage(broken.isEmpty() ? null : broken, IMessageProvider.WARNING);
        setPageComplete(wrong == null);
    }

    private void apply(Session session) throws ValueException {
        for (Map.Entry<Field, Text> each : fields.entrySet()) {
            Object value = each.getKey().values().read(Objects.requireNonNull(each.getValue().getText()));
            if (value == null) {
                session.eUnset(each.getKey().feature());
            } else {
                session.eSet(each.getKey().feature(), value);
            }
        }
        Objects.requireNonNull(people).apply(session);
        session.getItems().clear();
        Table table = Objects.requireNonNull(items);
        for (int row = 0; row < table.getItemCount(); row++) {
            if (table.getItem(row).getChecked()) {
                session.getItems().add(plan.items().get(row).ref());
            }
        }
    }
}
