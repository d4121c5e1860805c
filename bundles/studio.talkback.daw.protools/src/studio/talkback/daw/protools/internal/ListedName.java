package studio.talkback.daw.protools.internal;

import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The name of a track as listed. Pro Tools puts the track's width in brackets after the name of all but mono tracks:
 * {@code Strings (Stereo)}. Only its own words are taken for a width, so that {@code Vox (Dbl)} stays a name.
 *
 * @param name  the name as it stands in the session
 * @param width the width, as listed; null where there is none
 */
record ListedName(String name, @Nullable String width) {

    private static final String BEFORE = " (";
    private static final String AFTER = ")";
    private static final Set<String> WIDTHS = Objects.requireNonNull(Set.of("Stereo", "LCR", "LCRS", "Quad",
            "5.0", "5.1", "5.0.2", "5.1.2", "5.0.4", "5.1.4", "6.0", "6.1", "7.0", "7.1", "7.0 SDDS", "7.1 SDDS",
            "7.0.2", "7.1.2", "7.0.4", "7.1.4", "7.0.6", "7.1.6", "9.0.4", "9.1.4", "9.0.6", "9.1.6", "1st Order Ambisonics",
            "2nd Order Ambisonics", "3rd Order Ambisonics", "4th Order Ambisonics", "5th Order Ambisonics",
            "6th Order Ambisonics", "7th Order Ambisonics"));

    /** Takes the width off a name. */
    static ListedName of(String listed) {
        int bracket = listed.lastIndexOf(BEFORE);
        if (bracket <= 0 || !listed.endsWith(AFTER)) {
            return new ListedName(listed, null);
        }
        String width = listed.substring(bracket + BEFORE.length(), listed.length() - AFTER.length());
        return WIDTHS.contains(width) ? new ListedName(listed.substring(0, bracket), width)
                : new ListedName(listed, null);
    }
}
