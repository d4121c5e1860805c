package studio.talkback.session.internal.log;

import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StaleHeadsException;

/**
 * Tries an action again on fresh documents when somebody else saved one of them meanwhile. Actions on one library
 * are done one after the other, so that two requests at once do not get the same number.
 */
public final class Attempts {

    /** Somebody who saves the same document this often in a few milliseconds is not a person. */
    private static final int MOST = 5;
    private static final Map<Library, Object> LOCKS = new WeakHashMap<>();

    /** One try. */
    @FunctionalInterface
    public interface Attempt<T> {

        T run(OpenDocuments documents) throws LibraryException;
    }

    /** The meaning of a line failed and was switched off: the line is tried again without it. */
    static final class MeaningFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MeaningFailedException(Throwable cause) {
            super(cause);
        }
    }

    private Attempts() {
    }

    /** Does it; all of it is tried again on documents that are opened anew. */
    public static <T> T run(Library library, Attempt<T> attempt) throws LibraryException {
        synchronized (lock(library)) {
            for (int tries = 1;; tries++) {
                try {
                    return attempt.run(new OpenDocuments(library));
                } catch (StaleHeadsException | MeaningFailedException e) {
                    if (tries == MOST) {
                        throw new LibraryException(Messages.busy, e);
                    }
                }
            }
        }
    }

    private static Object lock(Library library) {
        synchronized (LOCKS) {
            return Objects.requireNonNull(LOCKS.computeIfAbsent(library, each -> new Object()));
        }
    }
}
