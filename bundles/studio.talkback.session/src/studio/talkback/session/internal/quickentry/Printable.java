package studio.talkback.session.internal.quickentry;

/**
 * A line without what is no text: pasted text brings along characters that move a terminal's cursor, and that no
 * document can hold. Each is one space, so that places in the line stay where they are.
 */
public final class Printable {
    private Printable() {
    }

    /** The line with a space for each such character. */
    public static String of(String line) {
        char[] characters = line.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (Character.isISOControl(characters[i]) || isNoCharacter(line, i)) {
                characters[i] = ' ';
            }
        }
        return new String(characters);
    }

    /** Half a character, or what Unicode never makes one of. */
    private static boolean isNoCharacter(String line, int at) {
        char unit = line.charAt(at);
        boolean half = Character.isLowSurrogate(unit) ? at == 0 || !Character.isHighSurrogate(line.charAt(at - 1))
                : Character.isHighSurrogate(unit)
                        && (at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1)));
        return half || unit >= '\uFFFE';
    }
}
