package studio.talkback.watch;

import java.util.concurrent.CompletableFuture;

/** Where what is proposed is found while a library is open; a service that the application provides. */
public interface Watching {

    /** The proposals of the open library; never completes where there is no library. */
    CompletableFuture<Proposals> proposals();
}
