package studio.talkback.studio.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of a list that was open at the last end. */
public final class DirectoryInputFactory implements IElementFactory {

    static final String ID = "studio.talkback.studio.ui.directoryInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new DirectoryInput();
    }
}
