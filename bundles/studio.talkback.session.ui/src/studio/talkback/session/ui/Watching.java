package studio.talkback.session.ui;

import java.util.concurrent.CompletableFuture;

import studio.talkback.watch.Proposals;

/** Where the screens find what was saved in the watched folders; a service that the application provides. */
public interface Watching {

    /** The proposals of this workbench's library; never completes where there is no library. */
    CompletableFuture<Proposals> proposals();
}
