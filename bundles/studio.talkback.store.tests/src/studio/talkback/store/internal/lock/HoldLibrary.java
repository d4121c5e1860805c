package studio.talkback.store.internal.lock;

import java.io.IOException;
import java.nio.file.Path;

/** A program for a child process: takes a library, says how that went, and holds it until its input ends. */
final class HoldLibrary {

    private HoldLibrary() {
    }

    /** @param args folder of the library */
    public static void main(String[] args) throws IOException {
        try (LibraryLock lock = LibraryLock.acquire(Path.of(args[0]), "9.8.7")) {
            System.out.println("held by " + ProcessHandle.current().pid());
            System.out.flush();
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (LibraryInUseException e) {
            System.out.println(e.getMessage());
        }
    }
}
