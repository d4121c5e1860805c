package studio.talkback.sheet;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The paper that is in the printer. */
public enum Paper {
    /** 210 by 297 mm, ISO 216. */
    A4(210 / 25.4f * 72, 297 / 25.4f * 72),
    /** 8.5 by 11 inches, ANSI Y14.1. */
    LETTER(612, 792);

    /** Where the usual paper is US Letter: {@code paperSize} in the territories of Unicode CLDR's measurement data. */
    private static final Set<String> LETTER_COUNTRIES = Objects.requireNonNull(
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"));

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** The usual paper of a country; A4 where the locale names none. */
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /** How wide it is when it stands upright, in points of 1/72 inch. */
    public float width() {
        return width;
    }

    /** How high it is when it stands upright, in points of 1/72 inch. */
    public float height() {
        return height;
    }
}
