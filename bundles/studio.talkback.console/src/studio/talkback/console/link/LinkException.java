package studio.talkback.console.link;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/** The link to a console does not do what was asked. The message is one line: what is wrong and how to mend it. */
public final class LinkException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Kind {
        /** Nothing answers there, or what answered does so no more: look at the network and the console. */
        NOT_ANSWERING,
        /** It will not be done as it was asked for, and nothing was sent: another console, a value it cannot hold, no consent. */
        REFUSED
    }

    private final Kind kind;
    private final transient @Nullable Instant silentSince;

    /** @param message what is wrong and how to mend it, one line */
    public LinkException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.silentSince = null;
    }

    private LinkException(String message, Instant silentSince) {
        super(message);
        this.kind = Kind.NOT_ANSWERING;
        this.silentSince = silentSince;
    }

    /** A console that answered before and no longer does. */
    public static LinkException silent(ConsoleAddress address, Instant since) {
        return new LinkException(LinkWords.silent(address, since), since);
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** When it was last heard; null where it never was, or where that is not the trouble. */
    public @Nullable Instant silentSince() {
        return silentSince;
    }
}
