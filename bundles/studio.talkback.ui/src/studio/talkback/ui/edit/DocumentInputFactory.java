package studio.talkback.ui.edit;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;

/** Makes the inputs of the documents that were open at the last end. */
public final class DocumentInputFactory implements IElementFactory {

    static final String ID = "studio.talkback.ui.documentInput";

    @Override
    public @Nullable IAdaptable createElement(IMemento memento) {
        String ref = memento.getString(DocumentInput.REF);
        return ref == null ? null : new DocumentInput(Ref.parse(ref));
    }
}
