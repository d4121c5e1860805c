package studio.talkback.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Participation;
import studio.talkback.ui.Palette;

/** Who takes part in a project or a session, what they are there, and how to reach them. */
public final class PeopleGrid {

    private final EditGrid<Participation> grid;

    /**
     * An empty grid.
     *
     * @param list  the document's list of participations
     * @param roles what people usually are in it, asked while one types
     */
    public PeopleGrid(Composite parent, WorkingCopy<?> copy, EReference list, Supplier<List<String>> roles) {
        ObjectGrid<Participation> people = new ObjectGrid<>(copy, list, ModelFactory.eINSTANCE::createParticipation);
        people.column(Messages.People_Person, 130, Literals.PARTICIPATION__PARTY, ValueText.named(Kinds.PARTY)).growing();
        people.column(Messages.People_Role, 100, Literals.PARTICIPATION__ROLE).proposing(roles).growing();
        people.shown(Messages.People_Contact, 150, each -> NameBook.shared().contact(each.getParty())).growing()
                .inked(each -> Palette.QUIET);
        grid = people.create(parent, Messages.People_List, Messages.People_New, 0);
    }

    /** The grid, to be laid out, or opened from. */
    public EditGrid<Participation> grid() {
        return grid;
    }

    /** Shows these. Call after every change. */
    public void show(List<Participation> people) {
        grid.show(Objects.requireNonNull(List.copyOf(people)));
    }
}
