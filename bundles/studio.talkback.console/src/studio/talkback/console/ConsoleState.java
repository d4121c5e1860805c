package studio.talkback.console;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceWarning;

/**
 * All settings of a console at one moment, as its scene file has them, or those that a preset or snippet holds: an ordered list of lines, each kept
 * byte for byte, with typed values. Immutable; an edit makes a new state. Lines and values count from 0.
 */
public interface ConsoleState {

    /** What the scene says of itself. */
    SceneInfo info();

    /** How much of the console it is. Two states are compared only where both are of one kind. */
    default StateKind kind() {
        return StateKind.SCENE;
    }

    /** How many lines there are, the unknown and empty ones included. */
    int lineCount();

    /** The address of a line; for a line that is not known its first word, and empty for an empty line. */
    String path(int line);

    /** What the line holds; null where it is not known. */
    @Nullable LineSpec spec(int line);

    /** How many values stand in the line, or have their place in it. */
    int valueCount(int line);

    /**
     * Whether a value stands in the line. A family whose files name their values may leave some out; each has its place
     * all the same, so that one place is the same control in every state.
     */
    default boolean holds(int line, int index) {
        return index >= 0 && index < valueCount(line);
    }

    /** A value as it is written, without padding but with quotes; empty where it is left out. */
    String token(int line, int index);

    /** A typed value; {@link Value.Unreadable} where it is not of its type, not known or left out. */
    Value value(int line, int index);

    /** The line as it is written, without its end. */
    String text(int line);

    /** The last line with this address, which is the one the console uses; -1 where there is none. */
    int find(String path);

    /** Whether the line is byte for byte the other state's line, its end aside. Quick. */
    boolean sameLine(int line, ConsoleState other, int otherLine);

    /** Whether a value is written as it is in a line of the other state, padding aside. Quick. */
    default boolean sameValue(int line, int index, ConsoleState other, int otherLine) {
        return token(line, index).equals(other.token(otherLine, index));
    }

    /** What was kept but not understood, or lies outside its range, in the order of the lines. */
    List<EvidenceWarning> warnings();

    /**
     * This state with one value changed; everything else stays byte for byte.
     *
     * @param path  the line's address
     * @param index the value's place in the line, from 0
     * @param value the new value; a number between two positions becomes the nearest one
     * @throws EditException when there is no such value or the control cannot hold it; names the control and
     *                       its range
     */
    ConsoleState with(String path, int index, Value value) throws EditException;

    /**
     * This state with several values changed, each in the state that those before it made; everything else stays
     * byte for byte.
     *
     * @throws EditException as {@link #with(String, int, Value)} for the first that cannot be set; nothing is changed
     */
    default ConsoleState with(List<Edit> edits) throws EditException {
        ConsoleState edited = this;
        for (Edit edit : edits) {
            edited = edited.with(edit.path(), edit.index(), edit.value());
        }
        return edited;
    }

    /** The scene file: for an unchanged state exactly the bytes that were read. */
    byte[] bytes();

    /** The scene file for somebody to read: as it is; a family whose files are one long line breaks it into many. */
    default String readable() {
        return new String(bytes(), StandardCharsets.ISO_8859_1);
    }
}
