package studio.talkback.room.ui;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/** An editor that is about a recall without being its document: what is done with the recall at hand is done with that one. */
public interface ShowsRecall {

    /** The recall; null while it is not known. */
    @Nullable
    Ref recall();
}
