package studio.talkback.project.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.model.provider.ModelItemProviderAdapterFactory;
import studio.talkback.project.Projects;
import studio.talkback.project.song.SongEdits;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** Requests in a library: taken in, answered, replied to, and none of them dropped. */
class RequestsTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final ZoneId ZONE = Objects.requireNonNull(ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 16, 0, 0, 0, ZONE);

    @TempDir
    Path folder = Path.of("");
    private @Nullable Library opened;
    private @Nullable Ref project;
    private @Nullable Ref moon;

    @BeforeEach
    void open() throws Exception {
        opened = TestLibrary.create(folder.resolve("library"));
        project = project("Paper Songs", "");
        Party anna = Objects.requireNonNull(MODEL.createParty());
        anna.setName("Anna Berg");
        anna.setInitials("AN");
        anna.setEmail("anna@north.example");
        new Projects(library()).create(anna, "EB");
        moon = item("Paper Moon", "2");
        item("Glass House", "4");
    }

    @AfterEach
    void close() {
        library().close();
    }

    @Test
    void aPasteIsReadAgainstTheNamesOfTheLibrary() throws LibraryException {
        PasteNames names = PasteNames.of(library(), project());
        assertEquals(List.of("#2 Paper Moon", "#4 Glass House"), names.items().stream().map(PasteNames.Item::label).toList());
        assertEquals("AN", names.sign("Anna Berg <anna@north.example>"));
        PastedRow row = PastedText.read("Anna: Paper Moon: lead up", names, null, "", NOW).getFirst();
        assertEquals(moon(), row.item());
        assertEquals("AN", row.who());
    }

    @Test
    void theReplySaysWhatWasDoneOrWhyNotAndNamesNobodyElse() throws LibraryException {
        project("Blue Harbour", "SECRETONE");
        project("Home", "");
        ask("lead up", "TV mix", "snare drier", "more Home feel like secretone", "kick up");
        RequestAnswers answers = new RequestAnswers(library());
        answers.answer(moon(), 1, RequestState.DONE, " V+½, Mix 2. ", "EB", NOW);
        answers.answer(moon(), 2, RequestState.DONE, "", "EB", NOW);
        answers.answer(moon(), 3, RequestState.DECLINED, "clashes with secretOne and Blue Harbour; back home", "EB", NOW);
        String reply = RequestReply.text(ProjectRequests.read(library(), project(), null, ZONE),
                OtherNames.of(library(), project()), ZONE);
        assertEquals("""
                Paper Moon
                “lead up” – done: V+½, Mix 2.
                “TV mix” – done on Tue 24 Nov 16:00.
                “snare drier” – declined: clashes with another project and another project; back home.
                “more Home feel like secretone” – still open, due Wed 25 Nov 16:00.
                “kick up” – still open, due Wed 25 Nov 16:00.""", reply);
        assertEquals("There are no requests yet.", RequestReply.text(List.of(), OtherNames.none(), ZONE));
    }

    @Test
    void openRequestsComeFirstWithTheirCheapestAnswer() throws LibraryException {
        ask("lead up", "TV mix");
        new RequestAnswers(library()).answer(moon(), 1, RequestState.DONE, "", "EB", NOW);
        List<ProjectRequests.Asked> all = ProjectRequests.read(library(), project(), null, ZONE);
        assertEquals(List.of(2, 1), all.stream().map(each -> each.request().getNumber()).toList());
        assertEquals("begin Mix 1 · no time known", all.getFirst().offers().getFirst().line());
        assertEquals(List.of(), all.getLast().offers());
        assertEquals(2, ProjectRequests.read(library(), project(), moon(), ZONE).size());
    }

    @Test
    void noneIsDeclinedWithoutAReasonWhateverTheWay() throws LibraryException {
        ask("lead up");
        for (String blank : List.of("", " ", "\t\n")) {
            assertThrows(LibraryException.class,
                    () -> new RequestAnswers(library()).answer(moon(), 1, RequestState.DECLINED, blank, "EB", NOW));
            Item item = content();
            SongEdits edits = new SongEdits(new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(),
                    new BasicCommandStack()), item);
            assertThrows(IllegalArgumentException.class,
                    () -> edits.answer(Objects.requireNonNull(item.getRequests().getFirst()), RequestState.DECLINED, blank, null, NOW));
        }
        assertEquals(RequestState.OPEN, content().getRequests().getFirst().getState());
        assertThrows(LibraryException.class,
                () -> new RequestAnswers(library()).answer(moon(), 9, RequestState.DONE, "", "EB", NOW));
    }

    @Test
    void noEditOfASongSheetTakesARequestAway() {
        for (Method method : SongEdits.class.getMethods()) {
            boolean takesRequest = List.of(method.getParameterTypes()).contains(Request.class);
            assertTrue(!takesRequest || List.of("answer", "reword").contains(method.getName()), method.toString());
        }
        SongEdits edits = new SongEdits(new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(),
                new BasicCommandStack()), Objects.requireNonNull(MODEL.createItem()));
        Request request = Objects.requireNonNull(MODEL.createRequest());
        assertThrows(IllegalArgumentException.class, () -> edits.reword(request, " "));
    }

    @Test
    void severalAreAnsweredInOneChangeSetOrNone() throws LibraryException {
        ask("lead up", "kick up");
        RequestAnswers answers = new RequestAnswers(library());
        RequestAnswers.Which first = new RequestAnswers.Which(moon(), 1);
        assertThrows(RequestException.class, () -> answers.answer(List.of(first, new RequestAnswers.Which(moon(), 9)),
                RequestState.DONE, "", "EB", NOW));
        assertEquals(RequestState.OPEN, content().getRequests().getFirst().getState());
        int before = library().history(moon()).size();
        answers.answer(List.of(first, new RequestAnswers.Which(moon(), 2)), RequestState.DECLINED, "label withdrew", "EB", NOW);
        assertEquals(before + 1, library().history(moon()).size());
        assertTrue(content().getRequests().stream().allMatch(each -> each.getState() == RequestState.DECLINED));
    }

    @Test
    void anAnswerIsTakenBack() throws LibraryException {
        ask("lead up");
        RequestAnswers answers = new RequestAnswers(library());
        answers.answer(moon(), 1, RequestState.DECLINED, "label withdrew", "EB", NOW);
        assertEquals("label withdrew", content().getRequests().getFirst().getAnswer());
        answers.answer(moon(), 1, RequestState.OPEN, "", "EB", NOW);
        Request request = content().getRequests().getFirst();
        assertEquals(RequestState.OPEN, request.getState());
        assertNull(request.getAnswer());
        assertNull(request.getAnsweredAt());
    }

    @Test
    void howLongTheLastRecallTookIsReadFromTheLogAndNothingElse() throws LibraryException {
        assertNull(took());
        SessionLog log = new SessionLog(library(), EntryKinds.builtIn());
        Ref session = log.start(SessionStart.of(project(), "EB", NOW));
        desk(session, NOW, "On the desk of A Room: #2 Paper Moon, Mix 2");
        assertNull(took());
        Ref print = type(log, session, "p main", NOW.plusMinutes(38));
        RecallsKnown.Took took = Objects.requireNonNull(took());
        assertEquals(38, took.minutes());
        assertEquals("the log, breaks included: Tue 24 Nov 16:00 On the desk of A Room: #2 Paper Moon, Mix 2; 16:38 Main",
                took.basis());
        type(log, session, "p tv", NOW.plusMinutes(60));
        assertEquals(38, Objects.requireNonNull(took()).minutes(), "a second print is no second recall");
        type(log, session, "h recall =17:10-17:35", NOW.plusMinutes(100));
        took = Objects.requireNonNull(took());
        assertEquals(25, took.minutes());
        assertEquals("hours noted Tue 24 Nov 17:10–17:35: recall", took.basis());
        type(log, session, "h break =18:00-18:30", NOW.plusMinutes(150));
        desk(session, NOW.plusHours(3), "On the desk");
        type(log, session, "p main", NOW.plusHours(16));
        assertEquals(25, Objects.requireNonNull(took()).minutes(), "a desk left overnight is no recall");
        log.strike(print, "wrong song", "EB");
        assertFalse(RecallsKnown.of(library(), moon(), ZONE).took() == null);
    }

    private RecallsKnown.@Nullable Took took() throws LibraryException {
        return RecallsKnown.of(library(), moon(), ZONE).took();
    }

    private static Ref type(SessionLog log, Ref session, String line, ZonedDateTime at) throws LibraryException {
        return log.add(session, QuickEntryParser.parse(line, log.context(session, at, "2")), "EB").entry();
    }

    /** What the room writes when an item is put on a desk. */
    private void desk(Ref session, ZonedDateTime at, String text) throws LibraryException {
        Entry entry = Objects.requireNonNull(MODEL.createEntry());
        entry.setSession(session);
        entry.setProject(project());
        entry.setItem(moon());
        entry.setKind("desk");
        entry.setAt(at);
        entry.setText(text);
        library().commit(ChangeSet.by("EB", text).add(Kinds.ENTRY, entry).build());
    }

    private void ask(String... texts) throws LibraryException {
        List<RequestIntake.Asked> asked = List.of(texts).stream().map(text -> new RequestIntake.Asked(moon(), "2",
                Objects.requireNonNull(text), List.of("AN"), NOW.plusDays(1))).toList();
        new RequestIntake(library(), EntryKinds.builtIn()).make(null, Objects.requireNonNull(asked), "EB", NOW);
    }

    private Item content() throws LibraryException {
        return library().load(moon(), Item.class).orElseThrow().content();
    }

    private Ref project(String title, String codeName) throws LibraryException {
        Project made = Objects.requireNonNull(MODEL.createProject());
        made.setTitle(title);
        made.setCodeName(codeName.isEmpty() ? null : codeName);
        return new Projects(library()).create(made, "EB");
    }

    private Ref item(String title, String number) throws LibraryException {
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle(title);
        item.setNumber(number);
        return new Projects(library()).create(item, project(), "EB");
    }

    private Library library() {
        return Objects.requireNonNull(opened);
    }

    private Ref project() {
        return Objects.requireNonNull(project);
    }

    private Ref moon() {
        return Objects.requireNonNull(moon);
    }
}
