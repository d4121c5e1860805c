package studio.talkback.session.approval;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: {@code algorithm:rounds:salt:hash}, the last two in Base64. PBKDF2 as of RFC 8018 with
 * HMAC-SHA-256, so slow that to try all PINs takes its time; a short PIN keeps honest people honest, no more.
 */
final class PinHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    /** Rounds of what is hashed from now on; those of older hashes stand with them. */
    private static final int ROUNDS = 300_000;
    /** What a damaged document may not ask for. */
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PinHash() {
    }

    /** Hashes a PIN with a salt of its own. */
    static String of(char[] pin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(":", ALGORITHM, String.valueOf(ROUNDS), base64.encodeToString(salt),
                base64.encodeToString(hash(pin, salt, ROUNDS)));
    }

    /** Whether the PIN is the one that was hashed; false too for what is no hash of ours. */
    static boolean matches(char[] pin, String kept) {
        String[] parts = kept.split(":");
        if (parts.length != 4 || !ALGORITHM.equals(parts[0]) || !parts[1].matches("[1-9]\\d{0,7}")) {
            return false;
        }
        int rounds = Integer.parseInt(parts[1]);
        try {
            byte[] salt = Base64.getDecoder().decode(parts[2]);
            byte[] hash = Base64.getDecoder().decode(parts[3]);
            return rounds <= MOST_ROUNDS && salt.length > 0
                    && MessageDigest.isEqual(hash, hash(pin, Objects.requireNonNull(salt), rounds));
        } catch (IllegalArgumentException e) {
            // No Base64: a damaged hash is the PIN of nobody.
            return false;
        }
    }

    private static byte[] hash(char[] pin, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(pin, salt, rounds, HASH_BITS);
        try {
            return Objects.requireNonNull(SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        } finally {
            key.clearPassword();
        }
    }
}
