package studio.talkback.library;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;

/** The one rule by which a print is the one that was required: its name, case aside. */
public final class Prints {

    private Prints() {
    }

    /**
     * The print of this name that was made of a version, or carried over to it: the newest, where it was printed again;
     * null where there is none.
     */
    public static @Nullable Print of(MixVersion version, @Nullable String name) {
        return version.getPrints().reversed().stream()
                .filter(print -> print.getName() != null && print.getName().equalsIgnoreCase(name)).findFirst()
                .orElse(null);
    }
}
