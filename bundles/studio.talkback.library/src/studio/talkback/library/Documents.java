package studio.talkback.library;

import java.util.UUID;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/** The identity of documents as EMF objects. */
public final class Documents {

    private Documents() {
    }

    /** The reference to a document of this kind, which is given a UUID where it has none yet. */
    public static Ref ref(String kind, Document document) {
        return Ref.to(kind, UUID.fromString(Ids.complete(document).getId()));
    }
}
