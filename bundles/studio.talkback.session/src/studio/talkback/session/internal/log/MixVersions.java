package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.session.EntryScene;

/** Mix versions as the log makes them. */
final class MixVersions {

    private MixVersions() {
    }

    /** A version that is not in an item yet. */
    static MixVersion create(String name, @Nullable MixVersion parent, boolean draft, EntryScene scene) {
        MixVersion version = ModelFactory.eINSTANCE.createMixVersion();
        version.setName(name);
        version.setParent(parent);
        version.setDraft(draft);
        version.setAuthor(scene.operator());
        version.setMadeAt(scene.line().time().from());
        version.setWhy(scene.line().why());
        return version;
    }

    /** Whether nothing stands on this version yet, so that further changes still belong to it. */
    static boolean inTheMaking(MixVersion version) {
        return version.getPrints().isEmpty() && version.getApprovals().isEmpty() && version.getRecalls().isEmpty()
                && version.getDawSession() == null && version.getDawText() == null;
    }
}
