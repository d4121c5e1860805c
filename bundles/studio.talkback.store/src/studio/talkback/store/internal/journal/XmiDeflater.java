package studio.talkback.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import studio.talkback.store.internal.disk.Sha256;

/** Makes the XML of a document small with raw deflate (RFC 1951, no zlib header), and large again. */
public final class XmiDeflater {

    private static final int LEVEL = 6;

    private static final int CHUNK = 1 << 14;

    private static final int LEAST_CHUNK = 256;

    /** Most documents are small: what is set aside for one follows from its deflated length. */
    private static final int TYPICAL_RATIO = 4;

    private XmiDeflater() {
    }

    /** Deflates; no bytes give no bytes. */
    public static byte[] deflate(byte[] xmi) {
        if (xmi.length == 0) {
            return xmi;
        }
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(xmi);
            deflater.finish();
            byte[] chunk = new byte[CHUNK];
            ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length / 2 + 16);
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Inflates and verifies.
     *
     * @param deflated what {@link #deflate(byte[])} made
     * @param expected digest of the content
     * @param maxBytes the content may not have more bytes than this
     * @throws JournalException when the content is damaged, is another one or is too large
     */
    public static byte[] inflate(byte[] deflated, Sha256 expected, int maxBytes) throws JournalException {
        byte[] xmi = deflated.length == 0 ? deflated : inflate(deflated, maxBytes);
        if (!Sha256.digestOf(xmi).equals(expected)) {
            throw new JournalException("the content of a revision does not have its digest: the record is damaged");
        }
        return xmi;
    }

    private static byte[] inflate(byte[] deflated, int maxBytes) throws JournalException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] chunk = new byte[(int) Math.min(CHUNK, LEAST_CHUNK + (long) TYPICAL_RATIO * deflated.length)];
            ByteArrayOutputStream out = new ByteArrayOutputStream(chunk.length);
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished() || out.size() > maxBytes - count) {
                    throw new JournalException("the content of a revision is cut short or larger than " + maxBytes
                            + " bytes: the record is damaged");
                }
                out.write(chunk, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new JournalException("the content of a revision cannot be inflated: the record is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
