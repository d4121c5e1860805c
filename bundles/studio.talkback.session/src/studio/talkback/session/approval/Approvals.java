package studio.talkback.session.approval;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.log.ApprovalGiving;
import studio.talkback.session.internal.log.LineLogger;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;

/**
 * Approvals of mix versions. Each is one change set: the line in the log, what stands with the mix version, and the end of
 * the draft that it was. The line is in the project's session of today or the one that is open; where there is none it
 * stands on its own. Nothing is ever removed: an approval is taken back by a further one. Waits for the disk, and for the
 * hash of a PIN: not for the UI thread.
 */
public final class Approvals {

    private static final String APPROVAL = "approval";

    private final Library library;
    private final LineLogger lines;
    private final Pins pins;

    /** The approvals in this library. */
    public Approvals(Library library) {
        this(library, new Pins(library));
    }

    Approvals(Library library, Pins pins) {
        this.library = library;
        this.pins = pins;
        this.lines = new LineLogger(library, EntryKinds.builtIn());
    }

    /**
     * Keeps an approval.
     *
     * @param pin      the PIN of who approves where the approval is with PIN, else empty; the caller clears it
     * @param operator the initials of who writes it down
     * @throws PinException     if the PIN is wrong or none is set, with how long the next try has to wait
     * @throws LibraryException if there is no such mix version, it was left and not taken up again, or the library cannot save; nothing was changed
     */
    public Logged approve(ApprovalWish wish, char[] pin, String operator) throws LibraryException {
        if (wish.by().isBlank()) {
            throw new ApprovalException(Messages.approve_whose);
        }
        Item item = item(wish.item());
        MixVersion mix = mix(item, wish.mixVersion());
        if (mix.getAbandonedAt() != null) {
            throw new ApprovalException(NLS.bind(Messages.approve_left, mix.getName()));
        }
        boolean withPin = wish.how() == ApprovalHow.PIN;
        if (withPin) {
            Ref person = new Lookup(library).party(wish.by())
                    .orElseThrow(() -> new PinException(Messages.pin_noPerson));
            pins.check(person, pin);
        }
        String text = NLS.bind(Messages.entry_text, mix.getName(), wish.how().words());
        return log(item, wish, said(text, wish.text()), operator,
                ApprovalGiving.give(wish.mixVersion(), wish.by(), wish.how().words(), wish.text().strip(), withPin));
    }

    /**
     * Takes the approval of somebody back; a draft that it ended is one again unless somebody else's stands.
     *
     * @param by  the initials of whose approval it is
     * @param why needed
     * @throws LibraryException if none of theirs stands, or no reason is given
     */
    public Logged withdraw(Ref item, String mixVersion, String by, String why, ZonedDateTime at, String operator)
            throws LibraryException {
        if (why.isBlank()) {
            throw new ApprovalException(Messages.approve_needsWhy);
        }
        Item content = item(item);
        MixVersion mix = mix(content, mixVersion);
        Approval approval = StandingApprovals.of(mix).reversed().stream().filter(each -> by.equalsIgnoreCase(
                each.getByName())).findFirst().orElseThrow(() -> new ApprovalException(
                        NLS.bind(Messages.approve_nothingToWithdraw, mix.getName(), by)));
        ApprovalWish about = new ApprovalWish(item, mixVersion, by, ApprovalHow.ROOM, why, at);
        return log(content, about, said(NLS.bind(Messages.entry_withdrawn, mix.getName()), why), operator,
                ApprovalGiving.withdraw(mixVersion, Objects.requireNonNull(approval.getId()), by,
                        Objects.requireNonNull(why.strip())));
    }

    private Logged log(Item item, ApprovalWish wish, String text, String operator, ApprovalGiving meaning)
            throws LibraryException {
        Ref project = item.getProject();
        SessionHeader session = project == null ? null
                : new SessionLog(library, EntryKinds.builtIn()).current(project, wish.at()).orElse(null);
        return lines.addMeant(session == null ? null : session.session(), project, wish.item(),
                line(text, item, wish), operator, meaning);
    }

    private static QuickEntry line(String text, Item item, ApprovalWish wish) {
        String number = item.getNumber();
        String typed = "y " + (number == null ? "" : "#" + number + " ") + "@" + wish.by() + " " + text;
        List<String> items = number == null ? List.of() : List.of(number);
        return new QuickEntry(typed, kind(), text, number, items, List.of(wish.by()),
                new EntryTime(wish.at(), null, false), null, null, List.of(), new EntryDetail.Approval(null), List.of());
    }

    private static String said(String text, String more) {
        return more.isBlank() ? text : text + ": " + more.strip().replaceAll("\\s+", " ");
    }

    private Item item(Ref item) throws LibraryException {
        return library.load(item, Item.class).orElseThrow(() -> new ApprovalException(Messages.approve_noItem)).content();
    }

    private static MixVersion mix(Item item, String id) throws LibraryException {
        @Nullable MixVersion found = item.getMixVersions().stream().filter(each -> id.equals(each.getId())).findFirst()
                .orElse(null);
        if (found == null) {
            throw new ApprovalException(NLS.bind(Messages.approve_noMix, item.getTitle()));
        }
        return found;
    }

    private static QuickEntryKind kind() {
        return Objects.requireNonNull(QuickEntryKinds.builtIn().byId(APPROVAL));
    }
}
