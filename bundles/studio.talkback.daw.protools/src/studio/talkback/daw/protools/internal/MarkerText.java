package studio.talkback.daw.protools.internal;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What stands after the units of a marker. Name, track name and track type are padded to 33 characters, line
 * breaks and tabs of the user's counted, so a tab before the 34th is the user's own; from the 34th on nothing
 * tells it from the end of the column. Lists that other programs have stripped of the padding are cut at the
 * tabs.
 *
 * @param name      the marker's name
 * @param trackName its ruler or track; null where the listing has no such column
 * @param trackType {@code Ruler} or {@code Track}; null where the listing has no such column
 * @param comments  its comments, so far as they stand in the marker's first row
 * @param complete  whether all columns were there
 */
record MarkerText(String name, @Nullable String trackName, @Nullable String trackType, String comments,
        boolean complete) {

    private static final int WIDTH = 33;

    /**
     * @param text     all that stands after the units
     * @param hasTrack whether track name and type stand between name and comments
     */
    static MarkerText of(String text, boolean hasTrack) {
        MarkerText padded = hasTrack ? paddedWithTrack(text) : padded(text);
        return padded != null ? padded : hasTrack ? unpaddedWithTrack(text) : unpadded(text);
    }

    private static @Nullable MarkerText padded(String text) {
        int end = text.indexOf('\t', WIDTH);
        return end < 0 ? null
                : new MarkerText(clean(text, 0, end), null, null, clean(text, end + 1, text.length()), true);
    }

    private static MarkerText unpadded(String text) {
        int tab = text.indexOf('\t');
        int end = tab < 0 ? text.length() : tab;
        int comments = Math.min(end + 1, text.length());
        return new MarkerText(clean(text, 0, end), null, null, clean(text, comments, text.length()), tab >= 0);
    }

    private static @Nullable MarkerText paddedWithTrack(String text) {
        int name = text.indexOf('\t', WIDTH);
        int track = name < 0 ? -1 : text.indexOf('\t', name + 1 + WIDTH);
        int type = track < 0 ? -1 : text.indexOf('\t', track + 1 + WIDTH);
        if (type < 0 || !isType(clean(text, track + 1, type))) {
            return null;
        }
        return new MarkerText(clean(text, 0, name), clean(text, name + 1, track), clean(text, track + 1, type),
                clean(text, type + 1, text.length()), true);
    }

    /** The first cell that names a type and has two before it is the type; without one the cells count. */
    private static MarkerText unpaddedWithTrack(String text) {
        int name = text.indexOf('\t');
        int track = name < 0 ? -1 : text.indexOf('\t', name + 1);
        int type = track < 0 ? -1 : endOf(text, track);
        while (type >= 0 && !isType(clean(text, track + 1, type))) {
            name = track;
            track = type;
            type = type == text.length() ? -1 : endOf(text, type);
        }
        if (type < 0) {
            return new MarkerText(clean(text, 0, text.length()), "", "", "", false);
        }
        int comments = Math.min(type + 1, text.length());
        return new MarkerText(clean(text, 0, name), clean(text, name + 1, track), clean(text, track + 1, type),
                clean(text, comments, text.length()), type < text.length());
    }

    /** Where the cell after a tab ends. */
    private static int endOf(String text, int tab) {
        int end = text.indexOf('\t', tab + 1);
        return end < 0 ? text.length() : end;
    }

    private static boolean isType(String text) {
        return text.equals("Ruler") || text.equals("Track");
    }

    private static String clean(String text, int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(from, end);
    }
}
