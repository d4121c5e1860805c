package studio.talkback.session.internal.log;

import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.MixNames;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code y}: a mix version was approved by word, by whom and how. A PIN is never typed into the log. */
final class ApprovalMeaning implements EntryMeaning {

    private static final Pattern PIN = Pattern.compile("(?i)\\bpin\\b");

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Approval approval)) {
            return;
        }
        ApprovalGiven given = ModelFactory.eINSTANCE.createApprovalGiven();
        given.setMixVersion(approval.version());
        given.setBy(String.join(", ", scene.line().persons()));
        given.setHow(how(scene.line().text()));
        scene.entry().setDetail(given);
        MixVersion mix = mix(approval.version(), scene);
        if (mix == null) {
            return;
        }
        given.setMixVersion(mix.getName());
        if (mix.getAbandonedAt() != null) {
            scene.report(NLS.bind(Messages.report_approvalOfLeft, mix.getName()));
            return;
        }
        if (scene.line().persons().isEmpty()) {
            scene.report(Messages.report_approvalWithoutPerson);
        }
        for (String initials : scene.line().persons()) {
            scene.add(mix, Literals.MIX_VERSION__APPROVALS,
                    ApprovalGiving.approval(scene, initials, Objects.requireNonNull(given.getHow())));
        }
        if (!scene.line().persons().isEmpty()) {
            ApprovalGiving.stands(mix, scene);
        }
    }

    /** As it was said; who writes of a PIN here gave none, so that the line must not read as if. */
    private static String how(String text) {
        return text.isBlank() ? Messages.approval_byWord
                : PIN.matcher(text).find() ? NLS.bind(Messages.approval_byWordSaid, text) : text;
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
