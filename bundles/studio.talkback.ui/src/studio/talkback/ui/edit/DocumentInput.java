package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import studio.talkback.model.identity.Ref;

/**
 * A document to open: no more than its reference, so that equal inputs are the same document and a restart restores an
 * editor without loading.
 *
 * @param document the document, without an object inside it
 */
public record DocumentInput(Ref document) implements IEditorInput, IPersistableElement {

    static final String REF = "ref";

    public DocumentInput {
        document = document.toDocument();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.Opening;
    }

    @Override
    public String getToolTipText() {
        return Messages.Opening;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, document.toString());
    }

    @Override
    public String getFactoryId() {
        return DocumentInputFactory.ID;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
