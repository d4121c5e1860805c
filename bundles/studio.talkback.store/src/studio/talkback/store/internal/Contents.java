package studio.talkback.store.internal;

import java.io.IOException;

import studio.talkback.library.LibraryException;
import studio.talkback.library.internal.log.Log;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Document;
import studio.talkback.store.internal.index.ContentSource;
import studio.talkback.store.internal.index.Projecting;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.index.RevisionRecord;

/** Documents out of the journal. For several threads. */
final class Contents implements ContentSource {

    private final Journals journals;

    private final DocumentXmi xmi;

    private final Projecting projecting;

    Contents(Journals journals, DocumentXmi xmi, Projecting projecting) {
        this.journals = journals;
        this.xmi = xmi;
        this.projecting = projecting;
    }

    @Override
    public Projection project(RevisionRecord revision) {
        try {
            return projecting.project(revision.document(), read(revision));
        } catch (IOException | LibraryException e) {
            Log.warn(Contents.class, revision.document() + " is left out of lists and search: " + Waiting.line(e), e);
            return new Projection(revision.document());
        }
    }

    /** The document of a live revision. */
    Document read(RevisionRecord revision) throws IOException, LibraryException {
        return xmi.read(journals.xmi(revision), revision.modelVersion());
    }
}
