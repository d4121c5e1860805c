package studio.talkback.library;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * Says what queries and search are to know of a document. It works on the document alone, keeps no state and
 * gives the same answer for the same content, so that indexes can be made anew at any time.
 */
@FunctionalInterface
public interface Projector {

    /** Describes the document to the sink. The document is not changed. */
    void project(Ref ref, Document document, ProjectionSink sink);
}
