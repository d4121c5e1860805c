package studio.talkback.studio.ui;

import org.eclipse.ui.IMemento;

import studio.talkback.ui.RestoredInput;

/** Everybody and everything in the studio; there is one such list, so all inputs are equal. */
record DirectoryInput() implements RestoredInput {

    @Override
    public String getName() {
        return Messages.Directory;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is nothing to tell one from another.
    }

    @Override
    public String getFactoryId() {
        return DirectoryInputFactory.ID;
    }
}
