package studio.talkback.room.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskChange;
import studio.talkback.room.Uncaptured;
import studio.talkback.room.UncapturedException;

/** Changes that are not captured when something else comes on the desk: they stand in the way, or are written down. */
final class LeftBehind {

    /** How long the changes named in the line may be together: what fits beside the time in the log. */
    private static final int LENGTH = 160;

    private final DeskEntries entries;

    LeftBehind(DeskEntries entries) {
        this.entries = entries;
    }

    /**
     * Lets something else come on the desk.
     *
     * @param refusal what is said where they stand in the way
     * @param now     in the room's zone
     * @throws UncapturedException if they are not to be left
     */
    void leave(Desk desk, Uncaptured uncaptured, String refusal, ZonedDateTime now) throws LibraryException {
        if (!desk.uncaptured()) {
            return;
        }
        String counted = counted(desk, now);
        if (uncaptured == Uncaptured.REFUSE) {
            boolean one = desk.changes().size() == 1;
            String are = NLS.bind(one ? Messages.uncaptured_one : Messages.uncaptured_several, counted);
            throw new UncapturedException(NLS.bind(refusal, new Object[] { desk.roomName(), are,
                    one ? Messages.that_one : Messages.that_several }), desk);
        }
        List<String> changes = desk.changes().stream().map(DeskChange::text).toList();
        String named = changes.stream().collect(Collectors.joining("; "));
        String few = named.length() <= LENGTH ? named : named.substring(0, LENGTH) + "\u2026";
        entries.always(desk.room(), desk.project(), desk.item(), NLS.bind(Messages.left, counted, few), changes);
    }

    private static String counted(Desk desk, ZonedDateTime now) {
        ZonedDateTime since = desk.capturedAt();
        String when = since == null ? "" : Times.since(since, now);
        Object[] values = { Integer.valueOf(desk.changes().size()), desk.itemName(), when };
        return NLS.bind(desk.changes().size() == 1 ? Messages.changes_one : Messages.changes_several, values);
    }
}
