package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.RestoredInput;

/**
 * A document to open: no more than its reference, so that equal inputs are the same document and a restart restores an
 * editor without loading.
 *
 * @param document the document, without an object inside it
 */
public record DocumentInput(Ref document) implements RestoredInput {

    static final String REF = "ref";

    public DocumentInput {
        document = document.toDocument();
    }

    @Override
    public @Nullable Ref subject() {
        return document;
    }

    @Override
    public String getName() {
        return Messages.Opening;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(REF, document.toString());
    }

    @Override
    public String getFactoryId() {
        return DocumentInputFactory.ID;
    }
}
