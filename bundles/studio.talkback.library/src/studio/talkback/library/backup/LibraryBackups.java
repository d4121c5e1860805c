package studio.talkback.library.backup;

import java.util.List;
import java.util.Objects;

/**
 * The backups of one open library at all its places.
 *
 * @param first  the place that is always to be there
 * @param second a place that is there at times, or none
 */
public record LibraryBackups(Backups first, Backups second) implements AutoCloseable {

    /** Both, in the order in which they are made. */
    public List<Backups> all() {
        return Objects.requireNonNull(List.of(first, second));
    }

    /** Is called after each try to make a backup, on the thread that tried. */
    public void addListener(Runnable listener) {
        all().forEach(each -> each.addListener(listener));
    }

    /** Leaves the library alone. */
    @Override
    public void close() {
        all().forEach(Backups::close);
    }
}
