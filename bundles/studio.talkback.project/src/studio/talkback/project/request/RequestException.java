package studio.talkback.project.request;

import studio.talkback.library.LibraryException;

/** What was asked of requests cannot be meant: there is no such request, or a reason is missing. One line for the user. */
public final class RequestException extends LibraryException {

    private static final long serialVersionUID = 1L;

    RequestException(String message) {
        super(message);
    }
}
