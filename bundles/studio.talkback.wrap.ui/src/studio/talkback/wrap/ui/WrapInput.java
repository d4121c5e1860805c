package studio.talkback.wrap.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.RestoredInput;

/** The session that is wrapped: no more than its reference, so that a restart restores it without loading. */
public record WrapInput(Ref session) implements RestoredInput {

    static final String REF = "ref";

    @Override
    public @Nullable Ref subject() {
        return session;
    }

    @Override
    public String getName() {
        return Messages.Wrap;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, session.toString());
    }

    @Override
    public String getFactoryId() {
        return WrapInputFactory.ID;
    }
}
