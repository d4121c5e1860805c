package studio.talkback.session.quickentry;

/**
 * A kind of entry and the letter that says it.
 *
 * @param id what the entry is saved as, such as {@code request}
 * @param letter a lower-case letter, never {@code a} or {@code i}, or {@link #NO_LETTER}
 * @param label its name for the user
 * @param shape how its words are read
 * @param example a line of this kind, for the help
 * @param meaning what that line becomes, for the help
 */
public record QuickEntryKind(String id, char letter, String label, BodyShape shape, String example, String meaning) {
    /** The letter of a kind that is said by none. */
    public static final char NO_LETTER = '\0';

    /**
     * @throws IllegalArgumentException if the letter cannot be a kind
     */
    public QuickEntryKind {
        if (letter != NO_LETTER && !canBeKind(letter)) {
            throw new IllegalArgumentException("The letter of the kind " + id + " must be lower case and not a or i.");
        }
    }

    /** Returns whether a letter can say a kind: lower case, and not {@code a} or {@code i}, which are words. */
    public static boolean canBeKind(char letter) {
        return Character.isLowerCase(letter) && letter != 'a' && letter != 'i';
    }
}
