package studio.talkback.room.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Recall;

/**
 * The lines of a recall's note that a capture wrote: what the log tells of the desk and no setting holds. They stay true
 * of the recalls that are copied from it, so they are found again by their beginning.
 */
final class NoteLines {

    private NoteLines() {
    }

    /** A change that has no place among the settings. */
    static String ofUnmatched(String line) {
        return NLS.bind(Messages.note_unmatched, line);
    }

    /** A change of the console since its scene. */
    static String ofConsole(String line) {
        return NLS.bind(Messages.note_console, line);
    }

    /** What was not set of a recall when the room was put back to it. */
    static String ofNotSet(String line) {
        return NLS.bind(Messages.note_notSet, line);
    }

    /** The lines about changes without a place among the settings. */
    static List<String> unmatched(@Nullable Recall recall) {
        return beginning(recall, ofUnmatched(""));
    }

    /** The lines about changes of the console since its scene. */
    static List<String> console(@Nullable Recall recall) {
        return beginning(recall, ofConsole(""));
    }

    /** The changes of the console since its scene, as the log says them. */
    static List<String> consoleChanges(@Nullable Recall recall) {
        return without(console(recall), ofConsole(""));
    }

    /** The changes without a place among the settings, as the log says them. */
    static List<String> unmatchedChanges(@Nullable Recall recall) {
        return without(unmatched(recall), ofUnmatched(""));
    }

    private static List<String> without(List<String> lines, String start) {
        return Objects.requireNonNull(lines.stream().map(line -> line.substring(start.length())).toList());
    }

    private static List<String> beginning(@Nullable Recall recall, String start) {
        String note = recall == null ? null : recall.getNote();
        return Objects.requireNonNull(
                note == null ? List.of() : note.lines().filter(line -> line.startsWith(start)).toList());
    }
}
