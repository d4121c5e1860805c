package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.session.inbox.LineReply;
import studio.talkback.session.inbox.LineRequest;

/**
 * The folder {@code inbox} of a library: {@code <uuid>.request}, {@code <uuid>.reply} and, set aside,
 * {@code <uuid>.bad}. Files appear whole: they are written under another name, forced, and moved.
 */
public final class InboxFolder {

    private static final String REQUEST = ".request";
    private static final String REPLY = ".reply";
    private static final String BAD = ".bad";
    private static final String UNFINISHED = ".tmp";
    /** The longest request that is read, in bytes. */
    private static final int LONGEST = 64 * 1024;

    private record Dated(String id, FileTime at) {
    }

    private final Path folder;

    /** The inbox of the library in this folder; nothing is made yet. */
    public InboxFolder(Path library) {
        folder = Objects.requireNonNull(library.resolve("inbox"));
    }

    /** Where a request lies or would lie. */
    public Path requestFile(String id) {
        return Objects.requireNonNull(folder.resolve(id + REQUEST));
    }

    /** Leaves a request. */
    public void leave(String id, LineRequest request) throws IOException {
        Files.createDirectories(folder);
        write(requestFile(id), InboxJson.write(request));
    }

    /** Answers a request and takes it away. */
    public void answer(String id, LineReply reply) throws IOException {
        write(replyFile(id), InboxJson.write(reply));
        Files.deleteIfExists(requestFile(id));
    }

    /** Answers a request that was refused and keeps it under another name, so that the line is not lost. */
    public void refuse(String id, LineReply reply) throws IOException {
        setAside(id);
        write(replyFile(id), InboxJson.write(reply));
    }

    /** The requests that wait, in the order they were left. */
    public List<String> requests() throws IOException {
        List<Dated> waiting = new ArrayList<>();
        for (Path file : list(REQUEST)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                waiting.add(new Dated(id(file, REQUEST), modified(file)));
            }
        }
        waiting.sort(Comparator.comparing(Dated::at).thenComparing(Dated::id));
        return Objects.requireNonNull(waiting.stream().map(Dated::id).toList());
    }

    /** Whether a request was answered, but could not be taken away any more. */
    public boolean answered(String id) {
        return Files.exists(replyFile(id));
    }

    /** Takes a request away. */
    public void remove(String id) throws IOException {
        Files.deleteIfExists(requestFile(id));
    }

    /** Reads a request. */
    public LineRequest request(String id) throws IOException, MalformedException {
        Path file = requestFile(id);
        if (Files.size(file) > LONGEST) {
            throw new MalformedException(NLS.bind(Messages.tooLong, Integer.valueOf(LONGEST)));
        }
        return InboxJson.request(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Takes a reply; null where there is none yet. */
    public @Nullable LineReply takeReply(String id) throws IOException, MalformedException {
        Path file = replyFile(id);
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Files.deleteIfExists(file);
            return InboxJson.reply(text);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Deletes replies that nobody fetched, and what was never finished. */
    public void clean(Duration age) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(age));
        for (String suffix : List.of(REPLY, UNFINISHED)) {
            for (Path file : list(suffix)) {
                if (modified(file).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void setAside(String id) throws IOException {
        Files.move(requestFile(id), folder.resolve(id + BAD), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Path replyFile(String id) {
        return Objects.requireNonNull(folder.resolve(id + REPLY));
    }

    private List<Path> list(String suffix) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + suffix)) {
            all.forEach(files::add);
        } catch (NoSuchFileException e) {
            // Nobody left anything yet, or the folder was taken away: nothing waits.
            return Objects.requireNonNull(List.of());
        }
        return files;
    }

    /** When a file was written; the beginning of time where it is gone meanwhile. */
    private static FileTime modified(Path file) throws IOException {
        try {
            return Objects.requireNonNull(Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            return Objects.requireNonNull(FileTime.from(Instant.EPOCH));
        }
    }

    private static String id(Path file, String suffix) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return Objects.requireNonNull(name.substring(0, name.length() - suffix.length()));
    }

    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
