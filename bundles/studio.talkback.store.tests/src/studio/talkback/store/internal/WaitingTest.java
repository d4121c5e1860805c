package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

/** A failure is told in one line that says more than the name of a file. */
class WaitingTest {

    @Test
    void aFileThatMayNotBeUsedSaysSo() {
        assertTrue(Waiting.line(new AccessDeniedException("/lib/lock")).startsWith("no permission for /lib/lock: "));
    }

    @Test
    void aFileSystemThatGivesNoReasonIsNamedWithWhatToDo() {
        assertTrue(Waiting.line(new FileSystemException("/lib")).startsWith("/lib cannot be read or written: "));
        assertEquals("/lib: No space left on device",
                Waiting.line(new FileSystemException("/lib", null, "No space left on device")));
    }

    @Test
    void ofSeveralLinesTheFirstIsToldAndOfNoneTheKindOfFailure() {
        assertEquals("first", Waiting.line(new IOException("first\nsecond")));
        assertEquals("IOException", Waiting.line(new IOException("")));
    }
}
