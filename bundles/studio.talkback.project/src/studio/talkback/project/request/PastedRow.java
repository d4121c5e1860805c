package studio.talkback.project.request;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * One row of a paste: a request as it was read, or a line that is left out and can be taken after all.
 *
 * @param lines   the lines as they were pasted, at least one; several where a mail wrapped a sentence
 * @param leftOut why it is left out; null where it is a request
 * @param text    what is asked for, without bullet, sender, item and due; the line itself where it is left out
 * @param item    the item it is for; null where none is named and none is at hand
 * @param who     who asks: initials where the person is known, else the name; empty where nobody is named
 * @param due     when it is wanted; null where that is not said beyond doubt
 */
public record PastedRow(List<String> lines, @Nullable LeftOut leftOut, String text, @Nullable Ref item, String who,
        @Nullable ZonedDateTime due) {

    /** Copies the lines. */
    public PastedRow {
        lines = Objects.requireNonNull(List.copyOf(lines));
    }

    /** Whether it is a request. */
    public boolean taken() {
        return leftOut == null;
    }

    /** The same request with another line that its sentence goes on in. */
    PastedRow with(String line, String longer, @Nullable ZonedDateTime when) {
        List<String> all = new ArrayList<>(lines);
        all.add(line);
        return new PastedRow(all, leftOut, longer, item, who, when);
    }
}
