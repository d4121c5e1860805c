package studio.talkback.recall.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPlans;
import studio.talkback.recall.RunProgress;
import studio.talkback.ui.ItemName;

/**
 * A run as the screen shows it, read in the background.
 *
 * @param run      the document, to be read only
 * @param wanted   the recall that the room is brought to; null where it is gone
 * @param itemName {@code #2 Paper Moon}, or empty
 * @param gear     the equipment of the wanted units, by the ids of the units
 * @param progress how far it is
 */
record ShownRun(RecallRun run, @Nullable Recall wanted, String itemName, Map<String, Gear> gear,
        RunProgress progress) {

    /** Copies the map. */
    ShownRun {
        gear = Objects.requireNonNull(Map.copyOf(gear));
    }

    /** Reads a run; empty where there is none any more, or it may not be shown. */
    static Optional<ShownRun> read(Library library, Ref ref) throws LibraryException {
        Optional<Stored<RecallRun>> stored = library.load(ref, RecallRun.class);
        if (stored.isEmpty()) {
            return Objects.requireNonNull(Optional.empty());
        }
        RecallRun run = stored.get().content();
        Ref item = run.getItem();
        Ref to = run.getRecall();
        Optional<Stored<Recall>> wanted = to == null ? Optional.empty() : library.load(to, Recall.class);
        Recall recall = wanted.isEmpty() ? null : wanted.get().content();
        Map<String, Gear> gear = recall == null ? Map.of()
                : new RecallPlans(library, ConsoleFamilies.installed()).gear(recall);
        return Objects.requireNonNull(Optional.of(new ShownRun(run, recall, item == null ? "" : ItemName.of(library, item),
                gear, RunProgress.of(run))));
    }

    /** What the wanted recall is called. */
    String title() {
        Recall recall = wanted;
        return recall == null || recall.getTitle() == null ? itemName : recall.getTitle();
    }

    boolean ended() {
        return run.getEndedAt() != null;
    }

    /** The unit of the wanted recall that a page is about; null for the console and the patchbays. */
    @Nullable
    UnitRecall unit(RunPage page) {
        Recall recall = wanted;
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
