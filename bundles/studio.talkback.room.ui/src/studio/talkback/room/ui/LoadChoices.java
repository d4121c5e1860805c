package studio.talkback.room.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ItemName;

/**
 * What of an item can be put on the desk.
 *
 * @param item    which one
 * @param name    {@code #4 Glass House}
 * @param mixes   its mix versions, the newest first
 * @param current the place of the current one among them; -1 where there is none
 * @param recalls its recalls, the newest first
 */
record LoadChoices(Ref item, String name, List<Mix> mixes, int current, List<Recalled> recalls) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");

    /** A mix version to choose. */
    record Mix(String id, String name) {
    }

    /**
     * A recall to choose.
     *
     * @param mixVersion the id of the mix version that it is of, or empty
     */
    record Recalled(Ref recall, String title, String mixVersion) {
    }

    /** Reads what there is of an item. */
    static LoadChoices of(Library library, Ref item) throws LibraryException {
        List<Mix> mixes = new ArrayList<>();
        int current = -1;
        Optional<Stored<Item>> stored = library.load(item, Item.class);
        if (stored.isPresent()) {
            Item content = stored.get().content();
            MixVersion now = CurrentMix.of(content);
            for (MixVersion each : content.getMixVersions().reversed()) {
                if (each == now) {
                    current = mixes.size();
                }
                mixes.add(new Mix(Objects.requireNonNull(each.getId()),
                        Objects.requireNonNullElse(each.getName(), "")));
            }
        }
        List<Recalled> recalls = library.query(
                "SELECT doc, title, mix_version, captured_at FROM recall WHERE item = ? ORDER BY captured_at DESC",
                row -> new Recalled(Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)),
                        Rows.text(row, "title") + when(Rows.time(row, "captured_at", null)), Rows.text(row, "mix_version")),
                item.document());
        return new LoadChoices(item, ItemName.of(library, item), mixes, current, recalls);
    }

    private static String when(@Nullable ZonedDateTime at) {
        return at == null ? "" : "  ·  " + at.withZoneSameInstant(ZoneId.systemDefault()).format(WHEN);
    }
}
