package studio.talkback.room.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.room.Desk;

/** What is on a desk as it is called: {@code #4 Glass House, Mix 3}. */
final class DeskNames {

    private DeskNames() {
    }

    static String of(Desk desk) {
        return of(desk.itemName(), desk.mixName());
    }

    static String of(Item item, @Nullable MixVersion mix) {
        String number = item.getNumber() == null ? "" : "#" + item.getNumber() + " ";
        return of((number + Objects.requireNonNullElse(item.getTitle(), "")).strip(),
                mix == null ? "" : Objects.requireNonNullElse(mix.getName(), ""));
    }

    private static String of(String item, String mix) {
        return mix.isEmpty() ? item : NLS.bind(Messages.itemAndMix, item, mix);
    }
}
