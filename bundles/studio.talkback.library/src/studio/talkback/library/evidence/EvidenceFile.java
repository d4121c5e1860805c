package studio.talkback.library.evidence;

import java.nio.file.Path;

/**
 * A file to read as evidence. Its name and its path differ once it is in the library, where it is stored
 * under its digest.
 *
 * @param name the file's own name, as the user knows it
 * @param path where its bytes are now
 */
public record EvidenceFile(String name, Path path) {

    /** A file where it lies, under its own name. */
    public static EvidenceFile at(Path path) {
        Path fileName = path.getFileName();
        return new EvidenceFile(fileName == null ? path.toString() : fileName.toString(), path);
    }
}
