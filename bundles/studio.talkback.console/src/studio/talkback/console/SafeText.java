package studio.talkback.console;

/** Text of a file made fit to stand in a message: one line, no control characters, not long. */
public final class SafeText {

    private static final int LONGEST = 60;

    private SafeText() {
    }

    /** The text with everything that is not printable as {@code ?}, cut with {@code …} where it is long. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length() && safe.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean shown = c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0x2028 && c != 0x2029;
            safe.append(shown && !Character.isSurrogate(c) ? c : '?');
        }
        if (text.length() > LONGEST) {
            safe.append('…');
        }
        return safe.toString();
    }
}
