package studio.talkback.store.internal.journal;

import java.io.IOException;

/** Is told what a scan of a journal comes upon, in the order of the journal. */
@FunctionalInterface
public interface JournalVisitor {

    /**
     * A sound record.
     *
     * @param position where it stands
     * @param payload  its bytes, the visitor's to keep
     * @throws IOException to end the scan
     */
    void record(JournalPosition position, byte[] payload) throws IOException;

    /**
     * A place that cannot be read. Ends the scan unless overridden: whoever reads what is left of a damaged
     * journal returns, and the scan goes on behind the damage.
     *
     * @param from    packed position of the first damaged byte
     * @param to      packed position after the last one
     * @param message what is wrong and where, one line
     * @throws JournalException to end the scan
     */
    default void damage(long from, long to, String message) throws JournalException {
        throw new JournalException(message);
    }
}
