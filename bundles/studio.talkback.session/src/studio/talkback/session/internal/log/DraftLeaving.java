package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.library.MixNames;
import studio.talkback.library.RevertPoint;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.VersionChanged;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/**
 * A draft is left for what it goes back to, with the open drafts that branch from it, and the requests that they had
 * answered are open again; or one that was left is taken up again. Nothing is removed. What was left with another draft is
 * taken up by itself, and requests that were opened stay open: whether the draft answers them is said anew.
 */
public final class DraftLeaving implements EntryMeaning {

    private static final Pattern LEFT = Pattern.compile("(?i)mix ?(\\d+[a-z]+) left(, back to mix ?\\d+[a-z]*)?\\W*");
    private static final Pattern TAKEN_UP = Pattern.compile("(?i)mix ?(\\d+[a-z]+) taken up again\\W*");

    private final String mixVersion;
    private final boolean takesUp;
    private final boolean typed;

    private DraftLeaving(String mixVersion, boolean takesUp, boolean typed) {
        this.mixVersion = mixVersion;
        this.takesUp = takesUp;
        this.typed = typed;
    }

    /** The draft with this UUID is left; the line says why. What cannot be done fails. */
    public static DraftLeaving leave(String mixVersion) {
        return new DraftLeaving(mixVersion, false, false);
    }

    /** The version with this UUID is taken up again. What cannot be done fails. */
    public static DraftLeaving takeUp(String mixVersion) {
        return new DraftLeaving(mixVersion, true, false);
    }

    /** What a typed line says of a draft; null where it says nothing of the kind. What cannot be done is reported. */
    static @Nullable EntryMeaning typed(EntryScene scene) {
        Item item = scene.item();
        for (Pattern pattern : new Pattern[] { LEFT, TAKEN_UP }) {
            Matcher said = pattern.matcher(scene.line().text());
            MixVersion mix = item != null && said.matches() ? MixNames.named(item, Objects.requireNonNull(said.group(1)))
                    : null;
            if (mix != null) {
                return new DraftLeaving(Objects.requireNonNull(mix.getId()), pattern == TAKEN_UP, true);
            }
        }
        return null;
    }

    /** Why a version cannot be left, and how to mend that; null where it can. */
    public static @Nullable String refusal(MixVersion mix) {
        if (mix.getAbandonedAt() != null) {
            return NLS.bind(Messages.leave_already, mix.getName());
        } else if (RevertPoint.isWord(mix)) {
            return NLS.bind(Messages.leave_noDraft, mix.getName());
        }
        return RevertPoint.of(mix) == null ? NLS.bind(Messages.leave_nothingBefore, mix.getName()) : null;
    }

    /** Why a version cannot be taken up again; null where it can. */
    public static @Nullable String takeUpRefusal(MixVersion mix) {
        return mix.getAbandonedAt() == null ? NLS.bind(Messages.takeUp_notLeft, mix.getName()) : null;
    }

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        Item item = Objects.requireNonNull(scene.item());
        MixVersion mix = item.getMixVersions().stream().filter(each -> mixVersion.equals(each.getId())).findFirst()
                .orElseThrow(() -> new LibraryException(Messages.leave_gone));
        VersionChanged changed = ModelFactory.eINSTANCE.createVersionChanged();
        changed.setVersion(mix.getName());
        scene.entry().setDetail(changed);
        String refused = refused(mix, scene);
        if (refused == null) {
            if (takesUp) {
                stand(mix, scene);
            } else {
                leave(item, mix, scene);
            }
        } else if (typed) {
            scene.report(refused);
        } else {
            throw new LibraryException(refused);
        }
    }

    private @Nullable String refused(MixVersion mix, EntryScene scene) {
        if (takesUp) {
            return takeUpRefusal(mix);
        }
        String refused = refusal(mix);
        String why = scene.line().why();
        return refused != null ? refused
                : why == null || why.isBlank() ? NLS.bind(Messages.report_leftWithoutWhy, mix.getName()) : null;
    }

    private static void leave(Item item, MixVersion mix, EntryScene scene) {
        List<MixVersion> leaving = RevertPoint.leaving(item, mix);
        for (Request request : AnsweredRequests.by(item, leaving)) {
            scene.set(request, Literals.REQUEST__STATE, RequestState.OPEN);
            scene.set(request, Literals.REQUEST__ANSWER, null);
            scene.set(request, Literals.REQUEST__ANSWERED_AT, null);
            scene.set(request, Literals.REQUEST__ANSWERED_BY, null);
        }
        for (MixVersion each : leaving) {
            scene.set(each, Literals.MIX_VERSION__ABANDONED_AT, scene.line().time().from());
            scene.set(each, Literals.MIX_VERSION__ABANDONED_BY, scene.operator());
            scene.set(each, Literals.MIX_VERSION__ABANDONED_WHY, scene.line().why());
        }
    }

    private static void stand(MixVersion mix, EntryScene scene) {
        for (EAttribute each : new EAttribute[] { Literals.MIX_VERSION__ABANDONED_AT, Literals.MIX_VERSION__ABANDONED_BY,
                Literals.MIX_VERSION__ABANDONED_WHY }) {
            scene.set(mix, Objects.requireNonNull(each), null);
        }
    }
}
