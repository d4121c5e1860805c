package studio.talkback.library;

/**
 * Brings one kind of document. Contributed through the extension point
 * {@code studio.talkback.library.documentKinds}; an implementation has a public constructor without parameters.
 */
@FunctionalInterface
public interface DocumentKindFactory {

    /** The kind; its key is no other kind's. Called once in a run. */
    DocumentKind create();
}
