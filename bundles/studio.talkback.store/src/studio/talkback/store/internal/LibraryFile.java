package studio.talkback.store.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.disk.DurableFiles;

/**
 * What {@code library.properties} says.
 *
 * @param library identity of the library, the same in all rooms
 * @param replica whose journal is written here
 * @param madeBy  version of the program that made it
 */
public record LibraryFile(UUID library, UUID replica, String madeBy) {

    /** The version of the folder's layout. */
    static final int FORMAT = 1;

    /** A new library. */
    static LibraryFile fresh() {
        return new LibraryFile(UUID.randomUUID(), UUID.randomUUID(), ProgramVersion.current());
    }

    /** The same library under a replica of its own, which writes a journal of its own. */
    LibraryFile withNewReplica() {
        return new LibraryFile(library, UUID.randomUUID(), madeBy);
    }

    void write(Path file) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("format", Integer.toString(FORMAT));
        facts.setProperty("library", library.toString());
        facts.setProperty("replica", replica.toString());
        facts.setProperty("madeBy", madeBy);
        StringWriter text = new StringWriter();
        facts.store(text, "A Talkback library: do not edit");
        DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the file.
     *
     * @throws LibraryException if there is none, it is damaged, or a newer Talkback wrote it
     */
    static LibraryFile read(Path file) throws IOException, LibraryException {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("there is no library in " + file.toAbsolutePath().getParent()
                    + ": choose its folder, or make a new one");
        }
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(Files.readString(file)));
            int format = Integer.parseInt(facts.getProperty("format", ""));
            if (format > FORMAT) {
                throw new LibraryException("the library " + file.toAbsolutePath().getParent()
                        + " was written by a newer Talkback (format " + format + "): open it with that release");
            }
            return new LibraryFile(UUID.fromString(facts.getProperty("library", "")),
                    UUID.fromString(facts.getProperty("replica", "")), facts.getProperty("madeBy", "unknown"));
        } catch (IllegalArgumentException e) {
            throw new LibraryException(file + " is damaged: restore it from a backup", e);
        }
    }
}
