package studio.talkback.handover.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.handover.ChosenLines;
import studio.talkback.handover.SavedApart;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Side;

/** What was chosen so far of what rooms changed apart. Nothing is chosen before somebody does. */
final class Choices {

    private final SavedApart apart;
    private final Map<Conflict, Side> chosen = new HashMap<>();

    Choices(SavedApart apart) {
        this.apart = apart;
    }

    SavedApart apart() {
        return apart;
    }

    List<Conflict> conflicts() {
        return apart.conflicts();
    }

    /** What was chosen of a line; null where nothing was. */
    @Nullable Side of(Conflict conflict) {
        return chosen.get(conflict);
    }

    void choose(Conflict conflict, Side side) {
        chosen.put(conflict, side);
    }

    /** The same for all lines. */
    void chooseAll(Side side) {
        conflicts().forEach(conflict -> chosen.put(conflict, side));
    }

    /** The other side than was chosen; the newer where nothing was. */
    void turn(Conflict conflict) {
        chosen.put(conflict, chosen.get(conflict) == Side.MINE ? Side.THEIRS : Side.MINE);
    }

    /** How many lines are still open. */
    int open() {
        return (int) conflicts().stream().filter(conflict -> !chosen.containsKey(conflict)).count();
    }

    /** Answers with what was chosen; leaves open whatever was not asked here. */
    ConflictChooser chooser() {
        return new ChosenLines(chosen);
    }
}
