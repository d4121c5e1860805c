package studio.talkback.session.internal.log;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/** What an approval does to its mix version, and what taking one back does. */
public final class ApprovalGiving implements EntryMeaning {

    private final String mixVersion;
    private final @Nullable String withdraws;
    private final String by;
    private final String how;
    private final String text;
    private final boolean withPin;

    private ApprovalGiving(String mixVersion, @Nullable String withdraws, String by, String how, String text,
            boolean withPin) {
        this.mixVersion = mixVersion;
        this.withdraws = withdraws;
        this.by = by;
        this.how = how;
        this.text = text;
        this.withPin = withPin;
    }

    /** Somebody approves the mix version with this UUID; whether their PIN was right is known by now. */
    public static ApprovalGiving give(String mixVersion, String by, String how, String text, boolean withPin) {
        return new ApprovalGiving(mixVersion, null, by, how, text, withPin);
    }

    /** The approval with this UUID is taken back. */
    public static ApprovalGiving withdraw(String mixVersion, String approval, String by, String why) {
        return new ApprovalGiving(mixVersion, approval, by, Messages.approval_withdrawn, why, false);
    }

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        Item item = Objects.requireNonNull(scene.item());
        MixVersion mix = item.getMixVersions().stream().filter(each -> mixVersion.equals(each.getId())).findFirst()
                .orElseThrow(() -> new LibraryException(Messages.report_gone));
        ApprovalGiven given = ModelFactory.eINSTANCE.createApprovalGiven();
        given.setMixVersion(mix.getName());
        given.setBy(by);
        given.setHow(withdraws == null ? how : how + ": " + text);
        given.setWithPin(withPin);
        given.setWithdrawn(withdraws != null);
        scene.entry().setDetail(given);
        Approval approval = approval(scene, by, how);
        approval.setText(text.isEmpty() ? null : text);
        approval.setWithPin(withPin);
        approval.setWithdraws(withdraws);
        scene.add(mix, Literals.MIX_VERSION__APPROVALS, approval);
        if (withdraws == null) {
            stands(mix, scene);
        } else if (StandingApprovals.of(mix).isEmpty() && isNamedAsDraft(mix)) {
            scene.set(mix, Literals.MIX_VERSION__DRAFT, Boolean.TRUE);
        }
    }

    /** An approval that is in no mix version yet. */
    static Approval approval(EntryScene scene, String initials, String how) throws LibraryException {
        Approval approval = ModelFactory.eINSTANCE.createApproval();
        approval.setBy(scene.party(initials).orElse(null));
        approval.setByName(initials);
        approval.setAt(scene.line().time().from());
        approval.setHow(how);
        return approval;
    }

    /** What is approved is no draft any more; its author stays. */
    static void stands(MixVersion mix, EntryScene scene) {
        if (mix.isDraft()) {
            scene.set(mix, Literals.MIX_VERSION__DRAFT, Boolean.FALSE);
        }
    }

    private static boolean isNamedAsDraft(MixVersion mix) {
        String name = mix.getName();
        return name != null && !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1));
    }
}
