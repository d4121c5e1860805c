package studio.talkback.wrap.internal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.Desks;
import studio.talkback.wrap.Finding;

/** Whether the desk of the session's room stands as somebody could set it again. */
public final class DeskFindings {

    private final Library library;

    /** Reads this library. */
    public DeskFindings(Library library) {
        this.library = library;
    }

    /** At most one. */
    public List<Finding> of(Sitting sitting) throws LibraryException {
        List<Finding> findings = new ArrayList<>();
        Ref room = sitting.room();
        Desk desk = room == null ? null : new Desks(library).desk(room);
        if (desk != null && !desk.isEmpty()) {
            ZonedDateTime since = desk.capturedAt();
            if (desk.uncaptured()) {
                Object[] words = { desk.itemName(), Integer.valueOf(desk.changes().size()),
                        since == null ? "" : sitting.say(since) };
                String said = desk.changes().size() == 1 ? Messages.desk_one : Messages.desk_several;
                findings.add(finding(NLS.bind(said, words), desk.room()));
            } else if (desk.recall() == null) {
                findings.add(finding(NLS.bind(Messages.desk_never, desk.itemName()), desk.room()));
            }
        }
        return findings;
    }

    private static Finding finding(String text, Ref room) {
        return new Finding(Finding.Kind.DESK, true, text, Messages.desk_mend, room, 0);
    }
}
