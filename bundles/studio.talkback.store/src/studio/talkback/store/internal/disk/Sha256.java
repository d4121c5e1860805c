package studio.talkback.store.internal.disk;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** A SHA-256 digest (FIPS 180-4): 32 bytes, equal by value, written as 64 lower-case hexadecimal digits. */
public final class Sha256 {

    /** How many bytes a digest has. */
    public static final int BYTES = 32;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The digest with these bytes.
     *
     * @param bytes exactly 32 bytes, copied
     * @throws IllegalArgumentException when there are not 32
     */
    public static Sha256 ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes, not " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /** The digest of this content. */
    public static Sha256 digestOf(byte[] content) {
        return new Sha256(newMessageDigest().digest(content));
    }

    /**
     * The digest that is written so. Nothing but 64 lower-case hexadecimal digits passes, so a digest can
     * stand in a path without ever leaving its folder.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Sha256 parse(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("a SHA-256 digest is 64 lower-case hexadecimal digits");
        }
        return new Sha256(HexFormat.of().parseHex(hex));
    }

    /** Whether this text is a digest as {@link #hex()} writes it. */
    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /** A fresh SHA-256 computation. */
    public static MessageDigest newMessageDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256, this one does not", e);
        }
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** A copy of the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sha256 that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return ByteBuffer.wrap(bytes).getInt();
    }

    @Override
    public String toString() {
        return hex();
    }
}
