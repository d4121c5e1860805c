package studio.talkback.console.ui.build;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.library.evidence.EvidenceException;

/**
 * A scene, preset or snippet that was read, or why it could not be.
 *
 * @param name  what it is called
 * @param state what it holds; null where it could not be read
 * @param build how scenes of its console are built; null where it could not be read
 * @param why   what is wrong with it; empty where nothing is
 */
record ReadState(String name, @Nullable ConsoleState state, @Nullable SceneBuild build, String why) {

    /** What was read. */
    static ReadState of(String name, ConsoleState state) {
        try {
            return new ReadState(name, state, new SceneBuild(Known.scenes().family(state)), "");
        } catch (EditException | EvidenceException e) {
            return refused(name, e);
        }
    }

    /** Why it could not be read. */
    static ReadState refused(String name, Exception why) {
        return new ReadState(name, null, null, String.valueOf(why.getMessage()));
    }

    /** Reads a file; on a thread that may wait. */
    static ReadState of(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        try {
            return of(name, Known.scenes().read(path, new NullProgressMonitor()));
        } catch (EvidenceException e) {
            return refused(name, e);
        }
    }
}
