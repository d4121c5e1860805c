package studio.talkback.console.link;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Strip;

/**
 * How the consoles of a family are reached over the network, and what their controls do. Stateless; may be used from
 * any thread. A studio adds its own by returning one from {@link studio.talkback.console.ConsoleFamily#link()}: the
 * plan, the safe order, the proof and the watch are then done by {@link LinkedConsole}.
 */
public interface ConsoleLink {

    /** The port that consoles of the family answer at where none is said. */
    int usualPort();

    /**
     * Asks who answers at an address, and refuses what is no console of the family. Nothing is changed on the console.
     * Returns within a few seconds, and within a moment when the monitor is cancelled.
     *
     * @throws LinkException when nothing answers or something else does
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    ConsoleConnection open(ConsoleAddress address, IProgressMonitor monitor) throws LinkException;

    /** The addresses of all lines that a console of the family can be asked for, in the order of its scenes. */
    List<String> lines();

    /**
     * What a control does to what is heard.
     *
     * @param line  one of the catalogue's lines, in any variant
     * @param index the value's place in it, from 0
     */
    ControlRole role(LineSpec line, int index);

    /**
     * The strips, beside its own, through which a change of a {@link ControlRole#SOUND} control of a line is heard, as
     * a send is through its bus: they are muted too while it changes. None by default.
     */
    default List<Strip> feeds(LineSpec line) {
        return Objects.requireNonNull(List.of());
    }
}
