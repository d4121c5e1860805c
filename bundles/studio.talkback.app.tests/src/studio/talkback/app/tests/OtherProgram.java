package studio.talkback.app.tests;

import java.time.ZonedDateTime;
import java.util.Objects;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryParser;

/** Logs a line beside the workbench, as the inbox does for the command line. Not for the UI thread. */
final class OtherProgram {

    private OtherProgram() {
    }

    static void log(Library library, String line) {
        try {
            Ref session = library.query("SELECT doc FROM session ORDER BY time_in DESC",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION))).getFirst();
            SessionLog log = new SessionLog(library);
            QuickEntryContext context = log.context(session, Objects.requireNonNull(ZonedDateTime.now()), null);
            log.add(session, QuickEntryParser.parse(line, context), "JK");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
