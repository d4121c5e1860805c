package studio.talkback.library.evidence;

/**
 * What a reader is shown to say whether a file is of its kind.
 *
 * @param name  the file's own name
 * @param bytes the first bytes of the file, at most {@link #LENGTH}; shorter where the file is
 */
public record EvidenceHead(String name, byte[] bytes) {

    /** How many bytes of a file are shown, at most. */
    public static final int LENGTH = 4096;

    /** Copies the bytes: the same head is shown to one reader after the other. */
    public EvidenceHead {
        bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The first bytes as Latin-1 text, which every byte sequence is. */
    public String text() {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
