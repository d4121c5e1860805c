package studio.talkback.library;

/**
 * Bytes that the library keeps.
 *
 * @param digest    SHA-256, 64 lower-case hexadecimal digits
 * @param sizeBytes their length
 */
public record BlobRef(String digest, long sizeBytes) {
}
