package studio.talkback.watch.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was seen in a folder, on the disk: a line for each file with its size and time, and a last line that says that
 * it is whole.
 */
public final class FolderMemory {

    private static final String FIRST = "talkback-watch 1 ";
    private static final String END = "end ";
    private static final String BETWEEN = "\t";

    private final Path folder;
    private final Path file;

    /**
     * The memory of a folder.
     *
     * @param memories where memories lie
     */
    FolderMemory(Path memories, Path folder) {
        this.folder = folder;
        this.file = file(memories, folder);
    }

    /**
     * Forgets a folder.
     *
     * @param memories where memories lie
     */
    public static void forget(Path memories, Path folder) throws IOException {
        Files.deleteIfExists(file(memories, folder));
    }

    private static Path file(Path memories, Path folder) {
        UUID name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(memories.resolve(name + ".seen"));
    }

    /**
     * What is remembered; null where nothing is.
     *
     * @throws DamagedException if what is remembered makes no sense
     * @throws IOException      if it cannot be read
     */
    @Nullable Map<String, Stamp> read() throws IOException, DamagedException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines);
        } catch (NoSuchFileException e) {
            return null;
        } catch (CharacterCodingException | NumberFormatException e) {
            throw new DamagedException(e);
        }
    }

    private static Map<String, Stamp> read(BufferedReader lines) throws IOException, DamagedException {
        Map<String, Stamp> seen = new HashMap<>();
        CRC32C check = new CRC32C();
        String line = lines.readLine();
        boolean first = true;
        while (line != null && !line.startsWith(END)) {
            if (first != line.startsWith(FIRST)) {
                throw new DamagedException(null);
            }
            check.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            if (!first) {
                String[] parts = line.split(BETWEEN);
                if (parts.length != 3) {
                    throw new DamagedException(null);
                }
                seen.put(unescaped(parts[2]), new Stamp(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
            }
            first = false;
            line = lines.readLine();
        }
        if (line == null || !line.equals(END + check.getValue())) {
            throw new DamagedException(null);
        }
        return seen;
    }

    /** Remembers this in place of what was. */
    void write(Map<String, Stamp> seen) throws IOException {
        StringWriter text = new StringWriter();
        text.append(FIRST).append(escaped(folder.toString())).append('\n');
        seen.forEach((name, stamp) -> text.append(stamp.size() + BETWEEN + stamp.modified() + BETWEEN + escaped(name) + "\n"));
        CRC32C check = new CRC32C();
        check.update(text.toString().getBytes(StandardCharsets.UTF_8));
        // A name that is no text comes back as another one, and its file is proposed again: better than none at all.
        text.append(END).append(Long.toString(check.getValue())).append('\n');
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(unfinished, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts what makes no sense aside, for whoever wants to know why. */
    void putAside() throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + ".bad"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Names may hold what ends a line. */
    private static String escaped(String name) {
        return Objects.requireNonNull(name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"));
    }

    private static String unescaped(String text) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each != '\\' || at + 1 == text.length()) {
                name.append(each);
                continue;
            }
            at++;
            name.append(switch (text.charAt(at)) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> text.charAt(at);
            });
        }
        return Objects.requireNonNull(name.toString());
    }

    /** What is remembered makes no sense. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;

        DamagedException(@Nullable Throwable cause) {
            super("what is remembered makes no sense", cause);
        }
    }
}
