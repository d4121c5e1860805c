package studio.talkback.session.quickentry;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/** Times as they are typed everywhere: as after {@code !} in a quick entry. */
public final class Moments {

    private Moments() {
    }

    /**
     * The time that is meant by {@code fri 18:00} or {@code 20:00}.
     *
     * @return null where it is none
     */
    public static @Nullable ZonedDateTime read(String typed, ZonedDateTime now) {
        return typed.isBlank() ? null : QuickEntryParser.parse("x - !" + typed.strip(), QuickEntryContext.at(now)).due();
    }
}
