package studio.talkback.session.internal.inbox;

/** A file in the inbox folder that is not what its name says. */
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }
}
