package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names of segment files in the folder of one replica. */
final class SegmentFiles {

    /** Segment numbers have six digits. */
    static final int MAX_SEGMENT = 999_999;

    private static final Pattern NAME = Pattern.compile("[0-9]{6}\\.tbj");

    private SegmentFiles() {
    }

    static String name(int segment) {
        return String.format(Locale.ROOT, "%06d.tbj", Integer.valueOf(segment));
    }

    static Path file(Path folder, int segment) {
        return folder.resolve(name(segment));
    }

    /** Where a new segment is written before it is moved into place. */
    static Path partOf(Path segmentFile) {
        return segmentFile.resolveSibling(segmentFile.getFileName() + ".tmp");
    }

    /** The segments that are there, by number; none when the folder is missing. */
    static SortedMap<Integer, Path> list(Path folder) throws IOException {
        SortedMap<Integer, Path> found = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    String name = String.valueOf(entry.getFileName());
                    if (NAME.matcher(name).matches()) {
                        found.put(Integer.valueOf(name.substring(0, 6)), entry);
                    }
                }
            }
        }
        return found;
    }
}
