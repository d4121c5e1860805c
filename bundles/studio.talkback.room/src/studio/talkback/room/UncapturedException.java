package studio.talkback.room;

/** Changes to the desk are not captured, and would be lost; nothing was changed. */
public final class UncapturedException extends DeskException {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    /** @param message what is not captured, one line */
    public UncapturedException(String message, Desk desk) {
        super(message);
        this.desk = desk;
    }

    /** The desk, with the changes that stand in the way. */
    public Desk desk() {
        return desk;
    }
}
