package studio.talkback.recall.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.gear.bay.Bays;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPlan;
import studio.talkback.room.DeskNow;

/** Makes plans of the parts of two recalls. */
public final class Planning {

    private static final List<String> NONE = Objects.requireNonNull(List.of());

    private final Library library;
    private final ConsoleFamilies families;

    /** @param families the consoles whose scenes can be compared */
    public Planning(Library library, ConsoleFamilies families) {
        this.library = library;
        this.families = families;
    }

    /** See {@link studio.talkback.recall.RecallPlans#between}. */
    public RecallPlan between(@Nullable Ref from, Ref to) throws LibraryException {
        Recall stands = from == null ? unknown() : recall(from);
        String title = from == null ? Objects.requireNonNull(Messages.nothingOnDesk) : Named.text(stands.getTitle());
        Recall wanted = recall(to);
        return plan(stands, NONE, wanted).build(from, title, to, Named.text(wanted.getTitle()));
    }

    /** See {@link studio.talkback.recall.RecallPlans#fromDesk}. */
    public RecallPlan from(DeskNow desk, Ref to) throws LibraryException {
        Recall known = desk.recall();
        Recall stands = known == null ? unknown() : known;
        Recall wanted = recall(to);
        PlanBuilder plan = plan(stands, desk.console(), wanted);
        desk.unmatched().forEach(line -> plan.unknown(NLS.bind(Messages.unmatched, line)));
        String title = known == null ? Objects.requireNonNull(Messages.nothingOnDesk)
                : desk.desk().uncaptured() ? NLS.bind(Messages.asChanged, desk.desk().recallTitle())
                        : desk.desk().recallTitle();
        return plan.build(desk.desk().recall(), Objects.requireNonNull(title), to, Named.text(wanted.getTitle()));
    }

    private PlanBuilder plan(Recall stands, List<String> changedOnConsole, Recall wanted) throws LibraryException {
        PlanBuilder plan = new PlanBuilder();
        new PatchSteps(stands, wanted, Bays.of(library, wanted.getRoom())).addTo(plan);
        new ConsoleSteps(library, families, stands, wanted, changedOnConsole).addTo(plan);
        new ElsewhereSteps(stands, wanted).addTo(plan);
        new OutboardSteps(stands, wanted, GearBook.of(wanted, library)).addTo(plan);
        return plan;
    }

    private static Recall unknown() {
        return Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
    }

    private Recall recall(Ref ref) throws LibraryException {
        return library.load(ref.toDocument(), Recall.class)
                .orElseThrow(() -> new LibraryException(Objects.requireNonNull(Messages.noRecall))).content();
    }
}
