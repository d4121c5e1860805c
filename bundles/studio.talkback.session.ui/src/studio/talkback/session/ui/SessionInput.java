package studio.talkback.session.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.RestoredInput;

/** A session to open: no more than its reference, so that a restart restores it without loading. */
public record SessionInput(Ref session) implements RestoredInput {

    static final String REF = "ref";

    @Override
    public @Nullable Ref subject() {
        return session;
    }

    @Override
    public String getName() {
        return Messages.Editor_Name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, session.toString());
    }

    @Override
    public String getFactoryId() {
        return SessionInputFactory.ID;
    }
}
