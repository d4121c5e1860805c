package studio.talkback.recall.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPlans;
import studio.talkback.recall.RunProgress;
import studio.talkback.ui.ItemName;

/**
 * A run as the screen shows it, read in the background.
 *
 * @param run      the document, to be read only
 * @param heads    what it is as of
 * @param known    what it is about, which hardly ever changes meanwhile
 * @param progress how far it is
 */
record ShownRun(RecallRun run, Set<Revision.Id> heads, Known known, RunProgress progress) {

    /**
     * What a run is about.
     *
     * @param wanted   the recall that the room is brought to; null where it is gone
     * @param heads    what it is as of
     * @param itemName {@code #2 Paper Moon}, or empty
     * @param gear     the equipment of the wanted units, by the ids of the units
     */
    record Known(@Nullable Recall wanted, Set<Revision.Id> heads, String itemName, Map<String, Gear> gear) {

        /** Copies what it is given. */
        Known {
            heads = Objects.requireNonNull(Set.copyOf(heads));
            gear = Objects.requireNonNull(Map.copyOf(gear));
        }
    }

    /** Copies the heads. */
    ShownRun {
        heads = Objects.requireNonNull(Set.copyOf(heads));
    }

    /**
     * Reads a run; empty where there is none any more, or it may not be shown.
     *
     * @param before as it was shown until now, of which is kept what did not change; null for nothing
     */
    static Optional<ShownRun> read(Library library, Ref ref, @Nullable ShownRun before) throws LibraryException {
        Optional<Stored<RecallRun>> stored = RunWriting.runs(library).load(ref);
        if (stored.isEmpty()) {
            return Objects.requireNonNull(Optional.empty());
        }
        RecallRun run = stored.get().content();
        Ref to = run.getRecall();
        Set<Revision.Id> heads = to == null ? Set.of() : library.heads(to);
        Known known = before != null && before.known().heads().equals(heads) ? before.known() : known(library, run, heads);
        return Objects.requireNonNull(Optional.of(new ShownRun(run, stored.get().heads(), known, RunProgress.of(run))));
    }

    private static Known known(Library library, RecallRun run, Set<Revision.Id> heads) throws LibraryException {
        Ref item = run.getItem();
        Ref to = run.getRecall();
        Optional<Stored<Recall>> wanted = to == null ? Optional.empty() : library.load(to, Recall.class);
        Recall recall = wanted.isEmpty() ? null : wanted.get().content();
        Map<String, Gear> gear = recall == null ? Map.of()
                : new RecallPlans(library, ConsoleFamilies.installed()).gear(recall);
        return new Known(recall, heads, item == null ? "" : ItemName.of(library, item), gear);
    }

    /** Whether nothing of it changed. */
    boolean isAs(@Nullable ShownRun before) {
        return before != null && heads.equals(before.heads()) && known == before.known();
    }

    @Nullable
    Recall wanted() {
        return known.wanted();
    }

    Map<String, Gear> gear() {
        return known.gear();
    }

    /** The page on which somebody else did something last, since it was shown before; null where nobody did. */
    @Nullable
    RunStep doneMeanwhile(ShownRun before, String operator) {
        Map<String, RunStep> known = new HashMap<>();
        before.run().getPages().forEach(page -> page.getSteps().forEach(step -> known.put(step.getId(), step)));
        return run.getPages().stream().flatMap(page -> page.getSteps().stream())
                .filter(step -> step.getDoneBy() != null && !step.getDoneBy().equals(operator) && step.getDoneAt() != null)
                .filter(step -> !known.containsKey(step.getId()) || !step.getDoneAt().equals(known.get(step.getId()).getDoneAt()))
                .max(Comparator.comparing(step -> step.getDoneAt().toInstant())).orElse(null);
    }

    /** What the wanted recall is called. */
    String title() {
        Recall recall = wanted();
        return recall == null || recall.getTitle() == null ? known.itemName() : recall.getTitle();
    }

    boolean ended() {
        return run.getEndedAt() != null;
    }

    /** The unit of the wanted recall that a page is about; null for the console and the patchbays. */
    @Nullable
    UnitRecall unit(RunPage page) {
        Recall recall = wanted();
        return recall == null || page.getUnitId() == null ? null
                : recall.getUnits().stream().filter(unit -> page.getUnitId().equals(unit.getId())).findFirst().orElse(null);
    }

    /** The photos of a page's unit: how it is wanted, then those of the run, the newest first. */
    List<Evidence> photos(RunPage page) {
        List<Evidence> photos = new ArrayList<>();
        UnitRecall unit = unit(page);
        if (unit != null) {
            unit.getPhotos().stream().map(Photo::getFile).filter(Objects::nonNull).forEach(photos::add);
        }
        page.getPhotos().reversed().stream().map(Photo::getFile).filter(Objects::nonNull).forEach(photos::add);
        return photos;
    }
}
