package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Stored;
import studio.talkback.model.Approval;
import studio.talkback.model.ChangeScope;
import studio.talkback.model.CheckResult;
import studio.talkback.model.ControlChange;
import studio.talkback.model.ControlsChanged;
import studio.talkback.model.Entry;
import studio.talkback.model.HoursNoted;
import studio.talkback.model.Item;
import studio.talkback.model.Media;
import studio.talkback.model.MixVersion;
import studio.talkback.model.NextAction;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.Session;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.Turnover;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.SessionHours;

class SessionLogTest {

    private final LogStudio studio;

    SessionLogTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void theFirstSessionTakesItsHeaderFromTheProjectAndTheOnlyRoom() throws Exception {
        Session session = studio.load(studio.session, Session.class);
        assertEquals(studio.room, session.getRoom());
        assertEquals("-18 dBFS = +4 dBu", session.getReferenceLevel());
        assertEquals(96_000, session.getSampleRateHz());
        assertEquals("25", session.getTimecodeRate());
        assertEquals(List.of(studio.eb, studio.jk),
                session.getParticipations().stream().map(each -> each.getParty()).toList());
    }

    @Test
    void theNextSessionTakesItsHeaderFromTheLastOne() throws Exception {
        studio.setRole("assistant");
        Session next = studio.load(
                studio.log.start(SessionStart.of(studio.project, "EB", LogStudio.NOW.plusDays(1))), Session.class);
        assertEquals(List.of("mix engineer", "assistant"),
                next.getParticipations().stream().map(each -> each.getRole()).toList());
        assertEquals(studio.room, next.getRoom());
        assertEquals(24, next.getBitDepth());
    }

    @Test
    void aHeaderIsPreparedWithTheLastSessionsFileAndStartedAsItWasChanged() throws Exception {
        Stored<Session> last = studio.library.load(studio.session, Session.class).orElseThrow();
        last.content().setSessionFile("GlassHouse_v07.ptx");
        studio.library.commit(ChangeSet.by("JK", "file").save(last).build());
        Session header = studio.log.prepare(SessionStart.of(studio.project, "EB", LogStudio.NOW.plusDays(1)));
        assertEquals("GlassHouse_v07.ptx", header.getSessionFile());
        assertEquals(1, studio.log.sessions(studio.project, 9).size());
        header.setSessionFile("GlassHouse_v08.ptx");
        header.getItems().add(studio.moon);
        Session started = studio.load(studio.log.start(header, "EB"), Session.class);
        assertEquals("GlassHouse_v08.ptx", started.getSessionFile());
        assertEquals(List.of(studio.moon), started.getItems());
        assertEquals(studio.room, started.getRoom());
        assertEquals(2, studio.log.sessions(studio.project, 9).size());
    }

    @Test
    void theCurrentSessionIsTheOneThatIsOpenOrOfToday() throws Exception {
        assertEquals(studio.session,
                studio.log.current(studio.project, LogStudio.NOW.plusDays(2)).orElseThrow().session());
        studio.type("h out =16:30");
        assertTrue(studio.log.current(studio.project, LogStudio.NOW.plusHours(4)).isPresent());
        assertTrue(studio.log.current(studio.project, LogStudio.NOW.plusDays(1)).isEmpty());
    }

    @Test
    void aNoteIsALineAndNothingMore() throws Exception {
        Logged logged = studio.type("Singer in at noon");
        assertEquals(List.of(), logged.reports());
        EntryLine line = studio.lines().getFirst();
        assertEquals("note", line.kind());
        assertEquals("Singer in at noon", line.text());
        assertEquals("JK", line.initials());
        assertEquals("4", line.itemNumber());
        assertEquals(studio.jk, studio.load(logged.entry(), Entry.class).getBy());
    }

    @Test
    void aRequestIsCountedThroughTheProjectAndKeptWithItsItem() throws Exception {
        studio.type("r @EB snare brighter");
        Logged logged = studio.type("r @LBL #2 lv +0.5 !20:00");
        Request request = studio.item(studio.moon).getRequests().getFirst();
        assertEquals(2, logged.number());
        assertEquals(2, request.getNumber());
        assertEquals("Lead Vox +0.5", request.getText());
        assertEquals(List.of("LBL"), request.getAskedByNames());
        assertEquals(List.of(studio.label), request.getAskedBy());
        assertEquals(RequestState.OPEN, request.getState());
        assertEquals(LocalTime.of(20, 0), request.getDue().toLocalTime());
        assertEquals(logged.entry(), request.getEntry());
        assertEquals(List.of(studio.house, studio.moon), studio.load(studio.session, Session.class).getItems());
    }

    @Test
    void aRequestKeepsItsPlaceInTheProgramme() throws Exception {
        Logged logged = studio.type("r #2 01:12:04:10 music -2 @LBL");
        assertEquals("01:12:04:10", studio.item(studio.moon).getRequests().getFirst().getPosition().getTimecode());
        assertEquals("01:12:04:10", studio.lines().getFirst().place());
        assertEquals(List.of(), logged.reports());
    }

    @Test
    void aDecisionAnswersRequestsWhicheverItemTheyBelongTo() throws Exception {
        studio.type("r #2 lv +0.5");
        studio.type("r #4 kick down");
        studio.type("d 1");
        Logged declined = studio.type("d 2 no; label withdrew");
        Request first = studio.item(studio.moon).getRequests().getFirst();
        Request second = studio.item(studio.house).getRequests().getFirst();
        assertEquals(RequestState.DONE, first.getState());
        assertEquals(RequestState.DECLINED, second.getState());
        assertEquals("label withdrew", second.getAnswer());
        assertEquals(studio.jk, second.getAnsweredBy());
        assertEquals(2, declined.number());
        assertEquals("2", studio.lines().get(2).itemNumber());
    }

    @Test
    void aDecisionAboutANumberThatTwoRoomsGaveAnswersNeitherAndSaysSo() throws Exception {
        studio.type("r #2 lv +0.5");
        studio.type("r #4 kick down");
        Stored<Item> fromAnotherRoom = studio.library.load(studio.house, Item.class).orElseThrow();
        fromAnotherRoom.content().getRequests().getFirst().setNumber(1);
        studio.library.commit(ChangeSet.by("EB", "taken in").save(fromAnotherRoom).build());
        Logged logged = studio.type("d 1");
        assertEquals(1, logged.reports().size());
        assertTrue(logged.reports().getFirst().contains("1"));
        assertEquals(RequestState.OPEN, studio.item(studio.moon).getRequests().getFirst().getState());
        assertEquals(RequestState.OPEN, studio.item(studio.house).getRequests().getFirst().getState());
    }

    @Test
    void aDecisionAboutNoKnownRequestIsKeptAndReported() throws Exception {
        Logged logged = studio.type("d 77");
        assertEquals(1, logged.reports().size());
        assertTrue(logged.reports().getFirst().contains("77"));
        assertEquals(1, studio.lines().size());
    }

    @Test
    void tracksAreCompletedAndUnknownOnesReportedNotAdded() throws Exception {
        Logged logged = studio.type("t kick, snare, theremin");
        assertEquals(TrackStatus.COMPLETED, studio.track(studio.house, "Kick").getStatus());
        assertEquals(TrackStatus.COMPLETED, studio.track(studio.house, "Snare").getStatus());
        assertEquals(TrackStatus.OPEN, studio.track(studio.house, "Bass").getStatus());
        assertEquals(3, studio.item(studio.house).getTracks().size());
        assertEquals(1, logged.reports().size());
        assertTrue(logged.reports().getFirst().contains("theremin"));
        assertEquals("Kick, Snare, theremin", studio.lines().getFirst().detail());
    }

    @Test
    void aChangeByTheAssistantBeginsADraftAndGoesOnInIt() throws Exception {
        studio.setRole("assistant");
        studio.type("v bv -1 ch2; producer: crowded");
        studio.type("v reverb shorter");
        List<MixVersion> versions = studio.item(studio.house).getMixVersions();
        assertEquals(List.of("3", "3a"), versions.stream().map(MixVersion::getName).toList());
        MixVersion draft = versions.getLast();
        assertTrue(draft.isDraft());
        assertEquals("3", draft.getParent().getName());
        assertEquals(studio.jk, draft.getAuthor());
        assertEquals("producer: crowded", draft.getWhy());
        assertEquals(2, draft.getChanges().size());
        assertEquals(ChangeScope.BACKING, draft.getChanges().getFirst().getScope());
        assertEquals(ChangeScope.EVERYTHING, draft.getChanges().getLast().getScope());
    }

    @Test
    void aChangeByTheMixEngineerGoesIntoTheMixInTheMakingAndAfterAPrintIntoTheNext() throws Exception {
        studio.type("v kick +1", "EB");
        studio.type("p main", "EB");
        studio.type("v snare +1", "EB");
        List<MixVersion> versions = studio.item(studio.house).getMixVersions();
        assertEquals(List.of("3", "4"), versions.stream().map(MixVersion::getName).toList());
        assertFalse(versions.getLast().isDraft());
        assertEquals(ChangeScope.TRACK, versions.getLast().getChanges().getFirst().getScope());
    }

    @Test
    void aConsoleChangeKeepsWhatTheControlWasBefore() throws Exception {
        Logged logged = studio.type("c ch12 eq2 3.2k +2; was 2.5k");
        ControlsChanged changed = (ControlsChanged) studio.load(logged.entry(), Entry.class).getDetail();
        assertEquals("ch12", changed.getUnit());
        ControlChange first = changed.getSettings().getFirst();
        assertEquals("3.2k", first.getAfter());
        assertEquals("2.5k", first.getBefore());
    }

    @Test
    void printsGoOnTheCurrentMixVersionWithoutAFile() throws Exception {
        studio.type("p main, inst, tv =16:20");
        List<Print> prints = studio.item(studio.house).getMixVersions().getFirst().getPrints();
        assertEquals(List.of("Main", "Instrumental", "TV"), prints.stream().map(Print::getName).toList());
        assertNull(prints.getFirst().getFile());
        assertEquals(LocalTime.of(16, 20), prints.getFirst().getMadeAt().toLocalTime());
        assertEquals(96_000, prints.getFirst().getSampleRateHz());
    }

    @Test
    void printsWithTheVocalUpOrDownAreNamedAsTheSheetHasThem() throws Exception {
        studio.type("p vdn 0.5, v+½");
        List<Print> prints = studio.item(studio.house).getMixVersions().getFirst().getPrints();
        assertEquals(List.of("Vocal Down -0.5", "Vocal Up +0.5"), prints.stream().map(Print::getName).toList());
    }

    @Test
    void listsSayWhatTheTextOfALineDoesNot() throws Exception {
        assertEquals("moved to 18", more("f ch17 eq crackles; moved to 18"));
        assertEquals("was 2.5k", more("c ch12 eq2 3.2k +2; was 2.5k"));
        assertEquals("", more("c fet1 a5 r8 in 4"));
        assertEquals("13:05\u201313:40", more("h break =13:05-13:40"));
        assertEquals("", more("p main"));
    }

    private String more(String typed) throws Exception {
        Logged logged = studio.type(typed);
        return studio.lines().stream().filter(line -> line.entry().equals(logged.entry())).findFirst().orElseThrow().more();
    }

    @Test
    void aCopyIsKeptWithTheDriveThatIsKnown() throws Exception {
        assertEquals(List.of(), studio.type("m SSD-07 > SSD-08 ok").reports());
        assertEquals(1, studio.type("m SSD-08 > TAPE-1").reports().size());
        Media drive = studio.load(studio.media, Media.class);
        assertEquals(1, drive.getCopies().size());
        assertEquals(CheckResult.MATCHES, drive.getCopies().getFirst().getResult());
        assertEquals("SSD-07 > SSD-08 MATCHES", studio.lines().getFirst().detail());
    }

    @Test
    void aFaultIsKeptWithTheRoom() throws Exception {
        studio.type("f ch17 eq crackles; moved to 18");
        RoomFault fault = studio.load(studio.room, Room.class).getFaults().getFirst();
        assertEquals("ch17", fault.getUnit());
        assertEquals("moved to 18", fault.getWorkaround());
        assertNull(fault.getMendedAt());
    }

    @Test
    void aPictureCutIsATurnoverOfTheItem() throws Exception {
        studio.type("k v8 #2; +2:11 act 2");
        Turnover turnover = studio.item(studio.moon).getTurnovers().getFirst();
        assertEquals("v8", turnover.getPictureVersion());
        assertEquals("25", turnover.getFrameRate());
        assertEquals("+2:11 act 2", turnover.getWhy());
    }

    @Test
    void aNextActionHasItsOwnersAndCanBeDone() throws Exception {
        Logged logged = studio.type("x recall #2 @JK !18:00");
        NextAction action = (NextAction) studio.load(logged.entry(), Entry.class).getDetail();
        assertEquals(List.of("JK"), action.getOwners());
        assertEquals("JK", studio.lines().getFirst().detail());
        studio.log.done(logged.entry(), LogStudio.NOW.plusHours(1), "JK");
        assertEquals("✓JK", studio.lines().getFirst().detail());
    }

    @Test
    void anApprovalIsKeptWithTheVersionThatItNames() throws Exception {
        studio.type("y mix3 @EB text");
        Approval approval = studio.item(studio.house).getMixVersions().getFirst().getApprovals().getFirst();
        assertEquals(studio.eb, approval.getBy());
        assertEquals("EB", approval.getByName());
        assertEquals("text", approval.getHow());
        assertTrue(studio.type("y mix9 @EB").reports().getFirst().contains("9"));
    }

    @Test
    void hoursGoIntoTheHeaderAndThoseOfPeopleIntoTheirTimes() throws Exception {
        studio.type("h in =10:00");
        studio.type("h out =22:30");
        studio.type("h in @EB =11:00");
        Logged pause = studio.type("h break =13:05-13:40");
        Session session = studio.load(studio.session, Session.class);
        assertEquals(LocalTime.of(10, 0), session.getTimeIn().toLocalTime());
        assertEquals(LocalTime.of(22, 30), session.getTimeOut().toLocalTime());
        assertEquals(LocalTime.of(11, 0), session.getParticipations().getFirst().getFrom().toLocalTime());
        HoursNoted noted = (HoursNoted) studio.load(pause.entry(), Entry.class).getDetail();
        assertEquals(LocalTime.of(13, 40), noted.getTo().toLocalTime());
    }

    @Test
    void theHoursOfASessionAreReadFromItsHeaderAndItsLog() throws Exception {
        studio.type("h in =10:00");
        studio.type("h break =13:05-13:40");
        Logged struck = studio.type("h downtime =14:00-15:00");
        studio.type("h break @EB =15:00-15:30");
        studio.log.strike(struck.entry(), "it worked all the time", "JK");
        HoursTotal total = new SessionHours(studio.library).of(studio.session, LogStudio.NOW.plusMinutes(30));
        assertEquals("in 10:00, breaks 0:35, worked so far 5:55",
                HoursText.line(total, LogStudio.NOW.getZone()));
    }

    @Test
    void whoComesBackTakesTheSessionUpAgain() throws Exception {
        studio.type("h in =08:00");
        studio.type("h out =12:00");
        Logged back = studio.type("h in =14:00");
        Session session = studio.load(studio.session, Session.class);
        assertEquals(LocalTime.of(8, 0), session.getTimeIn().toLocalTime());
        assertNull(session.getTimeOut());
        HoursTotal total = new SessionHours(studio.library).of(studio.session, LogStudio.NOW);
        assertEquals("in 08:00, away 2:00, worked so far 6:00", HoursText.line(total, LogStudio.NOW.getZone()));
        studio.log.strike(back.entry(), "", "JK");
        assertEquals(LocalTime.of(12, 0), studio.load(studio.session, Session.class).getTimeOut().toLocalTime());
    }

    @Test
    void whoComesBackFromABreakHasBegunBefore() throws Exception {
        studio.type("h in =10:00");
        studio.type("h break =13:05");
        studio.type("h in =13:40");
        assertEquals(LocalTime.of(10, 0), studio.load(studio.session, Session.class).getTimeIn().toLocalTime());
        HoursTotal total = new SessionHours(studio.library).of(studio.session, LogStudio.NOW);
        assertEquals("in 10:00, breaks 0:35, worked so far 5:25", HoursText.line(total, LogStudio.NOW.getZone()));
    }

    @Test
    void anUnknownItemIsKeptAsTypedAndReported() throws Exception {
        Logged logged = studio.type("r #99 louder");
        assertEquals(2, logged.reports().size());
        assertTrue(logged.reports().getFirst().contains("99"));
        assertEquals(0, logged.number());
        assertEquals("r #99 louder", studio.load(logged.entry(), Entry.class).getTyped());
    }

    @Test
    void everyLineIsOneChangeSetWithItsDocuments() throws Exception {
        Logged logged = studio.type("t kick");
        assertEquals(3, logged.committed().revisions().size());
        assertTrue(logged.committed().revisions().keySet()
                .containsAll(List.of(logged.entry(), studio.house, studio.session)));
        assertEquals(2, studio.type("t snare").committed().revisions().size());
    }

    @Test
    void linesStandInTheOrderOfWhatHappened() throws Exception {
        studio.type("second =16:10");
        studio.type("first =16:05");
        assertEquals(List.of("first", "second"), studio.lines().stream().map(EntryLine::text).toList());
        Entry entry = studio.load(studio.lines().getFirst().entry(), Entry.class);
        assertEquals(studio.lines().getFirst().entry(), Documents.ref(Kinds.ENTRY, entry));
    }
}
