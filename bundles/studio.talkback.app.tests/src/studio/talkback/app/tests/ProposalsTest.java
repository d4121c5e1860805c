package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.Watching;

/** What the DAW saves becomes a proposed line, kept or dropped from the entry line. */
class ProposalsTest {

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final Proposals proposals = Objects.requireNonNull(Talkback.service(Watching.class).proposals().join());
    @TempDir
    @Nullable
    Path folder;
    private @Nullable Ref project;
    private @Nullable Ref item;

    @BeforeEach
    void aWatchedProjectWithItsLogOpen() throws Exception {
        user.closeEditors();
        Ref made = SomeSession.project(library);
        project = made;
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Glass House");
        song.setNumber("4");
        MixVersion mix = Objects.requireNonNull(ModelFactory.eINSTANCE.createMixVersion());
        mix.setName("3");
        song.getMixVersions().add(mix);
        Ref created = new Projects(library).create(song, made, "EB");
        item = created;
        setFolder(Objects.requireNonNull(folder).toString());
        user.waitUntil("the folder is watched", () -> proposals.statuses().stream()
                .anyMatch(each -> each.folder().path().equals(folder) && each.state() == WatchStatus.State.WATCHING));
        user.run(() -> Talkback.context().setWork(made, created));
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the session log", () -> user.page().getActiveEditor() != null
                && !user.all(control(), StyledText.class).isEmpty());
    }

    @AfterEach
    void watchNoMore() throws Exception {
        setFolder(null);
        user.closeEditors();
    }

    @Test
    void aSavedSessionIsKeptByEnterAndProposedAgainByUndo() throws Exception {
        save("GlassHouse_v07.ptx", "a session");
        awaitProposed("GlassHouse_v07.ptx");
        assertTrue(proposed().getFirst().contains("#4 Glass House"), proposed().toString());
        user.press(line(), SWT.CR, 0);
        user.waitUntil("nothing proposed any more", () -> proposed().isEmpty());
        assertEquals("GlassHouse_v07.ptx", Objects.requireNonNull(dawSession()).getName());
        assertTrue(entries().stream().anyMatch(text -> text.contains("GlassHouse_v07")), entries().toString());
        user.command("org.eclipse.ui.edit.undo");
        awaitProposed("GlassHouse_v07.ptx");
        assertNull(dawSession());
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("kept again", () -> proposed().isEmpty());
        assertNotNull(dawSession());
    }

    @Test
    void whatIsProposedIsDroppedByDeleteAndItsFileStays() throws Exception {
        Path file = save("GlassHouse_v08.ptx", "another session");
        awaitProposed("GlassHouse_v08.ptx");
        user.press(line(), SWT.DEL, 0);
        user.waitUntil("nothing proposed any more", () -> proposed().isEmpty());
        assertTrue(Files.exists(file));
        assertNull(dawSession());
        user.command("org.eclipse.ui.edit.undo");
        awaitProposed("GlassHouse_v08.ptx");
    }

    @Test
    void theSecondOfTwoProposalsIsChosenWithoutLeavingTheLine() throws Exception {
        save("GlassHouse_v07.ptx", "a session");
        awaitProposed("GlassHouse_v07.ptx");
        save("GlassHouse_v08.ptx", "the next");
        awaitProposed("GlassHouse_v08.ptx");
        user.press(line(), SWT.ARROW_DOWN, SWT.MOD1);
        user.press(line(), SWT.CR, 0);
        user.waitUntil("one is left", () -> proposed().size() == 1);
        assertTrue(proposed().getFirst().contains("v07"), proposed().toString());
        assertEquals("GlassHouse_v08.ptx", Objects.requireNonNull(dawSession()).getName());
    }

    @Test
    void whatIsChosenStaysChosenWhenSomethingOlderIsProposedAboveIt() throws Exception {
        save("GlassHouse_v08.ptx", "the chosen");
        awaitProposed("GlassHouse_v08.ptx");
        Path older = Objects.requireNonNull(folder).resolve("GlassHouse_v07.ptx");
        save("GlassHouse_v07.ptx", "copied here from a stick");
        Files.setLastModifiedTime(older, FileTime.from(Instant.now().minusSeconds(7200)));
        awaitProposed("GlassHouse_v07.ptx");
        user.press(line(), SWT.CR, 0);
        user.waitUntil("one is left", () -> proposed().size() == 1);
        assertEquals("GlassHouse_v08.ptx", Objects.requireNonNull(dawSession()).getName());
    }

    @Test
    void aPhotoOfNoItemIsKeptInTheLogThatItIsShownInWhateverIsAtHand() throws Exception {
        Item second = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        second.setTitle("Paper Moon");
        new Projects(library).create(second, Objects.requireNonNull(project), "EB");
        user.run(() -> Talkback.context().setWork(project, null));
        save("DSC_0001.jpg", "a photo");
        awaitProposed("DSC_0001.jpg");
        Ref elsewhere = SomeSession.item(library);
        user.run(() -> Talkback.context().setWork(null, elsewhere));
        user.press(line(), SWT.CR, 0);
        user.waitUntil("it is kept here", () -> entries().stream().anyMatch(text -> text.contains("DSC_0001.jpg")));
    }

    @Test
    void deleteThatIsHeldToEmptyTheLineDropsNothing() throws Exception {
        save("GlassHouse_v07.ptx", "a session");
        awaitProposed("GlassHouse_v07.ptx");
        user.type(line(), "xx");
        user.press(line(), SWT.HOME, 0);
        for (int repeated = 0; repeated < 5; repeated++) {
            user.press(line(), SWT.DEL, 0);
        }
        user.waitUntil("the line is empty", () -> line().getText().isEmpty());
        user.waitUntil("nothing is under way", () -> Job.getJobManager().isIdle());
        assertEquals(1, proposals.list().stream().filter(each -> each.path().startsWith(folder)).count());
    }

    @Test
    void aHeavyHandOnEnterSavesTheLineAndKeepsNothing() throws Exception {
        save("GlassHouse_v07.ptx", "a session");
        awaitProposed("GlassHouse_v07.ptx");
        user.type(line(), "vocal is on");
        user.press(line(), SWT.CR, 0);
        user.press(line(), SWT.CR, 0);
        user.waitUntil("the line is saved", () -> entries().contains("vocal is on"));
        assertEquals(1, proposed().size());
    }

    @Test
    void aFolderDroppedOnThePipelineBecomesAProjectThatIsWatched(@TempDir Path dropped) throws Exception {
        PipelineViewPart pipeline = (PipelineViewPart) user.view("studio.talkback.project.ui.pipeline");
        user.later(() -> pipeline.takeIn(List.of(dropped)));
        Shell wizard = user.dialog("New Project");
        List<Text> fields = user.all(wizard, Text.class);
        assertEquals(dropped.getFileName().toString(), user.ask(fields.getFirst()::getText));
        user.pressButton(wizard, "Finish");
        user.waitUntil("it is watched", () -> proposals.statuses().stream()
                .anyMatch(each -> each.folder().path().equals(dropped) && each.folder().project() != null));
        project = user.ask(() -> Objects.requireNonNull(Talkback.context().state().project()));
    }

    @Test
    void aFileDroppedOnThePipelineMakesNothing() throws Exception {
        Path file = save("notes.txt", "no folder");
        PipelineViewPart pipeline = (PipelineViewPart) user.view("studio.talkback.project.ui.pipeline");
        user.run(() -> pipeline.takeIn(List.of(file)));
        assertTrue(user.ask(() -> List.of(Objects.requireNonNull(Display.getCurrent()).getShells())).stream()
                .noneMatch(shell -> user.ask(shell::getText).equals("New Project")));
    }

    private Path save(String name, String bytes) throws Exception {
        // What the first look sees is taken as seen before.
        return Objects.requireNonNull(Files.write(Objects.requireNonNull(folder).resolve(name),
                bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private void setFolder(@Nullable String path) throws LibraryException {
        Stored<Project> stored = library.load(Objects.requireNonNull(project), Project.class).orElseThrow();
        stored.content().setFolder(path);
        library.commit(ChangeSet.by("EB", "its folder").save(stored).build());
    }

    private @Nullable Evidence dawSession() throws LibraryException {
        Item stored = library.load(Objects.requireNonNull(item), Item.class).orElseThrow().content();
        return stored.getMixVersions().getFirst().getDawSession();
    }

    private List<String> entries() {
        try {
            return library.query("SELECT text FROM entry WHERE project = ?", row -> Rows.text(row, "text"),
                    Objects.requireNonNull(project).document());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitProposed(String name) {
        user.waitUntil(name + " is proposed", () -> proposed().stream().anyMatch(row -> row.contains(name)));
    }

    /** The rows of what is proposed, as they are shown. */
    private List<String> proposed() {
        return user.ask(() -> {
            Composite pane = user.all(control(), Composite.class).stream()
                    .filter(each -> each.getClass().getSimpleName().equals("ProposalPane")).findFirst().orElseThrow();
            Table table = user.all(pane, Table.class).getFirst();
            return table.isVisible() ? List.of(table.getItems()).stream()
                    .map(row -> row.getText(1) + " " + row.getText(2) + " " + row.getText(3)).toList() : List.<String>of();
        });
    }

    private StyledText line() {
        return user.all(control(), StyledText.class).getLast();
    }

    private Composite control() {
        IWorkbenchPart part = Objects.requireNonNull(user.ask(() -> user.page().getActiveEditor()));
        return PartControls.of(part);
    }
}
