package studio.talkback.studio.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** Everybody and everything in the studio; there is one such list, so all inputs are equal. */
record DirectoryInput() implements IEditorInput, IPersistableElement {

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
        return Messages.Directory;
    }

    @Override
    public String getToolTipText() {
        return Messages.Directory;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is nothing to tell one from another.
    }

    @Override
    public String getFactoryId() {
        return DirectoryInputFactory.ID;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
