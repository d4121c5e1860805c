package studio.talkback.session.approval;

import studio.talkback.library.LibraryException;

/** An approval cannot be kept or taken back so; nothing was changed. The message says how to mend it, in one line. */
public class ApprovalException extends LibraryException {

    private static final long serialVersionUID = 1L;

    ApprovalException(String message) {
        super(message);
    }
}
