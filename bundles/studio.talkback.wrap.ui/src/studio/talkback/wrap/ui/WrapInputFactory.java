package studio.talkback.wrap.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;

/** Makes the inputs of the wraps that were open at the last end. */
public final class WrapInputFactory implements IElementFactory {

    static final String ID = "studio.talkback.wrap.ui.wrapInput";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String ref = memento.getString(WrapInput.REF);
        return ref == null ? null : new WrapInput(Ref.parse(ref));
    }
}
