package studio.talkback.library.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.identity.Ref;

/**
 * The drafts of one library: a file for each document that is open and not saved, in the library's folder but no part of
 * its truth. A file is a head of five lines (the name of the format, the model version, the operator, the time, the
 * parents) and the document as XMI; it is replaced as a whole, so that a crash leaves the draft before or the new one.
 * For several threads, one document's draft written by one at a time.
 */
public final class Drafts {

    private static final String FORMAT = "talkback draft 1";
    private static final String SUFFIX = ".draft";
    private static final int HEAD_LINES = 5;

    private final Path folder;
    private final DocumentXmi xmi;

    /**
     * The drafts of a library.
     *
     * @param library where it lies
     * @param kinds   its kinds of document
     */
    public Drafts(Path library, DocumentKinds kinds) {
        folder = Objects.requireNonNull(library.resolve("drafts"));
        xmi = new DocumentXmi(kinds);
    }

    /**
     * Keeps a draft in place of the document's earlier one.
     *
     * @throws IOException      if it cannot be written; the earlier one stays
     * @throws LibraryException if the content holds a character that XML does not allow
     */
    public void keep(Draft draft) throws IOException, LibraryException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String parents = draft.parents().stream().map(Revision.Id::toString).sorted().collect(Collectors.joining(" "));
        String head = String.join("\n", FORMAT, String.valueOf(DocumentXmi.MODEL_VERSION),
                draft.operator().replace('\n', ' '), draft.at().toString(), parents, "");
        bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(xmi.write(draft.content()));
        Files.createDirectories(folder);
        Path target = file(draft.document());
        Path temp = target.resolveSibling(target.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(temp, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes.toByteArray());
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(false);
        }
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The document's draft; empty where there is none.
     *
     * @throws IOException      if it cannot be read, or is damaged: the message says where it lies
     * @throws LibraryException if a newer Talkback wrote it
     */
    public Optional<Draft> of(Ref document) throws IOException, LibraryException {
        Path file = file(document);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Objects.requireNonNull(Optional.empty());
        }
        int start = 0;
        String[] head = new String[HEAD_LINES];
        for (int line = 0; line < HEAD_LINES; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            head[line] = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            start = Math.min(bytes.length, end + 1);
        }
        if (!FORMAT.equals(head[0])) {
            throw damaged(file, null);
        }
        try {
            Set<Revision.Id> parents = new LinkedHashSet<>();
            Stream.of(head[4].split(" ")).filter(text -> !text.isEmpty())
                    .forEach(text -> parents.add(new Revision.Id(UUID.fromString(text))));
            return Objects.requireNonNull(Optional.of(new Draft(document.toDocument(),
                    xmi.read(Arrays.copyOfRange(bytes, start, bytes.length), Integer.parseInt(head[1])), parents,
                    Objects.requireNonNull(head[2]), ZonedDateTime.parse(head[3]))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(file, e);
        }
    }

    /** Drops the document's draft; nothing happens where there is none. */
    public void drop(Ref document) throws IOException {
        Files.deleteIfExists(file(document));
    }

    /** The documents that have a draft, in no order. */
    public List<Ref> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Objects.requireNonNull(List.of());
        }
        List<Ref> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                int dash = name.indexOf('-');
                if (name.endsWith(SUFFIX) && dash > 0) {
                    found.add(Ref.parse(name.substring(0, dash) + "/"
                            + name.substring(dash + 1, name.length() - SUFFIX.length())));
                }
            }
        }
        return found;
    }

    private Path file(Ref document) {
        return Objects.requireNonNull(folder.resolve(document.kind() + "-" + document.document() + SUFFIX));
    }

    private static IOException damaged(Path file, @Nullable Exception cause) {
        return new IOException("the draft " + file.getFileName() + " in the library's folder \"drafts\" is damaged:"
                + " delete it to go on with what is saved", cause);
    }
}
