package studio.talkback.wrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.NextAction;
import studio.talkback.model.Project;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SampleStudio;
import studio.talkback.room.Capture;
import studio.talkback.room.CaptureRequest;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchedFolder;

/** The end of a day with the sample studio: a session of today, begun at 15:00, about the song that is on the desk. */
class WrapTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 22, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime IN = Objects.requireNonNull(NOW.withHour(15));

    @TempDir
    Path folder = Path.of("");

    private @Nullable Library opened;
    private SampleStudio.@Nullable Made sample;
    private @Nullable Ref session;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibrary.create(folder.resolve("library"));
        opened = library;
        sample = SampleStudio.create(library, NOW, "EB");
        // What the sample's own sessions left open is not of today.
        for (Ref each : library.query("SELECT doc FROM entry WHERE kind = 'action'",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)))) {
            log().done(each, NOW.minusHours(9), "JK");
        }
        capture();
        session = log().start(SessionStart.of(made().album(), "JK", IN));
    }

    @AfterEach
    void close() {
        library().close();
    }

    @Test
    void aSessionThatOnlyLacksItsEndSaysNothingElse() throws Exception {
        WrapUp wrap = read();
        assertEquals(List.of(Finding.Kind.TIME_OUT), kinds(wrap));
        assertEquals("Glass House", wrap.title());
        assertEquals("A Room  ·  Tue 10 Mar 2026", wrap.where());
        assertEquals("1 is open", wrap.summary());
        assertFalse(wrap.ended());
    }

    @Test
    void theTimeOutIsOneChangeSetThatCanBeTakenBack() throws Exception {
        Logged logged = mend(Finding.Kind.TIME_OUT, "21:30");
        assertEquals(NOW.withHour(21).withMinute(30), header().getTimeOut());
        WrapUp wrap = read();
        assertTrue(wrap.wrapped() && wrap.ended(), wrap.toText());
        assertEquals("All is wrapped.", wrap.summary());
        log().undo(logged.committed(), "JK");
        assertNull(header().getTimeOut());
        assertEquals(List.of(Finding.Kind.TIME_OUT), kinds(read()));
    }

    @Test
    void anEmptyTimeIsNowAndOneBeforeTheBeginningIsOfTheNextMorning() throws Exception {
        Logged logged = mend(Finding.Kind.TIME_OUT, "");
        assertEquals(NOW, header().getTimeOut());
        log().undo(logged.committed(), "JK");
        ZonedDateTime morning = NOW.plusDays(1).withHour(9);
        new Mending(library(), log()).mend(session(), find(read(), Finding.Kind.TIME_OUT), "00:45", "JK", morning);
        assertEquals(NOW.plusDays(1).withHour(0).withMinute(45), header().getTimeOut());
    }

    @Test
    void whatIsNoTimeOrStillToComeIsRefusedAndChangesNothing() throws Exception {
        assertEquals("\"late\" is no time: type it as 22:30.", refused(Finding.Kind.TIME_OUT, "late"));
        assertEquals("23:10 is still to come: type a time that is past.", refused(Finding.Kind.TIME_OUT, "23:10"));
        assertNull(header().getTimeOut());
        assertTrue(log().entries(session()).isEmpty());
    }

    @Test
    void aMissingTimeInIsTyped() throws Exception {
        Stored<Session> stored = library().load(session(), Session.class).orElseThrow();
        stored.content().setTimeIn(null);
        stored.content().setTimeOut(NOW);
        library().commit(ChangeSet.by("JK", "no time in").save(stored).build());
        assertEquals(List.of(Finding.Kind.TIME_IN), kinds(read()));
        mend(Finding.Kind.TIME_IN, "14:10");
        assertEquals(NOW.withHour(14).withMinute(10), header().getTimeIn());
        assertTrue(read().wrapped());
    }

    @Test
    void aDeskThatWasChangedIsOpenUntilItIsCaptured() throws Exception {
        type("c fet1 a5 r8", 10);
        Finding desk = find(read(), Finding.Kind.DESK);
        assertEquals("#4 Glass House: 1 change since 14:00 is not captured", desk.text());
        assertEquals(made().room(), desk.about());
        new Capture(library(), new EvidenceReaders()).run(CaptureRequest.of(made().room(), "JK", NOW),
                new NullProgressMonitor());
        assertFalse(kinds(read()).contains(Finding.Kind.DESK));
    }

    @Test
    void aSessionThatWasSavedAfterItsCopyIsOpenUntilItIsCopied() throws Exception {
        Path daw = Files.createDirectory(folder.resolve("daw"));
        Path file = Files.writeString(daw.resolve("GlassHouse.ptx"), "a session");
        Files.setLastModifiedTime(file, FileTime.from(NOW.withHour(20).toInstant()));
        Stored<Project> project = library().load(made().album(), Project.class).orElseThrow();
        project.content().setFolder(daw.toString());
        library().commit(ChangeSet.by("JK", "folder").save(project).build());
        assertTrue(find(read(), Finding.Kind.COPY).text().startsWith("The DAW's session was saved 20:00, and last copied Mon"),
                read().toText());
        type("m SSD-07 > SSD-08 ok", 6 * 60);
        assertFalse(kinds(read()).contains(Finding.Kind.COPY));
    }

    @Test
    void aPrintOfTheSessionWithoutAFileIsOpenUntilItHasOne() throws Exception {
        Ref line = type("p main", 60).entry();
        Finding print = find(read(), Finding.Kind.PRINT);
        assertEquals("#4 Main of Mix 3 has no file", print.text());
        assertEquals(line, print.about());
        Evidence wav = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        BlobRef blob = library().keep(new ByteArrayInputStream(new byte[] { 'R', 'I', 'F', 'F' }));
        wav.setDigest(blob.digest());
        wav.setName("Main.wav");
        log().correct(line, QuickEntryParser.parse("p main", log().context(session(), IN.plusHours(1), "4")), "JK", wav);
        assertFalse(kinds(read()).contains(Finding.Kind.PRINT), read().toText());
    }

    @Test
    void printsOfOtherDaysAreNotOfThisOne() throws Exception {
        type("t bass", 5);
        assertFalse(kinds(read()).contains(Finding.Kind.PRINT), "the sample's prints have no files either");
    }

    @Test
    void aRequestIsDecidedInPlaceAndOneThatIsDueLaterGoesOn() throws Exception {
        int declined = type("r @LBL lv +0.5", 10).number();
        int done = type("r @LBL brighter", 11).number();
        int planned = type("r @AV bass louder !tomorrow 12:00", 12).number();
        List<Finding> requests = read().findings().stream().filter(each -> each.kind() == Finding.Kind.REQUEST)
                .filter(each -> each.number() >= declined).toList();
        assertEquals(List.of(true, true, false), requests.stream().map(Finding::open).toList(), read().toText());
        assertEquals(planned, requests.getLast().number());
        assertEquals("Type done, or why it is declined.",
                assertThrows(MendException.class, () -> mending(requests.getFirst(), "  ")).getMessage());
        mending(requests.getFirst(), "label withdrew");
        Logged answered = mending(requests.get(1), "Done");
        assertEquals(List.of(planned), open(declined));
        List<String> answers = library().query("SELECT state, answer FROM request WHERE number IN (?, ?) ORDER BY number",
                row -> row.getString("state") + " " + row.getString("answer"), Integer.valueOf(declined), Integer.valueOf(done));
        assertTrue(answers.getFirst().startsWith("DECLINED label withdrew"), answers.toString());
        assertTrue(answers.getLast().startsWith("DONE"), answers.toString());
        log().undo(answered.committed(), "JK");
        assertEquals(List.of(done, planned), open(declined));
    }

    @Test
    void anActionIsGivenToSomebodyInPlaceAndThenGoesOn() throws Exception {
        Ref action = type("x V2 double too dry; try plate", 10).entry();
        type("x call the producer @EB", 12);
        Finding finding = find(read(), Finding.Kind.OWNER);
        assertEquals("#4 V2 double too dry: nobody owns it", finding.text());
        assertEquals("Type initials, as JK, several with a space between them.", refused(Finding.Kind.OWNER, ""));
        assertEquals("Type initials, as JK, several with a space between them.", refused(Finding.Kind.OWNER, "whoever-comes next"));
        Logged given = mend(Finding.Kind.OWNER, "@jk EB");
        Entry entry = library().load(action, Entry.class).orElseThrow().content();
        assertEquals(List.of("JK", "EB"), ((NextAction) entry.getDetail()).getOwners());
        assertEquals("try plate", entry.getWhy());
        assertTrue(read().toText().contains("  Next action: JK, EB: #4 V2 double too dry"), read().toText());
        assertFalse(kinds(read()).contains(Finding.Kind.OWNER));
        log().undo(given.committed(), "JK");
        assertTrue(kinds(read()).contains(Finding.Kind.OWNER));
    }

    @Test
    void whatIsProposedForTheProjectOrForNobodyIsOpen() throws Exception {
        List<Proposal> proposals = List.of(proposal("GlassHouse_v07.ptx", made().album()), proposal("IMG_1.jpg", null),
                proposal("Pilot.ptx", made().series()));
        WrapUp wrap = new Wrap(library()).read(session(), proposals, List.of(), NOW);
        assertEquals(List.of("GlassHouse_v07.ptx, saved 21:00, is neither kept nor dropped",
                "IMG_1.jpg, saved 21:00, is neither kept nor dropped"), wrap.findings().stream()
                        .filter(each -> each.kind() == Finding.Kind.PROPOSAL).map(Finding::text).toList());
    }

    @Test
    void whatIsNotSavedComesFirst() throws Exception {
        WrapUp wrap = new Wrap(library()).read(session(), List.of(), List.of(new Unsaved("Glass House", made().song())), NOW);
        assertEquals(List.of(Finding.Kind.UNSAVED, Finding.Kind.TIME_OUT), kinds(wrap));
    }

    @Test
    void aBreakWithoutAnEndIsNamed() throws Exception {
        type("h break =18:00", 3 * 60);
        assertTrue(kinds(read()).containsAll(Set.of(Finding.Kind.HOURS, Finding.Kind.TIME_OUT)), read().toText());
        assertTrue(find(read(), Finding.Kind.HOURS).text().contains("18:00"), read().toText());
    }

    @Test
    void theSessionThatWasLoggedToLastIsWrappedUnlessItWasEndedAndAnotherIsOpen() throws Exception {
        Ref other = log().start(SessionStart.of(made().single(), "JK", NOW.minusHours(1)));
        assertEquals(other, new Wrap(library()).next(null, NOW).orElseThrow());
        assertEquals(session(), new Wrap(library()).next(session(), NOW).orElseThrow());
        mend(Finding.Kind.TIME_OUT, "");
        assertEquals(other, new Wrap(library()).next(session(), NOW).orElseThrow());
        log().add(other, QuickEntryParser.parse("h out", log().context(other, NOW, null)), "JK");
        assertEquals(session(), new Wrap(library()).next(session(), NOW).orElseThrow());
        assertTrue(new Wrap(library()).next(null, NOW).isEmpty());
    }

    private void capture() throws Exception {
        new Capture(library(), new EvidenceReaders()).run(CaptureRequest.of(made().room(), "JK", NOW.withHour(14)),
                new NullProgressMonitor());
    }

    private static Proposal proposal(String name, @Nullable Ref project) {
        Path watched = Path.of("watched");
        return new Proposal(Objects.requireNonNull(UUID.randomUUID()),
                new WatchedFolder(watched, WatchedFolder.Kind.SESSION, project), Objects.requireNonNull(watched.resolve(name)),
                ProposalKind.OTHER, 1, 10, Objects.requireNonNull(NOW.minusHours(1)), project, null, null);
    }

    private Logged type(String line, int minute) throws Exception {
        return log().add(session(), QuickEntryParser.parse(line, log().context(session(), IN.plusMinutes(minute), "4")), "JK");
    }

    private WrapUp read() throws Exception {
        return new Wrap(library()).read(session(), List.of(), List.of(), NOW);
    }

    private Logged mend(Finding.Kind kind, String typed) throws Exception {
        return mending(find(read(), kind), typed);
    }

    private Logged mending(Finding finding, String typed) throws Exception {
        return new Mending(library(), log()).mend(session(), finding, typed, "JK", NOW);
    }

    private String refused(Finding.Kind kind, String typed) {
        return String.valueOf(assertThrows(MendException.class, () -> mend(kind, typed)).getMessage());
    }

    private static List<Finding.Kind> kinds(WrapUp wrap) {
        return wrap.findings().stream().map(Finding::kind).toList();
    }

    private static Finding find(WrapUp wrap, Finding.Kind kind) {
        return wrap.findings().stream().filter(each -> each.kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " in " + wrap.toText()));
    }

    private List<Integer> open(int from) throws Exception {
        return read().findings().stream().filter(each -> each.kind() == Finding.Kind.REQUEST).map(Finding::number)
                .filter(number -> number >= from).toList();
    }

    private Session header() throws Exception {
        return library().load(session(), Session.class).orElseThrow().content();
    }

    private Library library() {
        return Objects.requireNonNull(opened);
    }

    private SampleStudio.Made made() {
        return Objects.requireNonNull(sample);
    }

    private Ref session() {
        return Objects.requireNonNull(session);
    }

    private SessionLog log() {
        return new SessionLog(library(), EntryKinds.builtIn());
    }
}
