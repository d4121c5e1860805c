package studio.talkback.store.internal.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

import org.eclipse.jdt.annotation.Nullable;

/** Another process holds the library. */
public final class LibraryInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV");

    private final transient @Nullable LockHolder holder;

    /**
     * @param library its folder
     * @param holder  who holds it; null when that process did not say
     */
    public LibraryInUseException(Path library, @Nullable LockHolder holder) {
        super(message(library, holder));
        this.holder = holder;
    }

    /** Who holds it; null when that process did not say. */
    public @Nullable LockHolder holder() {
        return holder;
    }

    private static String message(Path library, @Nullable LockHolder holder) {
        if (holder == null) {
            return "the library " + library + " is in use by another process: close Talkback there first";
        }
        return "the library " + library + " is in use by " + holder.user() + " on " + holder.host() + " (process "
                + holder.pid() + ", Talkback " + holder.programVersion() + ") since " + SINCE.format(holder.since())
                + ": close Talkback there first";
    }
}
