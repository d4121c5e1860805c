package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.MixNames;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Approval;
import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code y}: a mix version was approved, by whom and how. */
final class ApprovalMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Approval approval)) {
            return;
        }
        ApprovalGiven given = ModelFactory.eINSTANCE.createApprovalGiven();
        given.setMixVersion(approval.version());
        given.setBy(String.join(", ", scene.line().persons()));
        given.setHow(scene.line().text());
        scene.entry().setDetail(given);
        MixVersion mix = mix(approval.version(), scene);
        if (mix == null) {
            return;
        }
        given.setMixVersion(mix.getName());
        if (scene.line().persons().isEmpty()) {
            scene.report(Messages.report_approvalWithoutPerson);
        }
        for (String initials : scene.line().persons()) {
            Approval made = ModelFactory.eINSTANCE.createApproval();
            made.setBy(scene.party(initials).orElse(null));
            made.setByName(initials);
            made.setAt(scene.line().time().from());
            made.setHow(scene.line().text());
            scene.add(mix, Literals.MIX_VERSION__APPROVALS, made);
        }
    }

    private static @Nullable MixVersion mix(@Nullable String version, EntryScene scene) {
        Item item = scene.item();
        if (item == null) {
            scene.report(Messages.report_noItem);
            return null;
        }
        MixVersion mix = version == null ? CurrentMix.of(item) : MixNames.named(item, version);
        if (mix == null) {
            scene.report(version == null ? Messages.report_noMix : NLS.bind(Messages.report_unknownMix, version));
        }
        return mix;
    }
}
