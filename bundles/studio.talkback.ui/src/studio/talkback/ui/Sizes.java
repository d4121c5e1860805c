package studio.talkback.ui;

import java.util.Locale;
import java.util.Objects;

/** Lengths of files as people read them. */
public final class Sizes {

    private static final long UNIT = 1_000;

    private Sizes() {
    }

    /** A size on disk in the unit that drives are sold in, with one decimal. */
    public static String text(long bytes) {
        String[] units = Messages.Size_Units.split(" ");
        double size = bytes;
        int unit = 0;
        while (size >= UNIT && unit < units.length - 1) {
            size /= UNIT;
            unit++;
        }
        return Objects.requireNonNull(String.format(Locale.getDefault(), unit == 0 ? "%.0f %s" : "%.1f %s",
                Double.valueOf(size), units[unit]));
    }
}
