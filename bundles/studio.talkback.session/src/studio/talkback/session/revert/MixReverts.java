package studio.talkback.session.revert;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.log.AnsweredRequests;
import studio.talkback.session.internal.log.DraftLeaving;
import studio.talkback.session.internal.log.LineLogger;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;

/**
 * Goes back from drafts to the engineer's word, and takes drafts up again. Each is one change set: the line in the log, the
 * drafts, and the requests that are open again; {@link SessionLog#undo} takes all of it back. The line is in the project's
 * session of today or the one that is open; where there is none it stands on its own. The mix at hand is never a draft while
 * there is a word of the engineer's, so that it is what the draft goes back to, or a word that is newer still. Waits for the
 * disk: not for the UI thread.
 */
public final class MixReverts {

    private static final String VERSION = "version";
    private static final String DESKS = """
            SELECT r.name, s.mix_version FROM room_state s JOIN room r ON r.doc = s.room WHERE s.item = ? ORDER BY r.name
            """;
    private static final String RECALLS = """
            SELECT title FROM recall WHERE item = ? AND mix_version = ? ORDER BY captured_at DESC NULLS LAST, doc
            """;

    private record OnDesk(String room, String mixVersion) {
    }

    private final Library library;
    private final LineLogger lines;

    /** The drafts of this library. */
    public MixReverts(Library library) {
        this.library = library;
        this.lines = new LineLogger(library, EntryKinds.builtIn());
    }

    /**
     * What going back from a draft would mean. Nothing is changed.
     *
     * @param mixVersion the UUID of the draft
     * @throws RevertException  if there is no such mix version, it is no draft, was left already, or has nothing to go back to
     * @throws LibraryException if the library cannot be read
     */
    public MixRevert plan(Ref item, String mixVersion) throws LibraryException {
        Item content = item(item);
        MixVersion draft = mix(content, mixVersion);
        String refused = DraftLeaving.refusal(draft);
        if (refused != null) {
            throw new RevertException(refused);
        }
        MixVersion back = Objects.requireNonNull(RevertPoint.of(draft));
        List<MixVersion> leaving = RevertPoint.leaving(content, draft);
        MixVersion atHand = CurrentMix.of(content);
        MixRevert.Version backTo = new MixRevert.Version(Objects.requireNonNull(back.getId()), name(back));
        return new MixRevert(item.toDocument(), mixVersion, name(draft), backTo, RevertText.approvals(back),
                atHand == null ? backTo.name() : name(atHand),
                Objects.requireNonNull(leaving.stream().filter(each -> each != draft).map(MixReverts::name).toList()),
                prints(leaving), Objects.requireNonNull(AnsweredRequests.by(content, leaving).stream()
                        .map(Request::getNumber).toList()),
                session(back), recalls(item, backTo.id()), desks(item, leaving));
    }

    /**
     * Goes back from a draft.
     *
     * @param mixVersion the UUID of the draft
     * @param why        needed
     * @param at         when, in the room's zone
     * @param operator   the initials of who does it
     * @throws RevertException  if no reason is given, or as {@link #plan}
     * @throws LibraryException if the library cannot save; nothing was changed
     */
    public Logged revert(Ref item, String mixVersion, String why, ZonedDateTime at, String operator)
            throws LibraryException {
        if (why.isBlank()) {
            throw new RevertException(Messages.revert_needsWhy);
        }
        MixRevert plan = plan(item, mixVersion);
        String reason = Objects.requireNonNull(why.strip().replaceAll("\\s+", " "));
        String text = NLS.bind(Messages.entry_left, plan.mix(), plan.backTo().name());
        return log(item, NLS.bind(Messages.typed_left, plan.mix()), text, reason, at, operator, DraftLeaving.leave(mixVersion));
    }

    /**
     * Takes a draft up again that was left. Requests stay as they are, and so do drafts that were left with it.
     *
     * @throws RevertException  if there is no such mix version, or it was not left
     * @throws LibraryException if the library cannot save; nothing was changed
     */
    public Logged takeUp(Ref item, String mixVersion, ZonedDateTime at, String operator) throws LibraryException {
        MixVersion draft = mix(item(item), mixVersion);
        String refused = DraftLeaving.takeUpRefusal(draft);
        if (refused != null) {
            throw new RevertException(refused);
        }
        return log(item, NLS.bind(Messages.typed_takenUp, name(draft)), NLS.bind(Messages.entry_takenUp, name(draft)), null, at,
                operator, DraftLeaving.takeUp(mixVersion));
    }

    private Logged log(Ref item, String typed, String text, @Nullable String why, ZonedDateTime at, String operator,
            DraftLeaving meaning) throws LibraryException {
        Item content = item(item);
        Ref project = content.getProject();
        SessionHeader session = project == null ? null
                : new SessionLog(library, EntryKinds.builtIn()).current(project, at).orElse(null);
        String number = content.getNumber();
        List<String> items = number == null ? List.of() : List.of(number);
        String said = "v " + (number == null ? "" : "#" + number + " ") + typed + (why == null ? "" : "; " + why);
        QuickEntry line = new QuickEntry(said, kind(), text, number, items, Objects.requireNonNull(List.of()),
                new EntryTime(at, null, false), null, why, Objects.requireNonNull(List.of()), new EntryDetail.None(),
                Objects.requireNonNull(List.of()));
        return lines.addMeant(session == null ? null : session.session(), project, item, line, operator, meaning);
    }

    private static List<String> prints(List<MixVersion> leaving) {
        List<String> prints = new ArrayList<>();
        for (MixVersion version : leaving) {
            List<String> names = version.getPrints().stream().map(Print::getName).filter(Objects::nonNull).distinct().toList();
            if (!names.isEmpty()) {
                prints.add(NLS.bind(Messages.prints_of, String.join(", ", names), version.getName()));
            }
        }
        return prints;
    }

    private static MixRevert.@Nullable KeptFile session(MixVersion back) {
        Evidence file = back.getDawSession();
        String digest = file == null ? null : file.getDigest();
        return file == null || digest == null ? null
                : new MixRevert.KeptFile(Objects.requireNonNullElse(file.getName(), digest), digest);
    }

    private List<String> recalls(Ref item, String mixVersion) throws LibraryException {
        return library.query(RECALLS, row -> Rows.text(row, "title"), item.document(), mixVersion);
    }

    private List<MixRevert.HeldDesk> desks(Ref item, List<MixVersion> leaving) throws LibraryException {
        List<MixRevert.HeldDesk> desks = new ArrayList<>();
        for (OnDesk each : library.query(DESKS, row -> new OnDesk(Rows.text(row, "name"), Rows.text(row, "mix_version")),
                item.document())) {
            leaving.stream().filter(mix -> each.mixVersion().equals(mix.getId())).findFirst()
                    .ifPresent(mix -> desks.add(new MixRevert.HeldDesk(each.room(), name(mix))));
        }
        return desks;
    }

    private Item item(Ref item) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow(() -> new RevertException(Messages.revert_gone));
        if (stored.diverged()) {
            throw new RevertException(NLS.bind(Messages.revert_diverged, stored.content().getTitle()));
        }
        return stored.content();
    }

    private static MixVersion mix(Item item, String id) throws RevertException {
        for (MixVersion each : item.getMixVersions()) {
            if (id.equals(each.getId())) {
                return each;
            }
        }
        throw new RevertException(Messages.revert_notKept);
    }

    private static String name(MixVersion version) {
        return Objects.requireNonNullElse(version.getName(), "");
    }

    private static QuickEntryKind kind() {
        return Objects.requireNonNull(QuickEntryKinds.builtIn().byId(VERSION));
    }
}
