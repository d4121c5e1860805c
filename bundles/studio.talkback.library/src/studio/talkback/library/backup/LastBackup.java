package studio.talkback.library.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The last backup of a library that was made whole. Remembered in the library's folder, beside its truth and no part of
 * it: without the file there is only one backup more.
 *
 * @param at     when it was begun
 * @param folder where the copy lies
 * @param bytes  how large the copy is on disk, in bytes
 * @param newest the newest revision that it is sure to hold; empty where the library had none
 */
public record LastBackup(Instant at, Path folder, long bytes, String newest) {

    private static final String FILE = "last-backup.properties";
    private static final String SECOND_FILE = "second-backup.properties";

    /**
     * What is remembered in a library's folder; empty where nothing is, or what is there makes no sense.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<LastBackup> read(Path library) throws IOException {
        return read(library, false);
    }

    /** The same of the second place. */
    public static Optional<LastBackup> readSecond(Path library) throws IOException {
        return read(library, true);
    }

    static Optional<LastBackup> read(Path library, boolean second) throws IOException {
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(Files.readString(library.resolve(second ? SECOND_FILE : FILE))));
            return Objects.requireNonNull(Optional.of(new LastBackup(Instant.parse(facts.getProperty("at", "")),
                    Path.of(facts.getProperty("folder", "")), Long.parseLong(facts.getProperty("bytes", "")),
                    facts.getProperty("newest", ""))));
        } catch (NoSuchFileException | IllegalArgumentException | DateTimeException nothing) {
            return Objects.requireNonNull(Optional.empty());
        }
    }

    /** Remembers it in the library's folder in place of the one before. */
    void write(Path library, boolean second) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("at", at.toString());
        facts.setProperty("folder", folder.toString());
        facts.setProperty("bytes", Long.toString(bytes));
        facts.setProperty("newest", newest);
        StringWriter text = new StringWriter();
        facts.store(text, null);
        Path file = library.resolve(second ? SECOND_FILE : FILE);
        Path temp = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(temp, text.toString());
        Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
