package studio.talkback.session.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ids;
import studio.talkback.session.internal.inbox.InboxFolder;
import studio.talkback.session.internal.inbox.MalformedException;

/** Leaves a line in the inbox of a library that somebody else has open, and waits for the answer. */
public final class LineSender {

    private static final Duration POLL = Duration.ofMillis(50);

    private final InboxFolder folder;
    private final String id;

    /** @param library where the library lies */
    public LineSender(Path library) {
        folder = new InboxFolder(library);
        id = Ids.next().toString();
    }

    /** Where the request lies until it is taken. */
    public Path requestFile() {
        return folder.requestFile(id);
    }

    /**
     * Leaves the line.
     *
     * @throws IOException if it cannot be written
     */
    public void leave(LineRequest request) throws IOException {
        folder.leave(id, request);
    }

    /**
     * Waits for the answer.
     *
     * @return null where none came in time; the request then stays and is taken when somebody opens the library
     * @throws InterruptedException if the wait was interrupted
     */
    public @Nullable LineReply await(Duration longest) throws IOException, InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            LineReply reply = reply();
            if (reply != null || System.nanoTime() >= until) {
                return reply;
            }
            Thread.sleep(POLL);
        }
    }

    private @Nullable LineReply reply() throws IOException {
        try {
            return folder.takeReply(id);
        } catch (MalformedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
