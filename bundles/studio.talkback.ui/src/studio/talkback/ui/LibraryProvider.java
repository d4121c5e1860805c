package studio.talkback.ui;

import java.util.concurrent.CompletableFuture;

import studio.talkback.library.Library;

/** The library that this workbench works on. An OSGi service, there before the first window is. */
public interface LibraryProvider {

    /** Completes when the library is open, exceptionally if it cannot be opened. */
    CompletableFuture<Library> library();
}
