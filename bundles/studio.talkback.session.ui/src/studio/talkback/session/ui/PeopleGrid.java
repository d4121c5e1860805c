package studio.talkback.session.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** Who takes part in a session, and as what. */
final class PeopleGrid {

    private final WorkingCopy<Session> copy;
    private final ValueText people = ValueText.named(Kinds.PARTY);
    private final EditGrid<Participation> grid;

    PeopleGrid(Composite parent, WorkingCopy<Session> copy) {
        this.copy = copy;
        List<GridColumn<Participation>> columns = List.of(
                GridColumn.<Participation>of(Messages.People_Who, 150, Literals.PARTICIPATION__PARTY, people, copy).growing(),
                GridColumn.<Participation>of(Messages.People_Role, 130, Literals.PARTICIPATION__ROLE,
                        new WordText(Messages.People_Roles), copy).growing());
        grid = new EditGrid<>(parent, Messages.People_List, copy, Objects.requireNonNull(columns),
                each -> Objects.requireNonNull(each.getId()));
        grid.adding(Messages.People_New, 0, this::add);
        grid.removing(each -> RemoveCommand.create(copy.domain(), copy.content(),
                Literals.SESSION__PARTICIPATIONS, each));
        grid.moving(this::move);
    }

    EditGrid<Participation> grid() {
        return grid;
    }

    void show(Session session) {
        grid.show(Objects.requireNonNull(List.copyOf(session.getParticipations())));
    }

    private Command add(List<String> cells) throws ValueException {
        Participation participation = ModelFactory.eINSTANCE.createParticipation();
        participation.setParty((Ref) people.read(Objects.requireNonNull(cells.getFirst())));
        String role = Objects.requireNonNull(cells.getLast());
        participation.setRole(role.isEmpty() ? null : role);
        return Objects.requireNonNull(
                AddCommand.create(copy.domain(), copy.content(), Literals.SESSION__PARTICIPATIONS, participation));
    }

    private @Nullable Command move(Participation participation, int places) {
        int to = grid.rows().indexOf(participation) + places;
        return to < 0 || to >= grid.rows().size() ? null
                : MoveCommand.create(copy.domain(), copy.content(), Literals.SESSION__PARTICIPATIONS, participation, to);
    }
}
