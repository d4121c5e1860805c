package studio.talkback.session.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Roles;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.edit.Completion;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** Rows of two fields: who takes part in a session, and as what. There is always one more row to type into. */
final class PeopleRows {

    private static final int SHOWN = 4;
    private static final int ROW_HEIGHT = 36;

    private record Row(Text who, Text role) {
    }

    private final ValueText people = ValueText.named(Kinds.PARTY);
    private final ValueText roles = new WordText(Roles.all());
    private final ScrolledComposite scroller;
    private final Composite list;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private boolean showing;

    /** @param changed is called when something is typed */
    PeopleRows(Composite parent, Runnable changed) {
        this.changed = changed;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        list = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(list);
        scroller.setContent(list);
    }

    /** What the rows are on; it shows a few of them at a time. */
    Composite control() {
        return scroller;
    }

    /** How high it should be. */
    static int height() {
        return SHOWN * ROW_HEIGHT;
    }

    void show(Session session) {
        showing = true;
        rows.forEach(row -> {
            row.who().dispose();
            row.role().dispose();
        });
        rows.clear();
        for (Participation each : session.getParticipations()) {
            Row row = add();
            row.who().setText(people.show(each.getParty()));
            row.role().setText(roles.show(each.getRole()));
        }
        add();
        showing = false;
    }

    /**
     * Makes these the session's people.
     *
     * @throws ValueException if there is nobody of one of the names
     */
    void apply(Session session) throws ValueException {
        session.getParticipations().clear();
        for (Row row : rows) {
            Object who = people.read(Objects.requireNonNull(row.who().getText()));
            if (who != null) {
                Participation participation = ModelFactory.eINSTANCE.createParticipation();
                participation.setParty((Ref) who);
                participation.setRole((String) roles.read(Objects.requireNonNull(row.role().getText())));
                session.getParticipations().add(participation);
            }
        }
    }

    private Row add() {
        int number = rows.size() + 1;
        Row row = new Row(text(NLS.bind(Messages.NewSession_Who, Integer.valueOf(number)), people),
                text(NLS.bind(Messages.NewSession_Role, Integer.valueOf(number)), roles));
        rows.add(row);
        row.who().addModifyListener(event -> {
            if (!showing && row == rows.getLast() && !row.who().getText().isBlank()) {
                add();
            }
        });
        scroller.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        list.layout();
        return row;
    }

    private Text text(String name, ValueText values) {
        Text text = new Text(list, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(text);
        Completion.on(text, values::choices);
        AccessibleNames.give(text, name);
        text.addModifyListener(event -> {
            if (!showing) {
                changed.run();
            }
        });
        return text;
    }
}
