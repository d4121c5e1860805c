package studio.talkback.session.inbox;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What became of a {@link LineRequest}.
 *
 * @param entry   the entry; null where the line was refused
 * @param kind    the id of its kind; empty where the line was refused
 * @param text    the line as the log shows it; empty where it was refused
 * @param number  the number of the request that it made or answered first; 0 where it is about none
 * @param reports what the line could not mean, one line each
 * @param error   why it was refused, one line; null where it was logged
 */
public record LineReply(@Nullable Ref entry, String kind, String text, int number, List<String> reports,
        @Nullable String error) {

    /** Copies the list. */
    public LineReply {
        reports = Objects.requireNonNull(List.copyOf(reports));
    }

    /** A line that was not logged. */
    public static LineReply refused(String error) {
        return new LineReply(null, "", "", 0, Objects.requireNonNull(List.of()), error);
    }
}
