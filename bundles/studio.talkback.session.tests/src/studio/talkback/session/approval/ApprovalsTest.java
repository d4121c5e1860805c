package studio.talkback.session.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StandingApprovals;
import studio.talkback.library.compare.DocumentChanges;
import studio.talkback.library.history.RevisionText;
import studio.talkback.model.Approval;
import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Entry;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Party;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.LogStudio;
import studio.talkback.session.Logged;

/** JK has a draft 3a of Glass House, which EB mixes and approves. */
class ApprovalsTest {

    private static final String PIN = "640277";

    private final LogStudio studio;
    private final AtomicLong clock = new AtomicLong();
    private final Pins pins;
    private final Approvals approvals;

    ApprovalsTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
        pins = new Pins(studio.library, new PinTries(clock::get));
        approvals = new Approvals(studio.library, pins);
    }

    @BeforeEach
    void makeDraft() throws Exception {
        studio.setRole("assistant");
        studio.type("v bv -1");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void anApprovalWithPinIsALineInTheLogAndEndsTheDraft() throws Exception {
        pins.set(studio.eb, new char[0], PIN.toCharArray(), "EB");
        Logged logged = approvals.approve(wish(ApprovalHow.PIN, "loves the bridge"), PIN.toCharArray(), "JK");
        MixVersion mix = draft();
        assertFalse(mix.isDraft());
        assertEquals(studio.jk, mix.getAuthor());
        Approval approval = mix.getApprovals().getFirst();
        assertEquals(studio.eb, approval.getBy());
        assertEquals("with PIN", approval.getHow());
        assertEquals("loves the bridge", approval.getText());
        assertTrue(approval.isWithPin());
        assertEquals("3a", Objects.requireNonNull(CurrentMix.of(studio.item(studio.house))).getName());
        EntryLine line = studio.lines().getLast();
        assertEquals(logged.entry(), line.entry());
        assertEquals("approval", line.kind());
        assertEquals("Mix 3a approved with PIN: loves the bridge", line.text());
        ApprovalGiven given = (ApprovalGiven) studio.load(logged.entry(), Entry.class).getDetail();
        assertTrue(given.isWithPin());
        assertEquals("3a", given.getMixVersion());
        assertEquals(List.of("EB with PIN"), approved());
    }

    @Test
    void anApprovalByWordSaysHowAndNeedsNoPin() throws Exception {
        approvals.approve(wish(ApprovalHow.PHONE, ""), new char[0], "JK");
        assertEquals("by phone", draft().getApprovals().getFirst().getHow());
        assertFalse(draft().getApprovals().getFirst().isWithPin());
        assertEquals("Mix 3a approved by phone", studio.lines().getLast().text());
    }

    @Test
    void withoutAPinThereIsNoApprovalWithPin() throws Exception {
        PinException none = assertThrows(PinException.class,
                () -> approvals.approve(wish(ApprovalHow.PIN, ""), PIN.toCharArray(), "JK"));
        assertTrue(none.getMessage().contains("by phone"), none.getMessage());
        assertTrue(draft().isDraft());
    }

    @Test
    void wrongPinsChangeNothingAreCountedAndSlowed() throws Exception {
        pins.set(studio.eb, new char[0], PIN.toCharArray(), "EB");
        assertEquals(0, refused("1111").waitMillis());
        assertEquals(0, refused("1112").waitMillis());
        PinException third = refused("1113");
        assertEquals(2_000, third.waitMillis());
        assertFalse(third.getMessage().contains("1113"), third.getMessage());
        assertTrue(third.getMessage().contains("3"), third.getMessage());
        assertEquals(2_000, refused(PIN).waitMillis(), "the right one has to wait as well");
        clock.addAndGet(2_000);
        assertEquals(4_000, refused("1114").waitMillis());
        clock.addAndGet(40_000);
        approvals.approve(wish(ApprovalHow.PIN, ""), PIN.toCharArray(), "JK");
        assertEquals(1, draft().getApprovals().size());
        assertEquals(0, refused("1115").waitMillis(), "the count begins anew");
    }

    @Test
    void aPinIsChangedByWhoKnowsItAndRemovedWithAReason() throws Exception {
        pins.set(studio.eb, new char[0], PIN.toCharArray(), "EB");
        String first = hash();
        assertThrows(PinException.class, () -> pins.set(studio.eb, "999999".toCharArray(), PIN.toCharArray(), "JK"));
        pins.set(studio.eb, PIN.toCharArray(), PIN.toCharArray(), "EB");
        assertNotEquals(first, hash(), "another salt");
        assertThrows(PinException.class, () -> pins.remove(studio.eb, " ", "JK"));
        pins.remove(studio.eb, "forgotten", "JK");
        assertFalse(pins.isSet(studio.eb));
        assertEquals("PIN of Ella Brandt removed: forgotten",
                studio.library.history(studio.eb).getFirst().reason());
        for (String none : List.of("123", "12345678901234", "12a4", "")) {
            assertThrows(PinException.class, () -> pins.set(studio.eb, new char[0], none.toCharArray(), "EB"), none);
        }
    }

    @Test
    void onlyASlowSaltedHashIsKeptAndNobodyReadsIt() throws Exception {
        Party before = studio.load(studio.eb, Party.class);
        pins.set(studio.eb, new char[0], PIN.toCharArray(), "EB");
        Party first = studio.load(studio.eb, Party.class);
        String[] parts = first.getPinHash().split(":");
        assertEquals("PBKDF2WithHmacSHA256", parts[0]);
        assertTrue(Integer.parseInt(parts[1]) >= 200_000, parts[1]);
        assertFalse(first.getPinHash().contains(PIN), first.getPinHash());
        pins.set(studio.eb, PIN.toCharArray(), "5550".toCharArray(), "EB");
        Party second = studio.load(studio.eb, Party.class);
        assertEquals("Person Ella Brandt: PIN \u2013 \u2192 set", change(before, first));
        assertEquals("Person Ella Brandt: PIN changed", change(first, second));
        List<String> text = RevisionText.of(studio.library.history(studio.eb).getFirst().id(), studio.library);
        assertTrue(text.contains("PIN: set"), text.toString());
        assertFalse(text.toString().contains(second.getPinHash()), text.toString());
    }

    @Test
    void aHashThatIsNoneOfOursIsNobodysPin() {
        for (String kept : List.of("", "1234", "PBKDF2WithHmacSHA256:300000:%%:%%", "PBKDF2WithHmacSHA256:99999999:AAAA:AAAA",
                "MD5:300000:AAAA:AAAA")) {
            assertFalse(PinHash.matches("1234".toCharArray(), kept), kept);
        }
    }

    @Test
    void anApprovalIsTakenBackByAFurtherOneAndTheDraftIsOneAgain() throws Exception {
        approvals.approve(wish(ApprovalHow.MAIL, ""), new char[0], "JK");
        String id = draft().getId();
        assertThrows(LibraryException.class,
                () -> approvals.withdraw(studio.house, id, "EB", " ", LogStudio.NOW, "JK"));
        approvals.withdraw(studio.house, id, "EB", "heard it in the car", LogStudio.NOW.plusHours(2), "JK");
        MixVersion mix = draft();
        assertTrue(mix.isDraft());
        assertEquals(2, mix.getApprovals().size());
        assertEquals("by mail", mix.getApprovals().getFirst().getHow());
        assertNull(mix.getApprovals().getFirst().getText());
        assertTrue(StandingApprovals.of(mix).isEmpty());
        assertEquals("Mix 3a: approval withdrawn: heard it in the car", studio.lines().getLast().text());
        assertEquals(List.of(""), approved());
        assertThrows(LibraryException.class,
                () -> approvals.withdraw(studio.house, id, "EB", "again", LogStudio.NOW, "JK"));
        approvals.approve(wish(ApprovalHow.ROOM, ""), new char[0], "JK");
        assertEquals(1, StandingApprovals.of(draft()).size());
        assertFalse(draft().isDraft());
    }

    @Test
    void aLineThatIsStruckOutTakesItsApprovalBack() throws Exception {
        Logged logged = approvals.approve(wish(ApprovalHow.PHONE, ""), new char[0], "JK");
        studio.log.strike(logged.entry(), "misheard", "JK");
        assertTrue(draft().isDraft());
        assertTrue(StandingApprovals.of(draft()).isEmpty());
        assertEquals(2, draft().getApprovals().size());
    }

    @Test
    void aTypedApprovalIsByWordWhateverItSays() throws Exception {
        studio.type("y mix3a @EB with PIN");
        Approval approval = draft().getApprovals().getFirst();
        assertEquals("by word: with PIN", approval.getHow());
        assertFalse(approval.isWithPin());
        assertFalse(draft().isDraft());
        studio.type("y mix3 @EB");
        assertEquals("by word", studio.item(studio.house).getMixVersions().getFirst().getApprovals().getFirst().getHow());
    }

    @Test
    void aNoteThatBeginsWithTheDraftIsOneOnIt() throws Exception {
        Logged logged = studio.type("mix3a bv still too loud", "EB");
        DraftNote note = draft().getDraftNotes().getFirst();
        assertEquals("bv still too loud", note.getText());
        assertEquals(studio.eb, note.getBy());
        assertEquals(logged.entry(), note.getEntry());
        studio.type("mix3 is the one they like");
        studio.type("mix9z is none");
        assertEquals(1, draft().getDraftNotes().size());
        assertEquals(List.of(1), studio.library.query("SELECT open_notes FROM mix_version WHERE doc = ? AND name = '3a'",
                row -> row.getInt(1), studio.house.document()));
        studio.log.strike(logged.entry(), "", "JK");
        assertTrue(draft().getDraftNotes().isEmpty());
    }

    @Test
    void withoutASessionTheLineStandsOnItsOwn() throws Exception {
        studio.type("h out =22:00");
        ApprovalWish late = new ApprovalWish(studio.house, draft().getId(), "EB", ApprovalHow.MAIL, "",
                LogStudio.NOW.plusDays(3));
        Logged logged = approvals.approve(late, new char[0], "JK");
        Entry entry = studio.load(logged.entry(), Entry.class);
        assertNull(entry.getSession());
        assertEquals(studio.house, entry.getItem());
        assertEquals(studio.project, entry.getProject());
        assertFalse(draft().isDraft());
    }

    @Test
    void oneChangeSetIsUndoneAsOne() throws Exception {
        Logged logged = approvals.approve(wish(ApprovalHow.PHONE, ""), new char[0], "JK");
        assertEquals(2, logged.committed().revisions().keySet().stream().map(Ref::kind).distinct().count());
        studio.log.undo(logged.committed(), "JK");
        assertTrue(draft().isDraft());
        assertTrue(studio.library.load(logged.entry(), Entry.class).isEmpty());
    }

    private PinException refused(String pin) {
        return assertThrows(PinException.class,
                () -> approvals.approve(wish(ApprovalHow.PIN, ""), pin.toCharArray(), "JK"));
    }

    private ApprovalWish wish(ApprovalHow how, String text) throws LibraryException {
        return new ApprovalWish(studio.house, draft().getId(), "EB", how, text, LogStudio.NOW.plusHours(1));
    }

    private MixVersion draft() throws LibraryException {
        return studio.item(studio.house).getMixVersions().getLast();
    }

    private String hash() throws LibraryException {
        return studio.load(studio.eb, Party.class).getPinHash();
    }

    private static String change(Party before, Party after) {
        return DocumentChanges.between(before, after, Ref::toString).getFirst().text();
    }

    private List<String> approved() throws LibraryException {
        return studio.library.query("SELECT approved FROM mix_version WHERE doc = ? AND name = '3a'",
                row -> row.getString(1), studio.house.document());
    }
}
