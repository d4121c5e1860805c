package studio.talkback.console.build;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateKind;

/**
 * What a console family can put into a scene of its own. Stateless; may be used from any thread. Whatever is not meant
 * stays byte for byte.
 */
public interface SceneWriter {

    /** What is left out of a channel preset where nobody asks for it: it belongs to the room and not to the sound. */
    String HEAD_AMP = "head amp";

    /** The places for presets of a kind, in the order of the console; empty for a kind that needs none. */
    List<Target> targets(StateKind kind);

    /** The parts of a strip that can be left out of a preset, in the words of the studio: {@code gate}, {@code EQ}. */
    List<String> parts();

    /**
     * A scene with a preset or snippet in it. What the scene's place does not have is left out and said.
     *
     * @param target where it goes; null for a kind that needs no place
     * @param left   the parts of a strip to leave as they are
     * @param notes  takes what was left out and why, a line for each
     * @throws EditException when the place cannot hold it; names the control and its range
     */
    ConsoleState apply(ConsoleState base, ConsoleState preset, @Nullable Target target, Set<String> left,
            List<String> notes) throws EditException;

    /** How many channel strips there are. */
    int channels();

    /** The most characters of a name on a scribble strip. */
    int nameLength();

    /**
     * A scene with names, colours and icons on its channel strips, and its pairs linked or parted as the strips say.
     *
     * @param notes takes what could not be done and why, a line for each
     * @throws EditException when the scene has no such strip
     */
    ConsoleState dress(ConsoleState base, List<BuildStrip> strips, List<String> notes) throws EditException;
}
