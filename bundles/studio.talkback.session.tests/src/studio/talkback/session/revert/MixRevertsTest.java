package studio.talkback.session.revert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.CurrentMix;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Recall;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RoomState;
import studio.talkback.model.VersionChanged;
import studio.talkback.session.EntryLine;
import studio.talkback.session.LogStudio;
import studio.talkback.session.Logged;
import studio.talkback.session.approval.ApprovalException;
import studio.talkback.session.approval.ApprovalHow;
import studio.talkback.session.approval.ApprovalWish;
import studio.talkback.session.approval.Approvals;

/** EB mixes Glass House up to Mix 3; JK has a draft 3a of it and 3b on top of that. */
class MixRevertsTest {

    private final LogStudio studio;
    private final MixReverts reverts;

    MixRevertsTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
        reverts = new MixReverts(studio.library);
    }

    @BeforeEach
    void makeDrafts() throws Exception {
        studio.setRole("assistant");
        studio.type("v bv -1");
        edit(item -> draft(item, "3b", mix(item, "3a")));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aDraftGoesBackToTheNearestWordOfTheEngineer() throws Exception {
        assertEquals("3", backTo("3a"));
        assertEquals("3", backTo("3b"));
        approve("3a");
        assertEquals("3a", backTo("3b"));
        edit(item -> mix(item, "3a").setAbandonedAt(LogStudio.NOW));
        assertEquals("3", backTo("3b"));
        assertNull(RevertPoint.of(mix("3")));
        edit(item -> mix(item, "3").setParent(mix(item, "3b")));
        assertNull(RevertPoint.of(mix("3")), "a ring has an end");
    }

    @Test
    void anApprovedDraftIsTheWordAlsoWhereItIsStillCalledADraft() throws Exception {
        approve("3a");
        edit(item -> mix(item, "3a").setDraft(true));
        assertEquals("3a", backTo("3b"));
        assertEquals("3a", current());
    }

    @Test
    void revertingLeavesTheDraftAndWhatBranchesFromItInOneChangeSetWithOneLine() throws Exception {
        int before = studio.lines().size();
        Logged logged = reverts.revert(studio.house, id("3a"), " too\tcrowded ", LogStudio.NOW.plusHours(1), "JK");
        for (String name : List.of("3a", "3b")) {
            assertEquals(LogStudio.NOW.plusHours(1), mix(name).getAbandonedAt());
            assertEquals(studio.jk, mix(name).getAbandonedBy());
            assertEquals("too crowded", mix(name).getAbandonedWhy());
            assertTrue(mix(name).isDraft());
        }
        assertNull(mix("3").getAbandonedAt());
        assertEquals("3", current());
        assertEquals(before + 1, studio.lines().size());
        EntryLine line = studio.lines().getLast();
        assertEquals("version", line.kind());
        assertEquals("Mix 3a left, back to Mix 3", line.text());
        assertEquals("too crowded", line.why());
        Entry entry = studio.load(logged.entry(), Entry.class);
        assertEquals("v #4 mix3a left; too crowded", entry.getTyped());
        assertEquals("3a", ((VersionChanged) entry.getDetail()).getVersion());
        assertEquals(List.of("too crowded"), studio.library.query("SELECT left_why FROM mix_version WHERE doc = ? AND name = '3b'",
                row -> row.getString(1), studio.house.document()));
        assertTrue(logged.committed().revisions().containsKey(studio.house));
        assertTrue(logged.committed().revisions().containsKey(logged.entry()));
    }

    @Test
    void whatCannotBeLeftIsRefusedAndNothingIsChanged() throws Exception {
        String before = studio.library.heads(studio.house).toString();
        assertRefused("Say why", () -> reverts.revert(studio.house, id("3a"), " ", LogStudio.NOW, "JK"));
        assertRefused("no draft", () -> reverts.revert(studio.house, id("3"), "no", LogStudio.NOW, "JK"));
        assertRefused("not saved yet", () -> reverts.plan(studio.house, "00000000-0000-0000-0000-000000000000"));
        assertRefused("was not left", () -> reverts.takeUp(studio.house, id("3a"), LogStudio.NOW, "JK"));
        assertEquals(before, studio.library.heads(studio.house).toString());
        edit(item -> {
            mix(item, "3a").setParent(null);
        });
        assertRefused("nothing to go back to", () -> reverts.plan(studio.house, id("3a")));
        edit(item -> mix(item, "3a").setParent(mix(item, "3")));
        revert("3b");
        assertRefused("left already", () -> reverts.plan(studio.house, id("3b")));
    }

    @Test
    void aWordOnTopOfADraftStaysAndIsStillAtHand() throws Exception {
        approve("3b");
        edit(item -> draft(item, "3c", mix(item, "3b")));
        MixRevert plan = reverts.plan(studio.house, id("3a"));
        assertEquals(List.of(), plan.also());
        assertEquals("3b", plan.atHand());
        assertEquals("3", plan.backTo().name());
        assertTrue(RevertText.lines(plan).getFirst().startsWith("The mix at hand stays Mix 3b"), RevertText.lines(plan).toString());
        revert("3a");
        assertEquals("3b", current());
        assertNull(mix("3b").getAbandonedAt());
        assertNull(mix("3c").getAbandonedAt());
    }

    @Test
    void requestsThatOnlyTheDraftAnsweredAreOpenAgain() throws Exception {
        for (String text : List.of("bv down", "louder chorus", "tv mix", "less hall", "no guitar")) {
            studio.type("r " + text);
        }
        studio.type("d 1; Mix 3a");
        studio.type("d 2; Main, mix3b");
        studio.type("d 3; Mix 3, and Mix 3a has it too");
        studio.type("d 4; by the plug-in");
        studio.type("d 5 no; not in mix 3a");
        assertEquals(List.of(1, 2), reverts.plan(studio.house, id("3a")).requests());
        revert("3a");
        assertEquals(List.of(RequestState.OPEN, RequestState.OPEN, RequestState.DONE, RequestState.DONE,
                RequestState.DECLINED), studio.item(studio.house).getRequests().stream().map(Request::getState).toList());
        Request opened = studio.item(studio.house).getRequests().getFirst();
        assertNull(opened.getAnswer());
        assertNull(opened.getAnsweredAt());
        assertNull(opened.getAnsweredBy());
    }

    @Test
    void undoingTakesAllOfItBackAndUndoingThatDoesItAgain() throws Exception {
        studio.type("r bv down");
        studio.type("d 1; Mix 3a");
        Logged logged = revert("3a");
        Committed undone = studio.log.undo(logged.committed(), "JK");
        assertNull(mix("3a").getAbandonedAt());
        assertNull(mix("3b").getAbandonedWhy());
        assertEquals("Mix 3a", studio.item(studio.house).getRequests().getFirst().getAnswer());
        assertTrue(studio.library.load(logged.entry(), Entry.class).isEmpty());
        studio.log.undo(undone, "JK");
        assertEquals("too crowded", mix("3b").getAbandonedWhy());
        assertEquals(RequestState.OPEN, studio.item(studio.house).getRequests().getFirst().getState());
        assertTrue(studio.library.load(logged.entry(), Entry.class).isPresent());
    }

    @Test
    void aLineThatIsStruckOutLetsTheDraftsStandAgain() throws Exception {
        studio.log.strike(revert("3a").entry(), "misheard", "JK");
        assertNull(mix("3a").getAbandonedAt());
        assertNull(mix("3b").getAbandonedBy());
    }

    @Test
    void aDraftIsTakenUpAgainByItself() throws Exception {
        revert("3a");
        reverts.takeUp(studio.house, id("3a"), LogStudio.NOW.plusHours(3), "JK");
        assertNull(mix("3a").getAbandonedAt());
        assertNull(mix("3a").getAbandonedBy());
        assertNull(mix("3a").getAbandonedWhy());
        assertNotNull(mix("3b").getAbandonedAt());
        assertEquals("Mix 3a taken up again", studio.lines().getLast().text());
        assertEquals("3", backTo("3a"));
        revert("3a");
        assertNotNull(mix("3a").getAbandonedAt());
    }

    @Test
    void whatWasLeftIsNotApprovedUntilItIsTakenUpAgain() throws Exception {
        revert("3a");
        ApprovalException refused = assertThrows(ApprovalException.class, () -> approve("3a"));
        assertTrue(refused.getMessage().contains("take it up again first"), refused.getMessage());
        Logged typed = studio.type("y mix3a @EB");
        assertTrue(typed.reports().getFirst().contains("was left"), typed.reports().toString());
        assertTrue(mix("3a").getApprovals().isEmpty());
        assertTrue(mix("3a").isDraft());
        reverts.takeUp(studio.house, id("3a"), LogStudio.NOW, "JK");
        approve("3a");
        assertFalse(mix("3a").isDraft());
    }

    @Test
    void theLineCanBeTypedAndCorrected() throws Exception {
        Logged without = studio.type("v mix3a left");
        assertTrue(without.reports().getFirst().contains("after a semicolon"), without.reports().toString());
        assertNull(mix("3a").getAbandonedAt());
        Logged typed = studio.type("v mix3a left; too crowded");
        assertEquals(List.of(), typed.reports());
        assertEquals("too crowded", mix("3b").getAbandonedWhy());
        assertEquals(List.of("bv -1"), mix("3a").getChanges().stream().map(each -> each.getText()).toList());
        studio.log.correct(typed.entry(), "v mix3a left; the label: too crowded", "JK");
        assertEquals("the label: too crowded", mix("3b").getAbandonedWhy());
        Logged change = studio.type("v mix3a bv -2");
        assertTrue(change.reports().getFirst().contains("was left"), change.reports().toString());
        assertEquals(1, mix("3a").getChanges().size());
        studio.type("v mix3a taken up again");
        assertNull(mix("3a").getAbandonedAt());
    }

    @Test
    void aLoggedLineIsCorrectedWithoutLettingTheDraftStandAgain() throws Exception {
        Logged logged = revert("3a");
        Entry entry = studio.load(logged.entry(), Entry.class);
        studio.log.correct(logged.entry(), entry.getTyped() + " in the bridge", "JK");
        assertEquals("too crowded in the bridge", mix("3a").getAbandonedWhy());
    }

    @Test
    void thePlanSaysWhatIsPutBackAndWhatIsNoLongerDelivered() throws Exception {
        String digest = studio.library.keep(new ByteArrayInputStream(new byte[] { 1, 2, 3 })).digest();
        edit(item -> {
            Evidence file = ModelFactory.eINSTANCE.createEvidence();
            file.setName("GlassHouse_v06.ptx");
            file.setDigest(digest);
            mix(item, "3").setDawSession(file);
            for (String name : List.of("Main", "TV")) {
                Print print = ModelFactory.eINSTANCE.createPrint();
                print.setName(name);
                mix(item, "3a").getPrints().add(print);
            }
        });
        Recall recall = ModelFactory.eINSTANCE.createRecall();
        recall.setItem(studio.house);
        recall.setMixVersion(id("3"));
        recall.setTitle("Glass House, Mix 3");
        RoomState desk = ModelFactory.eINSTANCE.createRoomState();
        desk.setRoom(studio.room);
        desk.setItem(studio.house);
        desk.setMixVersion(id("3b"));
        studio.library.commit(ChangeSet.by("JK", "set up").add(Kinds.RECALL, recall).add(Kinds.ROOM_STATE, desk).build());
        MixRevert plan = reverts.plan(studio.house, id("3a"));
        assertEquals(new MixRevert.KeptFile("GlassHouse_v06.ptx", digest), plan.session());
        assertEquals(List.of("Left with it: Mix 3b.", "No longer to be delivered: Main, TV of Mix 3a.",
                "DAW session of Mix 3: GlassHouse_v06.ptx is kept and can be written out.", "Recall of Mix 3: Glass House, Mix 3",
                "Mix 3b is on the desk in A Room: put Mix 3 there."), RevertText.lines(plan));
        assertEquals(List.of("DAW session of Mix 3: none is kept here, so open it from the project's folder.",
                "Recall of Mix 3: none is kept, so the desk goes back by hand."),
                RevertText.lines(without(plan)));
    }

    @Test
    void theSentencesSayWhoApprovedWhatItGoesBackTo() throws Exception {
        assertEquals("Mix 3a goes back to Mix 3", RevertText.standing(mix("3a")));
        assertEquals("Mix 3: nobody approved it yet.", RevertText.standing(mix("3")));
        approve("3");
        assertTrue(RevertText.standing(mix("3a")).matches("Mix 3a goes back to Mix 3, approved by EB by phone .*\\d\\d:00"),
                RevertText.standing(mix("3a")));
        assertTrue(RevertText.standing(mix("3")).startsWith("Mix 3, approved by EB by phone "));
        revert("3a");
        assertTrue(RevertText.standing(mix("3a")).matches("Mix 3a was left .*: too crowded"), RevertText.standing(mix("3a")));
    }

    @Test
    void withoutASessionTheLineStandsOnItsOwn() throws Exception {
        studio.type("h out =22:00");
        Logged logged = reverts.revert(studio.house, id("3a"), "too crowded", LogStudio.NOW.plusDays(3), "JK");
        assertNull(studio.load(logged.entry(), Entry.class).getSession());
        assertEquals(studio.house, studio.load(logged.entry(), Entry.class).getItem());
        assertNotNull(mix("3a").getAbandonedAt());
    }

    private static MixRevert without(MixRevert plan) {
        return new MixRevert(plan.item(), plan.mixVersion(), plan.mix(), plan.backTo(), List.of(), plan.atHand(), List.of(),
                List.of(), List.of(), null, List.of(), List.of());
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable task) {
        LibraryException refused = assertThrows(LibraryException.class, task);
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private Logged revert(String name) throws LibraryException {
        return reverts.revert(studio.house, id(name), "too crowded", LogStudio.NOW.plusHours(2), "JK");
    }

    private void approve(String name) throws LibraryException {
        new Approvals(studio.library).approve(
                new ApprovalWish(studio.house, id(name), "EB", ApprovalHow.PHONE, "", LogStudio.NOW), new char[0], "JK");
    }

    private static MixVersion draft(Item item, String name, MixVersion parent) {
        MixVersion draft = ModelFactory.eINSTANCE.createMixVersion();
        draft.setName(name);
        draft.setDraft(true);
        draft.setParent(parent);
        item.getMixVersions().add(draft);
        return draft;
    }

    private void edit(Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = studio.library.load(studio.house, Item.class).orElseThrow();
        change.accept(stored.content());
        studio.library.commit(ChangeSet.by("EB", "an edit").save(stored).build());
    }

    private MixVersion mix(String name) throws LibraryException {
        return mix(studio.item(studio.house), name);
    }

    private static MixVersion mix(Item item, String name) {
        return item.getMixVersions().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private String id(String name) throws LibraryException {
        return mix(name).getId();
    }

    private String backTo(String name) throws LibraryException {
        return Objects.requireNonNull(RevertPoint.of(mix(name))).getName();
    }

    private String current() throws LibraryException {
        return Objects.requireNonNull(CurrentMix.of(studio.item(studio.house))).getName();
    }
}
