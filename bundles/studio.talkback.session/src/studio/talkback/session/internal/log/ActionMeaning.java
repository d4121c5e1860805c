package studio.talkback.session.internal.log;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.NextAction;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/** {@code x}: what is to be done next, and by whom. */
final class ActionMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) {
        NextAction action = ModelFactory.eINSTANCE.createNextAction();
        action.getOwners().addAll(scene.line().persons());
        scene.entry().setDetail(action);
    }
}
