package studio.talkback.library;

import studio.talkback.model.identity.Ref;

/**
 * A document was saved on revisions that are no longer its heads: somebody else saved it meanwhile. Nothing
 * of the change set was kept; merge with the heads of now and save again.
 */
public final class StaleHeadsException extends LibraryException {

    private static final long serialVersionUID = 1L;

    private final transient Ref document;

    public StaleHeadsException(Ref document) {
        super(document + " was saved by somebody else meanwhile: merge with it and save again");
        this.document = document;
    }

    /** The document whose heads moved. */
    public Ref document() {
        return document;
    }
}
