package studio.talkback.watch.internal;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchedFolder;

/** Says what a file seems to belong to. */
@FunctionalInterface
public interface Guess {

    /**
     * What its name says.
     *
     * @param project whose it seems to be; null where nothing says so
     * @param item    the item it seems to belong to; null where nothing says so
     * @param print   what a print seems to be called; null where nothing says so
     */
    record Guessed(@Nullable Ref project, @Nullable Ref item, @Nullable String print) {
    }

    /** @param name the path of the file below the folder */
    Guessed of(WatchedFolder folder, String name, ProposalKind kind);
}
