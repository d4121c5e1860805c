package studio.talkback.session.internal.log;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.MixNames;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/**
 * A note that begins with a draft, {@code mix3a bv still too loud}, is one that its assistant ticks off; by who is named,
 * else by who writes it. Any other note means no more than it says.
 */
final class NoteMeaning implements EntryMeaning {

    private static final Pattern NAMED = Pattern.compile("(?i)mix ?(\\d+[a-z]+)\\b[\\s:,]*(?=\\S)");

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        Item item = scene.item();
        Matcher named = NAMED.matcher(scene.line().text());
        MixVersion mix = item != null && named.lookingAt() ? MixNames.named(item, Objects.requireNonNull(named.group(1)))
                : null;
        if (mix == null || !mix.isDraft()) {
            return;
        }
        String by = scene.line().persons().isEmpty() ? scene.entry().getByInitials() : scene.line().persons().getFirst();
        DraftNote note = ModelFactory.eINSTANCE.createDraftNote();
        note.setText(scene.line().text().substring(named.end()));
        note.setByName(by);
        note.setBy(scene.party(Objects.requireNonNullElse(by, "")).orElse(null));
        note.setAt(scene.line().time().from());
        note.setEntry(Documents.ref(Kinds.ENTRY, scene.entry()));
        scene.add(mix, Literals.MIX_VERSION__DRAFT_NOTES, note);
    }
}
