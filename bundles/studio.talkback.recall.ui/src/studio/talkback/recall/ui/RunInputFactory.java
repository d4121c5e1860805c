package studio.talkback.recall.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;

/** Makes the inputs of the runs that were open at the last end. */
public final class RunInputFactory implements IElementFactory {

    static final String ID = "studio.talkback.recall.ui.runInput";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String ref = memento.getString(RunInput.REF);
        return ref == null ? null : new RunInput(Ref.parse(ref));
    }
}
