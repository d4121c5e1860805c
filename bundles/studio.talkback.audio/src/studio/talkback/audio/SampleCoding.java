package studio.talkback.audio;

/**
 * How a sample is written. Fewer bits than these (20, 12) stand in the upper bits of the next larger one, as Microsoft's
 * and Apple's formats have it, and so are at the same level.
 */
public enum SampleCoding {

    /** 8 bits with 128 for nothing, as in WAV. */
    UNSIGNED_8(1),
    /** 8 bits, as in AIFF. */
    SIGNED_8(1),
    SIGNED_16(2),
    SIGNED_24(3),
    SIGNED_32(4),
    /** IEEE 754; 1.0 is full scale, and more may be there. */
    FLOAT_32(4),
    /** IEEE 754; 1.0 is full scale, and more may be there. */
    FLOAT_64(8);

    private final int bytes;

    SampleCoding(int bytes) {
        this.bytes = bytes;
    }

    /** Length of one sample of one channel. */
    public int bytes() {
        return bytes;
    }

    /** Whether samples are floating point numbers. */
    public boolean isFloat() {
        return this == FLOAT_32 || this == FLOAT_64;
    }
}
