package studio.talkback.project;

import java.util.List;
import java.util.Objects;

import studio.talkback.library.LibraryException;

/** A name that stands for nothing here, or for several things; the message names the candidates in one line. */
public final class NoSuchNameException extends LibraryException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> candidates;

    NoSuchNameException(String message, List<String> candidates) {
        super(message);
        this.candidates = Objects.requireNonNull(List.copyOf(candidates));
    }

    /** What could be meant, as shown to people; empty if there is nothing at all. */
    public List<String> candidates() {
        return candidates;
    }
}
