package studio.talkback.room.internal;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.OpenDocuments;

/** Writes in the log what the link to a console did. Nobody types these lines. */
public final class ConsoleEntries {

    private final DeskEntries entries;

    /** @param documents those of this try */
    public ConsoleEntries(Library library, OpenDocuments documents, String operator, ZonedDateTime at) {
        this.entries = new DeskEntries(library, documents, operator, at);
    }

    /** Writes a line in the log of the project's open session in the room; false where there is none. */
    public boolean write(Ref room, @Nullable Ref project, @Nullable Ref item, String text, List<String> details)
            throws LibraryException {
        return entries.inSession(room, project, item, text, details) != null;
    }
}
