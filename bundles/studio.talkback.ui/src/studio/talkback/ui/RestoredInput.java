package studio.talkback.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import studio.talkback.model.identity.Ref;

/** An input that is a name and no more, so that a restart restores its editor without loading anything. */
public interface RestoredInput extends IEditorInput, IPersistableElement {

    /** The document that is worked on; null for an input that is none. */
    default @Nullable Ref subject() {
        return null;
    }

    @Override
    default boolean exists() {
        return true;
    }

    @Override
    default @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    default String getToolTipText() {
        return getName();
    }

    @Override
    default IPersistableElement getPersistable() {
        return this;
    }

    @Override
    @NonNullByDefault({})
    default <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
