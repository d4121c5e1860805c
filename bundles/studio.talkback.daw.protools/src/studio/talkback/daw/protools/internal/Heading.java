package studio.talkback.daw.protools.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.SessionPart;

/**
 * The heading of a section, written with a space between the letters and two between the words
 * ({@code T R A C K  L I S T I N G}). Clips were called regions before Pro Tools 10, and files and clips were
 * one list each, online or not.
 *
 * @param title  the heading in plain letters
 * @param part   what the section lists; null where it is not known
 * @param online whether what it lists is online
 */
record Heading(String title, @Nullable SessionPart part, boolean online) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 400;

    /** The heading that a line is; null where it is none. */
    static @Nullable Heading of(Row row) {
        if (row.columns() > 1 || row.length() < 2 * SHORTEST - 1 || row.length() > LONGEST || !isLetter(row.at(0))
                || row.at(1) != ' ') {
            return null;
        }
        String title = title(row.text(0, StandardCharsets.ISO_8859_1));
        return title == null ? null : of(title);
    }

    private static Heading of(String title) {
        return switch (title) {
        case "FILES IN SESSION", "ONLINE FILES IN SESSION" -> new Heading(title, SessionPart.FILES, true);
        case "OFFLINE FILES IN SESSION" -> new Heading(title, SessionPart.FILES, false);
        case "CLIPS IN SESSION", "ONLINE CLIPS IN SESSION", "REGIONS IN SESSION", "ONLINE REGIONS IN SESSION" ->
            new Heading(title, SessionPart.CLIPS, true);
        case "OFFLINE CLIPS IN SESSION", "OFFLINE REGIONS IN SESSION" -> new Heading(title, SessionPart.CLIPS, false);
        case "PLUG-INS LISTING" -> new Heading(title, SessionPart.PLUG_INS, true);
        case "TRACK LISTING" -> new Heading(title, SessionPart.TRACKS, true);
        case "MARKERS LISTING" -> new Heading(title, SessionPart.MARKERS, true);
        default -> new Heading(title, null, true);
        };
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The plain letters of a spaced heading; null where a line is not spaced like one. */
    private static @Nullable String title(String line) {
        StringBuilder title = new StringBuilder();
        for (String word : line.split("  ", -1)) {
            if (!isSpaced(word)) {
                return null;
            }
            title.append(title.isEmpty() ? "" : " ").append(word.replace(" ", ""));
        }
        return title.length() < SHORTEST ? null : title.toString();
    }

    private static boolean isSpaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = isLetter(c) || c == '-' || c == '&' || c == '/' || (c >= '0' && c <= '9');
            if (i % 2 == 0 ? !mark : c != ' ') {
                return false;
            }
        }
        return word.length() % 2 != 0;
    }
}
