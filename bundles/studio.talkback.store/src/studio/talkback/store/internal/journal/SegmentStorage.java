package studio.talkback.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Every write of a {@link JournalWriter} to the disk goes through here, so that a test can let each one fail. */
interface SegmentStorage {

    /** A segment file open for writing. */
    interface SegmentChannel extends Closeable {

        /** Writes all of the bytes at an offset; after an exception any part of them may be written. */
        void write(byte[] bytes, long offset) throws IOException;

        /**
         * Returns when all that was written is on the disk.
         *
         * @param lengthToo whether the file has a new length, which is to be there after a power cut too
         */
        void force(boolean lengthToo) throws IOException;

        /** Makes the file no longer than so many bytes. */
        void truncate(long length) throws IOException;

        /** Bytes of the file. */
        long size() throws IOException;
    }

    /** Opens a file for writing, and creates it when it is missing. */
    SegmentChannel open(Path file) throws IOException;

    /** Moves a forced file to its final name in one step and forces the folder. */
    void publish(Path part, Path file) throws IOException;

    /** Deletes a file that holds no record, where it is there. */
    void discard(Path file) throws IOException;
}
