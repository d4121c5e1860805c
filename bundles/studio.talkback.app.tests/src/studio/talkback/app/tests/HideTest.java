package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.ui.LeftOffView;
import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;
import studio.talkback.item.ui.RequestsView;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.PartyKind;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.watch.Watching;
import studio.talkback.wrap.ui.WrapEditor;

/** One key hides every client but one from everything that is on the screen. */
class HideTest {

    private static final String HIDE = "studio.talkback.app.hide";
    private static final String WRAP = "studio.talkback.wrap.ui.showWrap";
    /** Made up, so that nothing else on the screen says one. */
    private static final List<String> THEIRS = List.of("zebrawood", "quokka", "xylotone", "yttrium", "vuvuzela",
            "wolpertinger", "kumquat", "jackalope", "bandersnatch");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final Client mine;
    private final Client theirs;

    /** A client with a project, an item of it and a session. */
    private record Client(Ref party, Ref project, Ref item, Ref session) {
    }

    HideTest() throws Exception {
        mine = client("Alderman Label", "Alder Road", "The Elms", "Birch", "oak is warm", "more maple");
        theirs = client("Xylotone Inc", "Zebrawood", "The Quokkas", "Yttrium", "vuvuzela too loud", "less wolpertinger");
    }

    private Client client(String name, String title, String artist, String song, String line, String request)
            throws Exception {
        Projects projects = new Projects(library);
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        party.setName(name);
        party.setInitials(name.substring(0, 2).toUpperCase() + Long.toString(System.nanoTime() % 1296, 36).toUpperCase());
        party.setKind(PartyKind.COMPANY);
        Ref client = projects.create(party, "EB");
        Party producer = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        producer.setName("Producer of " + name);
        producer.setKind(PartyKind.PERSON);
        producer.setCompany(client);
        Ref person = projects.create(producer, "EB");
        Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        project.setTitle(title);
        project.setArtist(artist);
        project.setClient(client);
        Participation part = ModelFactory.eINSTANCE.createParticipation();
        part.setParty(person);
        project.getParticipations().add(part);
        Ref made = projects.create(project, "EB");
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle(song);
        item.setDue(ZonedDateTime.now().plusMinutes(20));
        item.setBlockedOn(person);
        MixVersion mix = Objects.requireNonNull(ModelFactory.eINSTANCE.createMixVersion());
        mix.setName(title.equals("Zebrawood") ? "kumquat" : "3");
        item.getMixVersions().add(mix);
        Ref songMade = projects.create(item, made, "EB");
        Session header = new SessionLog(library).prepare(SessionStart.of(made, "EB", now()));
        header.setRoom(room());
        Ref session = new SessionLog(library).start(header, "EB");
        log(session, line + " #1");
        log(session, "r #1 " + request);
        log(session, "f plate buzzes in " + title);
        log(session, "m " + (title.equals("Zebrawood") ? "JACKALOPE" : "SSD-1") + " > SSD-2 ok");
        return new Client(client, made, songMade, session);
    }

    private Ref room() throws LibraryException {
        List<Ref> rooms = new Desks(library).rooms().stream().map(each -> each.room()).toList();
        if (!rooms.isEmpty()) {
            return Objects.requireNonNull(rooms.getFirst());
        }
        Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        room.setName("Hide Room");
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, room).build());
        return Documents.ref(Kinds.ROOM, room);
    }

    private void log(Ref session, String line) throws Exception {
        SessionLog log = new SessionLog(library);
        log.add(session, QuickEntryParser.parse(line, log.context(session, now(), null)), "EB");
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    @BeforeEach
    void theDeskIsTheirs() throws Exception {
        user.closeEditors();
        Ref here = room();
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", here.toString());
        new Desks(library).load(new DeskLoad(here, theirs.item(), null, null, "EB", now()), Uncaptured.LEAVE);
    }

    @AfterEach
    void strike() throws Exception {
        new Desks(library).strike(room(), "EB", now(), Uncaptured.LEAVE);
    }

    @AfterEach
    void showAll() {
        user.run(() -> {
            Talkback.hiding().show();
            Talkback.context().setPinned(false);
            Talkback.context().setWork(null, null);
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && (shell.getText().equals("Log strip") || shell.isVisible() && shell.getParent() != null)) {
                    shell.close();
                }
            }
        });
        user.closeEditors();
    }

    @Test
    void nothingOfAnotherClientIsOnAnyScreen(@TempDir Path folder) throws Exception {
        watch(folder);
        everyScreenOf(theirs);
        user.view(SearchView.ID);
        words("zebrawood");
        user.waitUntil("theirs is found", () -> !EverythingOnScreen.with(List.of("buzzes in zebrawood")).isEmpty());
        everyScreenOf(mine);
        user.waitUntil("their desk is on the bar", () -> !EverythingOnScreen.with(List.of("yttrium")).isEmpty());
        user.command(HIDE);
        awaitHidden();
        assertEquals(Set.of(), found(), "with what stood open");
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("CLIENTS HIDDEN: only Alderman Label"))).isEmpty());
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("another client"))).isEmpty(), "the desk is somebody's");
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("alder road", "birch"))).isEmpty(), "mine is there");
        eachScreenInTurn();
        user.command(HIDE);
        user.waitUntil("all is shown again", () -> !EverythingOnScreen.with(List.of("yttrium")).isEmpty());
        everyScreenOf(theirs);
        assertFalse(found().isEmpty(), "or this looks in the wrong places");
    }

    /** Everything that can be opened while they are hidden. */
    private void eachScreenInTurn() {
        for (IEditorReference each : user.page().getEditorReferences()) {
            user.run(() -> user.page().activate(each.getPart(true)));
            settle("the editor " + each.getId());
        }
        for (String view : List.of(PipelineViewPart.ID, LeftOffView.ID, RequestsView.ID, HistoryView.ID, SearchView.ID)) {
            user.view(view);
            settle(view);
        }
        words("zebrawood");
        user.pause();
        settle("a search for their words", List.of("quokka", "xylotone", "yttrium", "vuvuzela", "wolpertinger", "kumquat"));
        words("");
        for (Ref each : List.of(theirs.project(), theirs.item(), theirs.session(), theirs.party())) {
            user.run(() -> DocumentOpeners.open(user.page(), each));
            settle("what was asked for by its name, " + each.kind());
        }
        assertEquals(mine.project(), user.ask(() -> Objects.requireNonNull(Talkback.context().state().project())),
                "no other project comes to hand");
        user.command("studio.talkback.studio.ui.open");
        settle("people, rooms and equipment");
        dialog("studio.talkback.session.ui.new");
        dialog("studio.talkback.project.ui.newProject");
        dialog("studio.talkback.app.operator");
        dialog("studio.talkback.app.watched");
        dialog("studio.talkback.room.ui.load");
        dialog("studio.talkback.room.ui.capture");
        dialog("studio.talkback.app.backup");
        completions();
    }

    private void dialog(String command) {
        int before = shells();
        user.command(command);
        user.waitUntil("a dialog of " + command, () -> shells() > before);
        settle(command);
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                    shell.close();
                }
            }
        });
        user.waitUntil("it is closed", () -> shells() <= before);
    }

    private int shells() {
        return user.ask(() -> {
            int visible = 0;
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                visible += shell.isVisible() ? 1 : 0;
            }
            return Integer.valueOf(visible);
        }).intValue();
    }

    /** What the entry line offers while somebody types. */
    private void completions() {
        user.run(() -> DocumentOpeners.open(user.page(), mine.session()));
        user.waitUntil("my log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        settle("my log");
        StyledText line = user.all(PartControls.of(Objects.requireNonNull(user.page().getActiveEditor())), StyledText.class)
                .getLast();
        for (String begun : List.of("r @X", "r @P", "m JAC", "r y", "?")) {
            user.run(() -> line.setText(""));
            user.type(line, begun);
            settle("what is offered for " + begun);
        }
        user.press(line, SWT.ESC, 0);
        user.run(() -> line.setText(""));
    }

    @Test
    void whatStoodOpenComesBackWithItsUnsavedWork() {
        user.run(() -> DocumentOpeners.open(user.page(), theirs.project()));
        OpenDocument document = new OpenDocument(user);
        document.await();
        DocumentEditor<?> editor = document.editor();
        Text title = user.all(document.control(), Text.class).stream().filter(each -> user.ask(each::getText).equals("Zebrawood"))
                .findFirst().orElseThrow();
        user.run(() -> title.setText("Zebrawood Bandersnatch"));
        user.press(title, SWT.CR, 0);
        user.waitUntil("it is dirty", editor::isDirty);
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        user.command(HIDE);
        awaitHidden();
        assertEquals("Hidden", user.ask(editor::getTitle));
        assertTrue(user.ask(() -> Boolean.valueOf(editor.isDirty())).booleanValue());
        assertEquals(Set.of(), found());
        user.command("org.eclipse.ui.edit.undo");
        user.pause();
        assertEquals("Zebrawood Bandersnatch", document.content(Project.class).getTitle(), "nobody undoes what he does not see");
        user.command(HIDE);
        user.waitUntil("it is back", () -> editor.getTitle().startsWith("Zebrawood Bandersnatch"));
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("zebrawood bandersnatch"))).isEmpty());
        assertEquals("Zebrawood Bandersnatch", user.ask(title::getText));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("and can be undone", () -> "Zebrawood".equals(document.content(Project.class).getTitle()));
    }

    @Test
    void whatIsCoveredIsNotReadInVain() {
        List<String> warned = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> warned.add(status.toString());
        wrapOf(theirs);
        user.run(() -> DocumentOpeners.open(user.page(), theirs.session()));
        user.waitUntil("their log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        user.view(LeftOffView.ID);
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        user.pause();
        Platform.addLogListener(listener);
        try {
            user.command(HIDE);
            awaitHidden();
            settle("what is left");
            user.run(() -> Talkback.context().setWork(mine.project(), null));
            settle("the project");
            user.command(HIDE);
            user.waitUntil("all is shown again", () -> !EverythingOnScreen.with(List.of("yttrium")).isEmpty());
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), warned);
    }

    @Test
    void theWrapOfAnotherIsNeitherSeenNorCopied() {
        wrapOf(theirs);
        user.waitUntil("it is read", () -> user.page().getActiveEditor().getTitle().equals("Wrap: Zebrawood"));
        user.command("org.eclipse.ui.edit.copy");
        assertTrue(user.ask(() -> ClipboardText.get(Objects.requireNonNull(Display.getCurrent()))).contains("Zebrawood"));
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        user.command(HIDE);
        awaitHidden();
        assertEquals("Hidden", user.ask(() -> user.page().getActiveEditor().getTitle()));
        assertEquals(Set.of(), found());
        user.run(() -> ClipboardText.put(Objects.requireNonNull(Display.getCurrent()), "of before"));
        user.command("org.eclipse.ui.edit.copy");
        assertEquals("of before", user.ask(() -> ClipboardText.get(Objects.requireNonNull(Display.getCurrent()))));
        user.command(HIDE);
        user.waitUntil("it is back", () -> user.page().getActiveEditor().getTitle().equals("Wrap: Zebrawood"));
        assertFalse(found().isEmpty());
    }

    @Test
    void myWrapDoesNotNameWhatOfAnotherIsNotSaved() {
        user.run(() -> DocumentOpeners.open(user.page(), theirs.project()));
        OpenDocument document = new OpenDocument(user);
        document.await();
        Text title = user.all(document.control(), Text.class).stream().filter(each -> user.ask(each::getText).equals("Zebrawood"))
                .findFirst().orElseThrow();
        user.run(() -> title.setText("Bandersnatch"));
        user.press(title, SWT.CR, 0);
        user.waitUntil("it is dirty", document.editor()::isDirty);
        wrapOf(mine);
        user.waitUntil("it is told as open", () -> isSaid("Bandersnatch holds changes"));
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        user.command(HIDE);
        awaitHidden();
        settle("my wrap");
        assertFalse(isSaid("holds changes"));
        user.command(HIDE);
        user.waitUntil("it is told again", () -> isSaid("Bandersnatch holds changes"));
    }

    private boolean isSaid(String words) {
        return !Objects.requireNonNull(user.ask(() -> EverythingOnScreen.with(List.of(words)))).isEmpty();
    }

    @Test
    void nothingIsShownWhereNoProjectIsAtHandAndItIsRemembered() {
        user.view(PipelineViewPart.ID);
        user.waitUntil("both", () -> EverythingOnScreen.with(List.of("alder road", "zebrawood")).size() >= 2);
        user.run(() -> Talkback.hiding().hide(null, Objects.requireNonNull(Display.getCurrent())));
        awaitHidden();
        user.waitUntil("it is said", () -> !EverythingOnScreen.with(List.of("nothing of anybody is shown")).isEmpty());
        assertEquals(Set.of(), user.ask(() -> EverythingOnScreen.with(List.of("alder road", "birch", "zebrawood", "yttrium"))));
        user.run(() -> Talkback.context().setWork(theirs.project(), theirs.item()));
        assertEquals("", user.ask(() -> String.valueOf(Talkback.context().state().project()).replace("null", "")));
        assertTrue(InstanceScope.INSTANCE.getNode("studio.talkback.ui").getBoolean("clientsHidden", false));
    }

    @Test
    void aDialogThatStoodOpenIsCoveredUntilAllIsShownAgain() {
        user.run(() -> Talkback.context().setWork(theirs.project(), theirs.item()));
        user.command("studio.talkback.session.ui.new");
        user.waitUntil("a dialog that names them", () -> !EverythingOnScreen.with(List.of("zebrawood")).isEmpty()
                && Objects.requireNonNull(Display.getCurrent()).getShells().length > 1);
        Shell dialog = user.dialog("New Session");
        user.run(() -> Talkback.hiding().hide(mine.project(), Objects.requireNonNull(Display.getCurrent())));
        awaitHidden();
        assertEquals(Set.of(), found());
        user.run(() -> Talkback.hiding().show());
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("zebrawood"))).isEmpty());
        user.run(dialog::close);
    }

    @Test
    void theStripOfAnotherGoesOutOfSightAndComesBackWithWhatWasTyped() {
        user.run(() -> Talkback.context().setWork(theirs.project(), theirs.item()));
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog("Log strip");
        StyledText line = user.all(strip, StyledText.class).getFirst();
        user.type(line, "half a li");
        user.run(() -> Talkback.hiding().hide(mine.project(), Objects.requireNonNull(Display.getCurrent())));
        awaitHidden();
        assertFalse(user.ask(strip::isVisible));
        assertEquals(Set.of(), found());
        user.run(() -> Talkback.hiding().show());
        user.waitUntil("the strip is back", strip::isVisible);
        assertEquals("half a li", user.ask(line::getText));
        user.run(() -> {
            line.setText("");
            strip.close();
        });
    }

    @Test
    void theKeyCoversEverythingInLessThanATenthOfASecond() {
        everyScreenOf(theirs);
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        List<Long> times = new ArrayList<>();
        for (int time = 0; time < 10; time++) {
            AtomicLong covered = new AtomicLong();
            user.run(() -> {
                Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
                long pressed = System.nanoTime();
                Talkback.hiding().hide(mine.project(), Objects.requireNonNull(Display.getCurrent()));
                Control top = window.getChildren()[0];
                assertEquals(window.getClientArea(), top.getBounds(), "it lies over everything");
                assertTrue(top.isVisible());
                top.addListener(SWT.Paint, event -> covered.compareAndSet(0, System.nanoTime() - pressed));
                top.redraw();
                top.update();
            });
            user.waitUntil("it is painted", () -> covered.get() != 0);
            times.add(Long.valueOf(covered.get() / 1_000_000));
            awaitHidden();
            user.run(() -> Talkback.hiding().show());
        }
        Collections.sort(times);
        System.out.println("Milliseconds until everything was covered: " + times);
        // Not the slowest: others build on the machine of the tests meanwhile.
        assertTrue(times.get(times.size() / 2).longValue() < 100, times.toString());
    }

    @Test
    void itIsOnItsKeyInWindowsAndDialogs() {
        user.run(() -> Talkback.context().setWork(mine.project(), mine.item()));
        user.view(PipelineViewPart.ID);
        pressHide(user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()));
        awaitHidden();
        pressHide(user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()));
        user.waitUntil("all is shown", () -> !Talkback.hiding().hidden());
        user.command("studio.talkback.session.ui.new");
        Shell dialog = user.dialog("New Session");
        pressHide(dialog);
        user.waitUntil("hidden from the dialog", () -> Talkback.hiding().hidden());
        pressHide(dialog);
        user.waitUntil("and shown from it, covered as it is", () -> !Talkback.hiding().hidden());
        user.run(dialog::close);
    }

    /** Presses the key in whatever has the keyboard in this window. */
    private void pressHide(Shell shell) {
        user.run(shell::forceActive);
        user.press(user.ask(() -> Objects.requireNonNullElse(Objects.requireNonNull(Display.getCurrent()).getFocusControl(), shell)),
                'h', SWT.MOD1 | SWT.MOD2);
    }

    private void awaitHidden() {
        user.waitUntil("they are hidden", () -> Talkback.hiding().hidden() && !covered()
                && Job.getJobManager().isIdle());
        user.waitUntil("still", () -> Job.getJobManager().isIdle());
    }

    private static boolean covered() {
        Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return window.getChildren()[0].getBounds().equals(window.getClientArea());
    }

    /** Opens what there is of a client. */
    private void everyScreenOf(Client client) {
        user.run(() -> Talkback.context().setWork(client.project(), client.item()));
        for (Ref each : List.of(client.project(), client.item(), client.party(), roomOrFail())) {
            user.run(() -> DocumentOpeners.open(user.page(), each));
        }
        wrapOf(client);
        user.run(() -> Talkback.context().setWork(client.project(), client.item()));
        for (String view : List.of(LeftOffView.ID, RequestsView.ID, HistoryView.ID, PipelineViewPart.ID)) {
            user.view(view);
        }
        user.waitUntil("all is read", () -> Job.getJobManager().isIdle());
        user.run(() -> Talkback.context().setWork(client.project(), client.item()));
        user.waitUntil("all is read", () -> Job.getJobManager().isIdle());
    }

    /** Its session's log, and the wrap of that. */
    private void wrapOf(Client client) {
        user.run(() -> DocumentOpeners.open(user.page(), client.session()));
        user.command(WRAP);
        user.waitUntil("the wrap", () -> user.page().getActiveEditor() instanceof WrapEditor);
    }

    private Ref roomOrFail() {
        try {
            return room();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(Path folder) throws Exception {
        Stored<Project> project = library.load(theirs.project(), Project.class).orElseThrow();
        project.content().setFolder(folder.toString());
        library.commit(ChangeSet.by("EB", "its folder").save(project).build());
        user.waitUntil("it is watched", () -> Talkback.service(Watching.class).proposals().join().statuses().stream()
                .anyMatch(each -> each.folder().path().equals(folder)));
        Files.writeString(folder.resolve("Zebrawood_v07.ptx"), "a session");
    }

    private void words(String text) {
        user.view(SearchView.ID);
        Composite search = PartControls.of(Objects.requireNonNull(user.page().findView(SearchView.ID)));
        Text field = user.all(search, Text.class).getFirst();
        user.run(() -> field.setText(text));
        for (int i = 0; i < 15; i++) {
            user.pause();
        }
    }

    private void settle(String what) {
        settle(what, THEIRS);
    }

    /** At no moment is a word of theirs on the screen, and neither when all is read. */
    private void settle(String what, List<String> words) {
        for (int i = 0; i < 10; i++) {
            user.pause();
            assertEquals(Set.of(), user.ask(() -> EverythingOnScreen.with(words)), what);
        }
        user.waitUntil("all is read", () -> Job.getJobManager().isIdle());
        assertEquals(Set.of(), user.ask(() -> EverythingOnScreen.with(words)), what);
    }

    private Set<String> found() {
        return user.ask(() -> EverythingOnScreen.with(THEIRS));
    }
}
