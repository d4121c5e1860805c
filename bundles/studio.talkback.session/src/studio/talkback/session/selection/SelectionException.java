package studio.talkback.session.selection;

/** Nothing, or more than one thing, is called so. The message is one line: what is wrong and how to mend it. */
public final class SelectionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it, one line */
    public SelectionException(String message) {
        super(message);
    }
}
