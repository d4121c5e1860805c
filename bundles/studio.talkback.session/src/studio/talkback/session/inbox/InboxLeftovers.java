package studio.talkback.session.inbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import studio.talkback.session.internal.inbox.AppendedLine;
import studio.talkback.session.internal.inbox.TakenLines;

/** What is left in the inbox of a library of lines that were logged: they stand there as they were typed. */
public final class InboxLeftovers {

    private InboxLeftovers() {
    }

    /**
     * Removes it: the lines of {@code inbox.txt} that were taken, every answer, and of what was refused that which has one of
     * these words in it. What waits to be taken stays. May be repeated.
     *
     * @param library where the library lies
     * @param words   in lower case
     */
    public static void remove(Path library, Collection<String> words) throws IOException {
        Path folder = library.resolve("inbox");
        if (!Files.isDirectory(folder)) {
            return;
        }
        removeTaken(folder);
        Files.deleteIfExists(folder.resolve(LineFile.ANSWERS));
        for (Path file : list(folder, "*.{reply,tmp}")) {
            Files.deleteIfExists(file);
        }
        for (Path file : list(folder, "*.bad")) {
            String text = Files.readString(file).toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(text::contains)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void removeTaken(Path folder) throws IOException {
        Path file = folder.resolve(LineFile.NAME);
        Path memory = folder.resolve(LineFile.MEMORY);
        if (!Files.isRegularFile(file) || !Files.exists(memory)) {
            return;
        }
        byte[] waiting;
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            waiting = waiting(lines, TakenLines.read(memory, lines));
        }
        // The memory first: at worst a line is logged twice, never lost.
        Files.deleteIfExists(memory);
        Path rest = file.resolveSibling(LineFile.NAME + ".rest");
        Files.write(rest, waiting);
        Files.move(rest, file, StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The lines that were not taken, as they stand in the file. */
    private static byte[] waiting(RandomAccessFile file, TakenLines taken) throws IOException {
        byte[] rest = new byte[Math.toIntExact(file.length() - taken.bytes())];
        file.seek(taken.bytes());
        file.readFully(rest);
        ByteArrayOutputStream waiting = new ByteArrayOutputStream();
        int from = 0;
        for (AppendedLine line : AppendedLine.cut(rest, true)) {
            if (!taken.find(line.text())) {
                waiting.write(rest, from, line.end() - from);
            }
            from = line.end();
        }
        return waiting.toByteArray();
    }

    private static List<Path> list(Path folder, String glob) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return Objects.requireNonNull(List.copyOf(found));
        }
    }
}
