package studio.talkback.recall.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.RestoredInput;

/** A recall run: no more than its reference, so that a restart restores it without loading. */
public record RunInput(Ref run) implements RestoredInput {

    static final String REF = "ref";

    @Override
    public @Nullable Ref subject() {
        return run;
    }

    @Override
    public String getName() {
        return Messages.Run;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, run.toString());
    }

    @Override
    public String getFactoryId() {
        return RunInputFactory.ID;
    }
}
