package studio.talkback.session.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import studio.talkback.model.identity.Ref;

/** A session to open: no more than its reference, so that a restart restores it without loading. */
public record SessionInput(Ref session) implements IEditorInput, IPersistableElement {

    static final String REF = "ref";

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
        return Messages.Editor_Name;
    }

    @Override
    public String getToolTipText() {
        return Messages.Editor_Name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, session.toString());
    }

    @Override
    public String getFactoryId() {
        return SessionInputFactory.ID;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
