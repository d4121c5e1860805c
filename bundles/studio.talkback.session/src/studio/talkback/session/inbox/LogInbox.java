package studio.talkback.session.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.inbox.InboxFolder;
import studio.talkback.session.internal.inbox.MalformedException;
import studio.talkback.session.internal.inbox.Messages;
import studio.talkback.session.selection.Names;
import studio.talkback.session.selection.SelectionException;

/**
 * Takes the lines that others leave in the {@code inbox} folder of an open library, one after the other, and
 * answers each. What is refused is kept there as {@code .bad}. A process that dies between logging a line and
 * answering it logs the line again at the next start: a line twice can be struck out, a lost one cannot be found.
 */
public final class LogInbox implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    /** Whoever waits for a reply does so for seconds. */
    private static final Duration REPLIES_KEPT = Duration.ofMinutes(1);

    /** Logs one line. */
    @FunctionalInterface
    interface Taking {

        LineReply take(LineRequest request) throws SelectionException, LibraryException;
    }

    private final InboxFolder folder;
    private final Taking taking;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private boolean failing;

    /** @param library where the library lies */
    LogInbox(Path library, Taking taking) {
        this.folder = new InboxFolder(library);
        this.taking = taking;
        this.thread = new Thread(this::poll, "Talkback inbox");
        thread.setDaemon(true);
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
        thread.start();
    }

    /** Takes no more lines; one that is being taken is finished first. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            do {
                look();
            } while (!closing.await(POLL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            takeAll();
            folder.clean(REPLIES_KEPT);
            failing = false;
        } catch (IOException | RuntimeException e) {
            // Told once, not five times a second: a folder that cannot be read stays so for a while.
            if (!failing) {
                log("the inbox cannot be read; it is tried again", e);
            }
            failing = true;
        }
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
            log("a line from the inbox failed", e);
            folder.refuse(id, LineReply.refused(NLS.bind(Messages.failed, e)));
            return;
        }
        folder.answer(id, reply);
    }

    private static void log(String message, Exception cause) {
        if (Platform.isRunning()) {
            ILog.of(LogInbox.class).warn(message, cause);
        } else {
            System.getLogger(LogInbox.class.getName()).log(System.Logger.Level.WARNING, message, cause);
        }
    }
}
