package studio.talkback.store.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.JsonObject;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.store.testing.Sample;

/** Takes in the hand-over of the second argument into the library of the first, to be killed meanwhile. */
public final class TakeInUntilKilled {

    static final String READY = "READY";

    static final String DONE = "DONE";

    private static final PrintStream OUT = System.out;

    private TakeInUntilKilled() {
    }

    /** One class of each bundle that it needs. */
    static List<Class<?>> needed() {
        List<Class<?>> needed = new ArrayList<>(SaveUntilKilled.NEEDED);
        needed.add(JsonObject.class);
        return needed;
    }

    /** Takes in. */
    public static void main(String[] args) throws IOException, LibraryException {
        try (Library library = Sample.open(Path.of(args[0]))) {
            OUT.println(READY);
            library.exchange().takeIn(Path.of(args[1]), "JK", new NullProgressMonitor());
            OUT.println(DONE);
        }
    }
}
