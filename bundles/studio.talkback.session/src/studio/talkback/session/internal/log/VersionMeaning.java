package studio.talkback.session.internal.log;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.LibraryException;
import studio.talkback.library.MixNames;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Participation;
import studio.talkback.model.VersionChanged;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/**
 * {@code v}: a change of the mix. It goes into the operator's version that is still in the making; where that has
 * prints, approvals or files already, a new one begins: the next number for who mixes in this session, a draft that
 * branches from the current version for anybody else. {@code v mix4 …} names the version. {@code v mix3a left; why} goes
 * back to what the draft goes back to, and {@code v mix3a taken up again} lets it stand again.
 */
final class VersionMeaning implements EntryMeaning {

    private static final Set<String> MIXERS = Objects.requireNonNull(Set.of("mix engineer", "mixer",
            "re-recording mixer"));
    private static final Pattern NAMED = Pattern.compile("(?i)mix ?(\\d+[a-z]*)\\b[\\s:,]*");

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        EntryMeaning meant = DraftLeaving.typed(scene);
        if (meant != null) {
            meant.apply(scene);
            return;
        }
        VersionChanged changed = ModelFactory.eINSTANCE.createVersionChanged();
        scene.entry().setDetail(changed);
        Matcher named = NAMED.matcher(scene.line().text());
        boolean saysName = named.lookingAt();
        String text = saysName ? scene.line().text().substring(named.end()) : scene.line().text();
        MixChange change = MixChangeScope.describe(text, scene.line());
        changed.getChanges().add(change);
        Item item = scene.item();
        if (item == null) {
            scene.report(Messages.report_noItem);
            return;
        }
        MixVersion version = saysName ? named(item, Objects.requireNonNull(named.group(1)), scene)
                : version(item, scene);
        changed.setVersion(version.getName());
        if (version.getAbandonedAt() != null) {
            scene.report(NLS.bind(Messages.report_changeOfLeft, version.getName()));
            return;
        }
        if (!text.isBlank()) {
            scene.add(version, Literals.MIX_VERSION__CHANGES, MixChangeScope.describe(text, scene.line()));
        }
    }

    private static MixVersion named(Item item, String name, EntryScene scene) {
        MixVersion known = MixNames.named(item, name);
        if (known != null) {
            return known;
        }
        boolean draft = Character.isLetter(name.charAt(name.length() - 1));
        return begin(item, Objects.requireNonNull(name.toLowerCase(Locale.ROOT)), CurrentMix.of(item), draft, scene);
    }

    private static MixVersion version(Item item, EntryScene scene) {
        MixVersion current = CurrentMix.of(item);
        if (current == null) {
            return begin(item, "1", null, false, scene);
        }
        boolean draft = !mixes(scene);
        MixVersion mine = draft ? newestDraft(item, scene) : current;
        if (mine != null && MixVersions.inTheMaking(mine) && mine.isDraft() == draft) {
            return mine;
        }
        MixVersion parent = mine == null ? current : mine;
        String name = draft ? MixNames.nextDraft(item, parent) : MixNames.nextNumber(item);
        return begin(item, name, parent, draft, scene);
    }

    private static MixVersion begin(Item item, String name, @Nullable MixVersion parent, boolean draft,
            EntryScene scene) {
        return scene.add(item, Literals.ITEM__MIX_VERSIONS, MixVersions.create(name, parent, draft, scene));
    }

    /** The operator's newest draft that stands and is newer than the current version. */
    private static @Nullable MixVersion newestDraft(Item item, EntryScene scene) {
        for (MixVersion version : item.getMixVersions().reversed()) {
            if (!version.isDraft()) {
                return null;
            } else if (version.getAbandonedAt() == null && Objects.equals(version.getAuthor(), scene.operator())) {
                return version;
            }
        }
        return null;
    }

    private static boolean mixes(EntryScene scene) {
        Ref operator = scene.operator();
        for (Participation participation : scene.session().getParticipations()) {
            String role = participation.getRole();
            if (operator != null && operator.equals(participation.getParty()) && role != null
                    && MIXERS.contains(role.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
