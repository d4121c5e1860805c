package studio.talkback.session.approval;

/** A PIN cannot be taken; nothing was changed. The message holds no digit of it. */
public final class PinException extends ApprovalException {

    private static final long serialVersionUID = 1L;

    private final long waitMillis;

    PinException(String message) {
        this(message, 0);
    }

    PinException(String message, long waitMillis) {
        super(message);
        this.waitMillis = waitMillis;
    }

    /** How long the next try has to wait, in milliseconds; 0 where it need not. */
    public long waitMillis() {
        return waitMillis;
    }
}
