package studio.talkback.project.booking;

import studio.talkback.library.LibraryException;

/** What was asked of a booking cannot be meant, or cannot be had; one line for the user, and nothing was changed. */
public class BookingException extends LibraryException {

    private static final long serialVersionUID = 1L;

    BookingException(String message) {
        super(message);
    }
}
