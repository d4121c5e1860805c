package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import studio.talkback.library.evidence.EvidenceException;

/** Where the bytes of a session text come from; may be opened again for every pass. */
public interface TextSource {

    /** How to get a text that can be read, for the end of a message. */
    String MEND = "export it again with File > Export > Session Info as Text";

    /** Opens the text at its beginning. */
    InputStream open() throws IOException, EvidenceException;

    /** How long it is, in bytes. */
    long length() throws IOException;

    /** The text in a file. */
    static TextSource of(Path path) {
        return new TextSource() {
            @Override
            public InputStream open() throws IOException, EvidenceException {
                return openFile(path);
            }

            @Override
            public long length() throws IOException {
                return Files.size(path);
            }
        };
    }

    private static InputStream openFile(Path path) throws IOException, EvidenceException {
        if (Files.isDirectory(path)) {
            throw new EvidenceException("this is a folder: choose the .txt file in it, or " + MEND);
        }
        if (!Files.exists(path)) {
            throw new EvidenceException("there is no such file: choose it again, or " + MEND);
        }
        if (!Files.isRegularFile(path)) {
            throw new EvidenceException("this is a device and no file: choose the .txt file, or " + MEND);
        }
        try {
            return Objects.requireNonNull(Files.newInputStream(path));
        } catch (AccessDeniedException denied) {
            EvidenceException refused = new EvidenceException(
                    "you may not read this file: give yourself the right to read it, or " + MEND);
            refused.initCause(denied);
            throw refused;
        }
    }
}
