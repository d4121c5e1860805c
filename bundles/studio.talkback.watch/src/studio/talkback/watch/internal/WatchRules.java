package studio.talkback.watch.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What lies in the folders of a DAW and is nothing to propose: its copies, its recordings, what it computes. */
final class WatchRules {

    /** What the DAW makes for itself, and can make again. */
    private static final Set<String> ITS_OWN = Objects.requireNonNull(Set.of("session file backups", "fade files",
            "rendered files", "plug-in settings", "clip groups", "region groups", "freeze files", "autosave", "auto save",
            "auto-save", "backup", "backups", "undo"));
    /** Takes belong to the session; nobody keeps them one by one, but while they grow the DAW must not be disturbed. */
    private static final Set<String> RECORDINGS = Objects
            .requireNonNull(Set.of("audio files", "audio", "media", "samples", "video files"));
    private static final Pattern PASSING = Pattern.compile("(?i)\\..*|~.*|.*~|icon\\r|thumbs\\.db|desktop\\.ini"
            + "|.*\\.bak(\\.\\d+)?\\.\\w+|.*\\.(bak|tmp|temp|part|partial|crdownload|download|lock|wfm|asd|pkf|pek|peak"
            + "|ovw|reapeaks|ini|db|lnk)");

    private WatchRules() {
    }

    static boolean isItsOwn(Path folder) {
        return name(folder).startsWith(".") || ITS_OWN.contains(name(folder));
    }

    static boolean holdsRecordings(Path folder) {
        return RECORDINGS.contains(name(folder));
    }

    static boolean isPassing(Path file) {
        return PASSING.matcher(name(file)).matches();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
