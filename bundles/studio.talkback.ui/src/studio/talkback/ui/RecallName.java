package studio.talkback.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;

/**
 * A recall to choose.
 *
 * @param ref        which one
 * @param title      what it is called and when it was captured
 * @param mixVersion the id of the mix version that it is of, or empty
 */
public record RecallName(Ref ref, String title, String mixVersion) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");

    /** The recalls of an item, the one that was captured last first: see {@link TimeOrder}. */
    public static List<RecallName> of(Library library, Ref item) throws LibraryException {
        return library.query("SELECT doc, title, mix_version, captured_at FROM recall WHERE item = ?"
                + " ORDER BY " + TimeOrder.of("recall", "captured_at") + " DESC",
                row -> new RecallName(Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)),
                        Rows.text(row, "title") + when(Rows.time(row, "captured_at", null)), Rows.text(row, "mix_version")),
                item.document());
    }

    private static String when(@Nullable ZonedDateTime at) {
        return at == null ? "" : "  ·  " + at.withZoneSameInstant(ZoneId.systemDefault()).format(WHEN);
    }
}
