package studio.talkback.handover.ui;

import java.util.Locale;

/** Lengths of files as people read them. */
final class Sizes {

    private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" };
    private static final int STEP = 1000;

    private Sizes() {
    }

    /** Three digits at most: {@code 12 B}, {@code 3.4 MB}. */
    static String text(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP - 0.5 && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.ENGLISH, unit == 0 || size >= 10 ? "%.0f %s" : "%.1f %s", Double.valueOf(size),
                UNITS[unit]);
    }
}
