package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ui.ConsoleSettingsEditor;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.Watching;

/** The room bar, and what is done to a desk from the keyboard. */
class RoomBarTest {

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String number = String.valueOf(System.nanoTime() % 1_000_000);
    private final String roomName = "Room " + System.nanoTime();
    private @Nullable Ref projectMade;
    private @Nullable Ref sessionMade;
    private @Nullable Ref itemMade;

    @BeforeEach
    void aRoomWithASessionAndASong() throws Exception {
        user.closeEditors();
        Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        room.setName(roomName);
        Ref here = Documents.ref(Kinds.ROOM, room);
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, room).build());
        Ref project = SomeSession.project(library);
        projectMade = project;
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Glass House");
        song.setNumber(number);
        MixVersion mix = Objects.requireNonNull(ModelFactory.eINSTANCE.createMixVersion());
        mix.setName("3");
        song.getMixVersions().add(mix);
        Ref item = new Projects(library).create(song, project, "EB");
        itemMade = item;
        SessionLog log = new SessionLog(library);
        Session header = log.prepare(SessionStart.of(project, "EB", now()));
        header.setRoom(here);
        sessionMade = log.start(header, "EB");
        chooseRoom();
        user.run(() -> Talkback.context().setWork(project, item));
    }

    @Test
    void aSongIsPutOnTheDeskAndWhatTheLogSaysIsCounted() throws Exception {
        awaitBar("nothing on it");
        load();
        awaitBar("#" + number + " Glass House, Mix 3, never captured !");
        log("c ch12 eq2 3.2k +2");
        awaitBar("Glass House, Mix 3, +1 since");
        assertTrue(user.ask(() -> captureButton().isVisible()));
    }

    @Test
    void aCaptureTakesWhatWasLoggedAndCanBeTakenBack(@TempDir Path folder) throws Exception {
        load();
        awaitBar("never captured");
        log("c fet1 a5 r8");
        awaitBar("+1 since");
        Path photo = folder.resolve("rack.jpg");
        Files.write(photo, new byte[] { (byte) 0xFF, (byte) 0xD8, 1, 2, 3 });
        user.run(() -> captureButton().notifyListeners(SWT.Selection, new Event()));
        Shell dialog = user.dialog("Capture the desk");
        List<Text> fields = user.all(dialog, Text.class);
        assertTrue(user.ask(() -> fields.getFirst().getText()).contains("fet1 a5 r8"));
        user.run(() -> {
            fields.get(1).setText("singer liked it");
            fields.get(3).setText(photo.toString());
            fields.get(4).setText("Total Recall; Glass House 3; 12");
        });
        user.pressButton(dialog, "Capture");
        Shell told = user.dialog("Capture the desk", shell -> shell != dialog);
        user.pressButton(told, "OK");
        awaitBar("Mix 3, captured");
        Recall recall = library.load(recall(), Recall.class).orElseThrow().content();
        assertTrue(String.valueOf(recall.getNote()).startsWith("singer liked it"), recall.getNote());
        assertTrue(String.valueOf(recall.getNote()).contains("fet1 a5 r8"), "what has no unit yet is not dropped");
        assertEquals(1, recall.getPhotos().size());
        assertEquals("12", recall.getKeptElsewhere().getFirst().getNumber());
        user.command("studio.talkback.room.ui.undo");
        awaitBar("+1 since");
        assertTrue(library.load(Documents.ref(Kinds.RECALL, recall), Recall.class).isEmpty());
    }

    @Test
    void aCaptureIsOpenedAtOnceToSetWhatIsOtherwiseThanInTheLastOne() throws Exception {
        load();
        awaitBar("never captured");
        user.command("studio.talkback.room.ui.capture");
        Shell dialog = user.dialog("Capture the desk");
        user.run(() -> user.all(dialog, Text.class).get(1).setText("as it stands"));
        user.pressButton(dialog, "Capture and Open");
        user.pressButton(user.dialog("Capture the desk", shell -> shell != dialog), "OK");
        user.waitUntil("the new recall", () -> user.page().getActiveEditor() instanceof ConsoleSettingsEditor editor
                && editor.document() != null);
        assertEquals(recall(), new OpenDocument(user).ref());
        user.closeEditors();
    }

    @Test
    void aSceneAndAPhotoThatWereSavedSinceArePartOfTheCapture(@TempDir Path folder) throws Exception {
        Stored<Project> project = library.load(Objects.requireNonNull(projectMade), Project.class).orElseThrow();
        project.content().setFolder(folder.toString());
        library.commit(ChangeSet.by("EB", "its folder").save(project).build());
        Proposals proposals = Objects.requireNonNull(Talkback.service(Watching.class).proposals().join());
        user.waitUntil("the folder is watched", () -> proposals.statuses().stream()
                .anyMatch(each -> each.folder().path().equals(folder) && each.state() == WatchStatus.State.WATCHING));
        Files.writeString(folder.resolve("Glass House.scn"), SmallFiles.SCENE);
        Files.write(folder.resolve("rack.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, 1, 2, 3 });
        user.waitUntil("both are proposed", () -> mine(proposals) == 2);
        load();
        awaitBar("never captured");
        user.command("studio.talkback.room.ui.capture");
        user.pressButton(user.dialog("Capture the desk"), "Capture");
        awaitBar("Mix 3, captured");
        Recall recall = library.load(recall(), Recall.class).orElseThrow().content();
        assertEquals("Glass House.scn", Objects.requireNonNull(recall.getConsoleState()).getName());
        assertEquals(1, recall.getPhotos().size());
        user.waitUntil("nothing is proposed any more", () -> mine(proposals) == 0);
        user.command("studio.talkback.room.ui.undo");
        awaitBar("never captured");
        user.waitUntil("both are proposed again", () -> mine(proposals) == 2);
        Stored<Project> again = library.load(project.ref(), Project.class).orElseThrow();
        again.content().setFolder(null);
        library.commit(ChangeSet.by("EB", "no folder").save(again).build());
    }

    private long mine(Proposals proposals) {
        return proposals.list().stream().filter(each -> Objects.equals(each.project(), projectMade)).count();
    }

    @Test
    void aPhotoThatIsNoneIsRefusedAndWhatWasTypedIsThereStill(@TempDir Path folder) throws Exception {
        load();
        awaitBar("never captured");
        Path text = Objects.requireNonNull(Files.writeString(folder.resolve("notes.txt"), "no photo"));
        user.command("studio.talkback.room.ui.capture");
        Shell dialog = user.dialog("Capture the desk");
        user.run(() -> {
            user.all(dialog, Text.class).get(1).setText("singer liked it");
            user.all(dialog, Text.class).get(3).setText(text.toString());
            user.all(dialog, Text.class).get(4).setText("Total Recall; Glass House 3; 12");
        });
        user.pressButton(dialog, "Capture");
        Shell again = user.dialog("Capture the desk", shell -> shell != dialog);
        assertEquals(List.of("singer liked it", "", text.toString(), "Total Recall; Glass House 3; 12"),
                user.all(again, Text.class).subList(1, 5).stream().map(field -> user.ask(field::getText)).toList());
        user.pressButton(again, "Cancel");
        awaitBar("never captured");
    }

    @Test
    void whatWasSavedOfAnotherSongIsNoPartOfTheCaptureAndAnyNameIsTheNameOfAFile(@TempDir Path folder) throws Exception {
        Item second = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        second.setTitle("Paper Moon");
        new Projects(library).create(second, Objects.requireNonNull(projectMade), "EB");
        watch(folder);
        Proposals proposals = Objects.requireNonNull(Talkback.service(Watching.class).proposals().join());
        user.waitUntil("the folder is watched", () -> proposals.statuses().stream()
                .anyMatch(each -> each.folder().path().equals(folder) && each.state() == WatchStatus.State.WATCHING));
        Files.writeString(folder.resolve("Paper Moon.scn"), SmallFiles.SCENE);
        Files.write(folder.resolve("Paper Moon.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, 1, 2 });
        Files.write(folder.resolve("Glass House | left; ü.jpg"), new byte[] { (byte) 0xFF, (byte) 0xD8, 1, 2, 3 });
        user.waitUntil("all are proposed", () -> mine(proposals) == 3);
        load();
        awaitBar("never captured");
        user.command("studio.talkback.room.ui.capture");
        Shell dialog = user.dialog("Capture the desk");
        assertEquals("", user.ask(user.all(dialog, Text.class).get(2)::getText));
        user.pressButton(dialog, "Capture");
        user.pressButton(user.dialog("Capture the desk", shell -> shell != dialog), "OK");
        awaitBar("Mix 3, captured");
        Recall recall = library.load(recall(), Recall.class).orElseThrow().content();
        assertEquals(List.of("Glass House | left; ü.jpg"),
                recall.getPhotos().stream().map(photo -> photo.getFile().getName()).toList());
        watch(null);
    }

    private void watch(@Nullable Path folder) throws Exception {
        Stored<Project> project = library.load(Objects.requireNonNull(projectMade), Project.class).orElseThrow();
        project.content().setFolder(folder == null ? null : folder.toString());
        library.commit(ChangeSet.by("EB", "its folder").save(project).build());
    }

    @Test
    void strikingOverUncapturedChangesFirstOffersACapture() throws Exception {
        load();
        awaitBar("never captured");
        log("c ch1 gate -30");
        awaitBar("+1 since");
        user.command("studio.talkback.room.ui.strike");
        user.pressButton(user.dialog("Strike the desk"), "Cancel");
        awaitBar("+1 since");
        user.command("studio.talkback.room.ui.strike");
        Shell question = user.dialog("Strike the desk");
        user.pressButton(question, "Capture first");
        user.pressButton(user.dialog("Capture the desk"), "Cancel");
        awaitBar("+1 since");
        user.command("studio.talkback.room.ui.strike");
        user.pressButton(user.dialog("Strike the desk"), "Strike over them");
        awaitBar("nothing on it");
        assertTrue(library.query("SELECT text FROM entry WHERE session = ?", row -> Rows.text(row, "text"),
                session().document()).stream().anyMatch(text -> text.contains("Left uncaptured")));
    }

    private void load() {
        user.command("studio.talkback.room.ui.load");
        user.pressButton(user.dialog("Put on the desk"), "OK");
    }

    private void log(String line) throws Exception {
        SessionLog log = new SessionLog(library);
        log.add(session(), QuickEntryParser.parse(line,
                log.context(session(), now(), number)), "EB");
    }

    /** On a workstation of a studio with several rooms somebody has to say which one it stands in. */
    private void chooseRoom() {
        user.command("studio.talkback.room.ui.room");
        Shell dialog = user.dialog("This room");
        user.run(() -> user.all(dialog, Text.class).getFirst().setText(roomName));
        user.pause();
        user.pressButton(dialog, "OK");
    }

    private Ref recall() throws Exception {
        return library.query("SELECT doc FROM recall WHERE item = ?",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)), item().document()).getFirst();
    }

    private void awaitBar(String text) {
        user.waitUntil("the room bar says " + text, () -> barText().contains(text));
    }

    private String barText() {
        return labels(bar()).stream().map(CLabel::getText).collect(Collectors.joining(" ")).replace("&&", "&");
    }

    private Button captureButton() {
        return user.all(bar(), Button.class).getFirst();
    }

    private List<CLabel> labels(Composite parent) {
        return user.all(parent, CLabel.class);
    }

    private Composite bar() {
        Shell window = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        return Objects.requireNonNull(user.all(window, Composite.class).stream()
                .filter(each -> each.getClass().getSimpleName().equals("RoomBarPane")).findFirst().orElseThrow());
    }

    private Ref session() {
        return Objects.requireNonNull(sessionMade);
    }

    private Ref item() {
        return Objects.requireNonNull(itemMade);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
