package studio.talkback.store.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.testing.Sample;

/** Purges the documents that its arguments name behind the library's folder, and prints so before and after. */
public final class PurgeUntilKilled {

    static final String READY = "READY";

    static final String DONE = "DONE";

    private static final PrintStream OUT = System.out;

    private PurgeUntilKilled() {
    }

    /** Works on the library in the folder that the first argument names. */
    public static void main(String[] args) throws IOException, LibraryException {
        Set<Ref> chosen = new HashSet<>();
        for (int i = 1; i < args.length; i++) {
            chosen.add(Ref.parse(args[i]));
        }
        try (Library library = Sample.open(Path.of(args[0]))) {
            OUT.println(READY);
            library.purge(chosen, "MI", "asked", new NullProgressMonitor());
            OUT.println(DONE);
        }
    }
}
