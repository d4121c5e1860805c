package studio.talkback.session.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;

/** Makes the inputs of the session logs that were open at the last end. */
public final class SessionInputFactory implements IElementFactory {

    static final String ID = "studio.talkback.session.ui.sessionInput";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String ref = memento.getString(SessionInput.REF);
        return ref == null ? null : new SessionInput(Ref.parse(ref));
    }
}
