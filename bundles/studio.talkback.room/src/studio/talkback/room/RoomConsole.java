package studio.talkback.room;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.link.ConsoleIdentity;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.Messages;

/**
 * The console that stands in a room, and where it answers.
 *
 * @param room     the name of the room
 * @param family   what console it is
 * @param address  where it answers
 */
public record RoomConsole(String room, ConsoleFamily family, ConsoleAddress address) {

    /** Whether a room says what console stands in it and where that answers. Loads the room: not for the UI thread. */
    public static boolean isKnown(Library library, Ref room) throws LibraryException {
        return library.load(room, Room.class).map(Stored::content)
                .filter(found -> !isBlank(found.getConsoleFamily()) && !isBlank(found.getConsoleAddress())).isPresent();
    }

    /**
     * The console of a room. Loads the room: not for the UI thread.
     *
     * @throws LinkException    with {@link LinkException.Kind#REFUSED} where the room does not say, or nothing here knows
     *                          such consoles; the message says how to mend it
     * @throws LibraryException if there is no such room
     */
    public static RoomConsole of(Library library, ConsoleFamilies families, Ref room)
            throws LibraryException, LinkException {
        Room found = library.load(room, Room.class)
                .orElseThrow(() -> new DeskException(NLS.bind(Messages.noRoom, room))).content();
        return typed(String.valueOf(found.getName()), families, found.getConsoleFamily(), found.getConsoleAddress());
    }

    /**
     * The console that somebody says stands in a room.
     *
     * @param room    the name of the room
     * @param family  the id of its family; null or blank where nobody said it
     * @param address as it is typed; null or blank where nobody said it
     * @throws LinkException with {@link LinkException.Kind#REFUSED} where something is missing or wrong; the message says
     *                       how to mend it
     */
    public static RoomConsole typed(String room, ConsoleFamilies families, @Nullable String family,
            @Nullable String address) throws LinkException {
        if (family == null || family.isBlank()) {
            throw refused(NLS.bind(Messages.console_noFamily, room));
        } else if (address == null || address.isBlank()) {
            throw refused(NLS.bind(Messages.console_noAddress, room));
        }
        ConsoleFamily found = families.find(family);
        if (found == null) {
            throw refused(NLS.bind(Messages.console_unknownFamily, family, room));
        }
        return new RoomConsole(room, found, ConsoleAddress.parse(address, LinkedConsole.usualPort(found)));
    }

    /**
     * Asks who answers. Changes nothing on the console; not for the UI thread.
     *
     * @throws LinkException              if nothing answers, or something that is no such console
     * @throws OperationCanceledException when cancelled
     */
    public ConsoleIdentity whoAnswers(IProgressMonitor monitor) throws LinkException {
        try (LinkedConsole console = open(monitor)) {
            return console.identity();
        }
    }

    /** Opens it; the caller closes it. */
    LinkedConsole open(IProgressMonitor monitor) throws LinkException {
        return LinkedConsole.open(family, address, monitor);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static LinkException refused(String message) {
        return new LinkException(LinkException.Kind.REFUSED, message);
    }
}
