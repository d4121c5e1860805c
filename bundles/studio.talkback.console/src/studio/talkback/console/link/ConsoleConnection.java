package studio.talkback.console.link;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.console.ConsoleState;

/**
 * A console that has answered. What is read or written is asked for again until it has arrived; what never does is told,
 * never guessed. One operation runs at a time, on the thread that asks for it. An operation ends within a moment when
 * its monitor is cancelled, and within some two seconds when the console stops answering, and gives what it has: neither
 * is an exception.
 */
public interface ConsoleConnection extends AutoCloseable {

    /** Who answers. */
    ConsoleIdentity identity();

    /**
     * Reads lines.
     *
     * @param paths the addresses of lines of the catalogue
     */
    ConsoleReading read(List<String> paths, IProgressMonitor monitor);

    /**
     * Sets controls and reads their lines back, as often as it takes until the console holds what was sent or has shown
     * that it will not. What other controls the console changes with them is for the caller to see. Order within the
     * list means nothing.
     *
     * @return what the lines hold now, which need not be what was written
     */
    ConsoleReading write(List<LineWrite> writes, IProgressMonitor monitor);

    /**
     * The state that these lines make, with a header that gives it a name, in the family's own scene format; its codec
     * reads {@link ConsoleState#bytes()} back.
     *
     * @param reading what {@link #read} gave
     * @param name    the scene's name, cut where the format has no room for it
     */
    ConsoleState named(ConsoleReading reading, String name);

    /** What the console tells by itself from now on; the caller closes it. */
    Pushes pushes() throws LinkException;

    /** Lets the console go. Does nothing the second time. */
    @Override
    void close();

    /** The addresses of lines that a console says were touched. A hint: some may be lost on the way. */
    interface Pushes extends AutoCloseable {

        /**
         * Waits for something to be touched, and keeps the console telling.
         *
         * @param longestMillis how long at most; 0 for not at all
         * @return the addresses of lines of the catalogue, each once; empty where nothing was told
         */
        List<String> await(long longestMillis) throws InterruptedException;

        @Override
        void close();
    }
}
