package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ids;

/** Strike-outs, corrections and undo. */
class SessionLogSecondThoughtsTest {

    private final LogStudio studio;

    SessionLogSecondThoughtsTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aRequestThatIsStruckOutIsDeclinedAndStaysVisible() throws Exception {
        Logged logged = studio.type("r @LBL kick down");
        studio.log.strike(logged.entry(), "wrong song", "EB");
        Request request = studio.item(studio.house).getRequests().getFirst();
        assertEquals(RequestState.DECLINED, request.getState());
        assertEquals("struck out: wrong song", request.getAnswer());
        EntryLine line = studio.lines().getFirst();
        assertTrue(line.struckOut());
        assertEquals("wrong song", line.struckWhy());
        assertEquals("kick down", line.text().toLowerCase());
    }

    @Test
    void aRequestThatWasAnsweredStaysAnsweredWhenItsLineIsStruckOut() throws Exception {
        Logged logged = studio.type("r @LBL kick down");
        studio.type("d 1");
        Logged struck = studio.log.strike(logged.entry(), "", "JK");
        assertEquals(RequestState.DONE, studio.item(studio.house).getRequests().getFirst().getState());
        assertEquals(1, struck.reports().size());
    }

    @Test
    void tracksAreOpenAgainWhenTheirLineIsStruckOut() throws Exception {
        Logged logged = studio.type("t kick, snare");
        studio.log.strike(logged.entry(), "not yet", "JK");
        assertEquals(TrackStatus.OPEN, studio.track(studio.house, "Kick").getStatus());
        assertNull(studio.track(studio.house, "Kick").getCompletedAt());
    }

    @Test
    void aTrackThatSomebodyChangedSinceIsLeftAsItIs() throws Exception {
        Logged logged = studio.type("t kick");
        Stored<Item> stored = studio.library.load(studio.house, Item.class).orElseThrow();
        stored.content().getTracks().getFirst().setStatus(TrackStatus.OMITTED);
        studio.library.commit(ChangeSet.by("EB", "omitted").save(stored).build());
        Logged struck = studio.log.strike(logged.entry(), "", "JK");
        assertEquals(TrackStatus.OMITTED, studio.track(studio.house, "Kick").getStatus());
        assertEquals(1, struck.reports().size());
    }

    @Test
    void aDecisionThatIsStruckOutOpensTheRequestAgain() throws Exception {
        studio.type("r kick down");
        Logged decision = studio.type("d 1 no; label withdrew");
        studio.log.strike(decision.entry(), "", "JK");
        Request request = studio.item(studio.house).getRequests().getFirst();
        assertEquals(RequestState.OPEN, request.getState());
        assertNull(request.getAnswer());
        assertNull(request.getAnsweredBy());
    }

    @Test
    void aDraftThatIsStruckOutGoesUnlessSomethingStandsOnIt() throws Exception {
        studio.setRole("assistant");
        Logged first = studio.type("v bv -1");
        studio.log.strike(first.entry(), "", "JK");
        assertEquals(1, studio.item(studio.house).getMixVersions().size());
        Logged second = studio.type("v bv -2");
        studio.type("v reverb shorter");
        Logged struck = studio.log.strike(second.entry(), "", "JK");
        MixVersion draft = studio.item(studio.house).getMixVersions().getLast();
        assertEquals("3a", draft.getName());
        assertEquals(List.of("reverb shorter"), draft.getChanges().stream().map(each -> each.getText()).toList());
        assertEquals(1, struck.reports().size());
    }

    @Test
    void aPrintWithAFileIsNeverTakenAway() throws Exception {
        Logged logged = studio.type("p main, tv");
        Stored<Item> stored = studio.library.load(studio.house, Item.class).orElseThrow();
        Evidence file = ModelFactory.eINSTANCE.createEvidence();
        file.setDigest(studio.library.keep(new ByteArrayInputStream(new byte[] { 1, 2, 3 })).digest());
        stored.content().getMixVersions().getFirst().getPrints().getFirst().setFile(file);
        studio.library.commit(ChangeSet.by("JK", "file bound").save(withIds(stored)).build());
        Logged struck = studio.log.strike(logged.entry(), "wrong version", "JK");
        assertEquals(List.of("Main"), studio.item(studio.house).getMixVersions().getFirst().getPrints().stream()
                .map(each -> each.getName()).toList());
        assertEquals(1, struck.reports().size());
    }

    @Test
    void anApprovalIsMarkedNotRemoved() throws Exception {
        Logged logged = studio.type("y mix3 @EB mail");
        studio.log.strike(logged.entry(), "misheard", "JK");
        assertEquals("struck out: misheard",
                studio.item(studio.house).getMixVersions().getFirst().getApprovals().getFirst().getText());
    }

    @Test
    void hoursAndFaultsAreTakenBack() throws Exception {
        Logged out = studio.type("h out =22:00");
        Logged fault = studio.type("f ch17 crackles");
        studio.log.strike(out.entry(), "", "JK");
        studio.log.strike(fault.entry(), "", "JK");
        assertNull(studio.load(studio.session, Session.class).getTimeOut());
        assertTrue(studio.load(studio.room, Room.class).getFaults().isEmpty());
    }

    @Test
    void aLineIsStruckOutOnceAndThenLeftAlone() throws Exception {
        Logged logged = studio.type("t kick");
        studio.log.strike(logged.entry(), "", "JK");
        assertThrows(LibraryException.class, () -> studio.log.strike(logged.entry(), "", "JK"));
        assertThrows(LibraryException.class, () -> studio.log.correct(logged.entry(), "t bass", "JK"));
    }

    @Test
    void aCorrectionTakesTheOldLineBackAndShowsBoth() throws Exception {
        Logged logged = studio.type("t kick");
        studio.log.correct(logged.entry(), "t bass", "EB");
        assertEquals(TrackStatus.OPEN, studio.track(studio.house, "Kick").getStatus());
        assertEquals(TrackStatus.COMPLETED, studio.track(studio.house, "Bass").getStatus());
        EntryLine line = studio.lines().getFirst();
        assertEquals("Bass", line.detail());
        assertEquals(List.of("t kick"), line.earlier());
        assertTrue(line.corrected());
        assertEquals(List.of("t bass", "t kick"),
                studio.log.history(logged.entry()).stream().map(EntryVersion::typed).toList());
        assertEquals(LogStudio.NOW.plusMinutes(1).toInstant(), line.at().toInstant());
    }

    @Test
    void aCorrectedRequestKeepsItsNumberAlsoInAnotherItem() throws Exception {
        studio.type("r snare up");
        Logged logged = studio.type("r kick down");
        Logged corrected = studio.log.correct(logged.entry(), "r #2 lv down @LBL", "JK");
        assertEquals(2, corrected.number());
        assertEquals(1, studio.item(studio.house).getRequests().size());
        Request moved = studio.item(studio.moon).getRequests().getFirst();
        assertEquals(2, moved.getNumber());
        assertEquals("Lead Vox down", moved.getText());
        assertEquals(3, studio.type("r next").number());
    }

    @Test
    void aRequestThatIsCorrectedIntoSomethingElseIsDeclinedWhereItWas() throws Exception {
        Logged logged = studio.type("r kick down");
        studio.type("r snare up");
        studio.log.correct(logged.entry(), "'r was only a remark", "JK");
        List<Request> requests = studio.item(studio.house).getRequests();
        assertEquals(List.of(1, 2), requests.stream().map(Request::getNumber).toList());
        assertEquals(RequestState.DECLINED, requests.getFirst().getState());
        assertEquals(RequestState.OPEN, requests.getLast().getState());
        assertEquals("note", studio.lines().getFirst().kind());
    }

    @Test
    void undoRestoresEveryDocumentAndLeavesTheRevisions() throws Exception {
        Logged logged = studio.type("t kick");
        studio.log.undo(logged.committed(), "JK");
        assertEquals(TrackStatus.OPEN, studio.track(studio.house, "Kick").getStatus());
        assertTrue(studio.library.load(logged.entry(), Entry.class).isEmpty());
        assertEquals(2, studio.library.history(logged.entry()).size());
        assertTrue(studio.lines().isEmpty());
    }

    @Test
    void undoOfAStrikeOutBringsTheLineBack() throws Exception {
        Logged logged = studio.type("t kick");
        Logged struck = studio.log.strike(logged.entry(), "", "JK");
        studio.log.undo(struck.committed(), "JK");
        assertFalse(studio.lines().getFirst().struckOut());
        assertEquals(TrackStatus.COMPLETED, studio.track(studio.house, "Kick").getStatus());
    }

    @Test
    void undoChangesNothingWhenADocumentWasSavedSince() throws Exception {
        Logged first = studio.type("t kick");
        studio.type("t snare");
        LibraryException refused = assertThrows(LibraryException.class,
                () -> studio.log.undo(first.committed(), "JK"));
        assertTrue(refused.getMessage().contains("strike"));
        assertEquals(TrackStatus.COMPLETED, studio.track(studio.house, "Kick").getStatus());
        assertEquals(2, studio.lines().size());
    }

    @Test
    void undoTakesALineBackAndLeavesWhatWasChangedOfTheHeaderSince() throws Exception {
        Logged line = studio.type("r @LBL #2 lv +0.5");
        Stored<Session> header = studio.library.load(studio.session, Session.class).orElseThrow();
        assertTrue(header.content().getItems().contains(studio.moon));
        header.content().setSessionFile("GlassHouse_v08.ptx");
        studio.library.commit(ChangeSet.by("EB", "header").save(header).build());
        studio.log.undo(line.committed(), "JK");
        Session now = studio.load(studio.session, Session.class);
        assertEquals("GlassHouse_v08.ptx", now.getSessionFile());
        assertFalse(now.getItems().contains(studio.moon));
        assertTrue(studio.lines().isEmpty());
    }

    private static Stored<Item> withIds(Stored<Item> stored) {
        Ids.complete(stored.content());
        return stored;
    }
}
