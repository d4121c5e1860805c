package studio.talkback.session.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.internal.log.Log;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.inbox.InboxFolder;
import studio.talkback.session.internal.inbox.MalformedException;
import studio.talkback.session.internal.inbox.Messages;
import studio.talkback.session.internal.inbox.Polling;
import studio.talkback.session.selection.Names;
import studio.talkback.session.selection.SelectionException;

/**
 * Takes the lines that others leave in the {@code inbox} folder of an open library, one after the other, and
 * answers each. What is refused is kept there as {@code .bad}. A process that dies between logging a line and
 * answering it logs the line again at the next start: a line twice can be struck out, a lost one cannot be found.
 */
public final class LogInbox implements AutoCloseable {

    /** Whoever waits for a reply does so for seconds. */
    private static final Duration REPLIES_KEPT = Duration.ofMinutes(1);

    /** Logs one line. */
    @FunctionalInterface
    interface Taking {

        LineReply take(LineRequest request) throws SelectionException, LibraryException;
    }

    private final InboxFolder folder;
    private final Taking taking;
    private final Polling polling;

    /** @param library where the library lies */
    LogInbox(Path library, Taking taking) {
        this.folder = new InboxFolder(library);
        this.taking = taking;
        this.polling = new Polling("Talkback inbox", "the inbox cannot be read; it is tried again", this::look);
    }

    /** Begins to watch the inbox of a library, on a thread of its own; close it before the library. */
    public static LogInbox watch(Library library, SessionLog log, Names names) {
        LogInbox inbox = new LogInbox(library.info().folder(), new LineTaker(library, log, names)::take);
        inbox.start();
        return inbox;
    }

    /** Takes what waits in the inbox of a library, as somebody who opens it for one line does, and returns. */
    public static void empty(Library library, SessionLog log, Names names) throws IOException {
        try (LogInbox inbox = new LogInbox(library.info().folder(), new LineTaker(library, log, names)::take)) {
            inbox.takeAll();
        }
    }

    void start() {
        polling.start();
    }

    /** Takes no more lines; one that is being taken is finished first. */
    @Override
    public void close() {
        polling.close();
    }

    private void look() throws IOException {
        takeAll();
        folder.clean(REPLIES_KEPT);
    }

    private void takeAll() throws IOException {
        for (String id : folder.requests()) {
            if (folder.answered(id)) {
                folder.remove(id);
            } else {
                take(id);
            }
        }
    }

    private void take(String id) throws IOException {
        LineReply reply;
        try {
            reply = taking.take(folder.request(id));
        } catch (MalformedException | SelectionException | LibraryException e) {
            folder.refuse(id, LineReply.refused(String.valueOf(e.getMessage())));
            return;
        } catch (RuntimeException e) {
            Log.warn(LogInbox.class, "a line from the inbox failed", e);
            folder.refuse(id, LineReply.refused(NLS.bind(Messages.failed, e)));
            return;
        }
        folder.answer(id, reply);
    }
}
