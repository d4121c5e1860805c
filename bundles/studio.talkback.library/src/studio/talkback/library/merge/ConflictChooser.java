package studio.talkback.library.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Somebody who decides what two states of a document cannot agree on. Called on the thread that merges, which may wait. */
@FunctionalInterface
public interface ConflictChooser {

    /** Leaves every conflict open. */
    ConflictChooser NOBODY = conflicts -> Optional.empty();

    /** Decides everything for what the one who merges has. */
    ConflictChooser MINE = conflicts -> Optional
            .of(conflicts.stream().collect(Collectors.toMap(Function.identity(), conflict -> Side.MINE)));

    /** A side for each conflict; empty if it is left open. */
    Optional<Map<Conflict, Side>> choose(List<Conflict> conflicts);
}
