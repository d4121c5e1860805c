package studio.talkback.room.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ItemName;
import studio.talkback.ui.RecallName;

/**
 * What of an item can be put on the desk.
 *
 * @param item    which one
 * @param name    {@code #4 Glass House}
 * @param mixes   its mix versions, the newest first
 * @param current the place of the current one among them; -1 where there is none
 * @param recalls its recalls, the newest first
 */
record LoadChoices(Ref item, String name, List<Mix> mixes, int current, List<RecallName> recalls) {

    /** A mix version to choose. */
    record Mix(String id, String name) {
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
        return new LoadChoices(item, ItemName.of(library, item), mixes, current, RecallName.of(library, item));
    }
}
