package studio.talkback.library.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A backup as it was on an earlier day. {@link studio.talkback.library.LibraryService#restore} takes its folder.
 *
 * @param folder where it lies
 * @param number in which order it was made among those of its place, from 1
 * @param day    on which day it was made, in the zone of the room
 * @param at     when the backup was begun that it is
 * @param bytes  how large it is, in bytes, whether it shares them with others or not
 * @param purged how many documents had been purged when it was looked through for the last time
 */
public record EarlierBackup(Path folder, long number, LocalDate day, Instant at, long bytes, long purged) {

    /** The one made last first. */
    static final Comparator<EarlierBackup> LAST_FIRST = Objects.requireNonNull(
            Comparator.comparingLong(EarlierBackup::number).reversed());

    /** In the folder of each; one without it is not whole, and none. */
    static final String FILE = "earlier.properties";

    /** What a folder says of itself; empty where it is no earlier backup. */
    static Optional<EarlierBackup> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Objects.requireNonNull(Optional.empty());
        }
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(Files.readString(file)));
            return Objects.requireNonNull(Optional.of(new EarlierBackup(folder,
                    Long.parseLong(facts.getProperty("number", "")), LocalDate.parse(facts.getProperty("day", "")),
                    Instant.parse(facts.getProperty("at", "")), Long.parseLong(facts.getProperty("bytes", "")),
                    Long.parseLong(facts.getProperty("purged", "")))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Objects.requireNonNull(Optional.empty());
        }
    }

    /** What stands in its file. */
    Map<String, String> facts() {
        return Objects.requireNonNull(Map.of("number", Long.toString(number), "day", day.toString(), "at", at.toString(),
                "bytes", Long.toString(bytes), "purged", Long.toString(purged)));
    }

    /** The same after it was looked through for what was purged. */
    EarlierBackup purgedOf(long documents) {
        return new EarlierBackup(folder, number, day, at, bytes, documents);
    }
}
