package studio.talkback.room;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Recall;

/**
 * How a desk stands now, as far as that is known: as it was captured, and what the log tells was changed since.
 *
 * @param desk      what is on it
 * @param recall    a copy of the recall on it with the logged changes made in it; null where there is none
 * @param console   what was changed on the console since its scene, one line each: the scene does not hold it
 * @param unmatched what was changed and has no place among the settings, one line each
 */
public record DeskNow(Desk desk, @Nullable Recall recall, List<String> console, List<String> unmatched) {

    /** Copies the lists. */
    public DeskNow {
        console = Objects.requireNonNull(List.copyOf(console));
        unmatched = Objects.requireNonNull(List.copyOf(unmatched));
    }
}
