package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Approval;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.PrintProof;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunStart;
import studio.talkback.room.Uncaptured;
import studio.talkback.testkit.Song;
import studio.talkback.ui.Talkback;

/** At the end of a run what was printed is compared with the approved print, in the dialog that ends it. */
class RecallProofTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int RATE = 12000;
    private static final double[] MAIN = new Song(3, 30).play(0, 30, RATE);

    @TempDir
    Path folder = Path.of("");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String mark = String.valueOf(System.nanoTime());
    private @Nullable Ref room;
    private @Nullable Ref run;

    @BeforeEach
    void aRunGoesOn() throws Exception {
        Room made = Objects.requireNonNull(MODEL.createRoom());
        made.setName("Proof Room " + mark);
        Ref here = SomeRecall.save(library, Kinds.ROOM, made);
        room = here;
        Projects projects = new Projects(library);
        Project work = Objects.requireNonNull(MODEL.createProject());
        work.setTitle("Proofs " + mark);
        work.setFolder(folder.toString());
        Ref project = projects.create(work, "EB");
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song " + mark);
        item.setNumber("3");
        item.getMixVersions().add(approved());
        Ids.complete(item);
        Ref song = projects.create(item, project, "EB");
        Recall wanted = Objects.requireNonNull(MODEL.createRecall());
        wanted.setTitle("Wanted " + mark);
        wanted.setItem(song);
        wanted.setProject(project);
        wanted.setMixVersion(item.getMixVersions().getFirst().getId());
        SomeRecall.unit(wanted, "FET COMP", null, "Attack", "5");
        run = runs().start(new RunStart(here, SomeRecall.save(library, Kinds.RECALL, wanted), Uncaptured.LEAVE, "EB", now()));
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", here.toString());
        user.run(() -> {
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(null, song);
        });
    }

    @AfterEach
    void leave() throws Exception {
        user.run(() -> Arrays.stream(user.page().getWorkbenchWindow().getShell().getShells()).filter(Shell::isVisible).forEach(Shell::close));
        user.closeEditors();
        if (runs().goingOn(room()).isPresent()) {
            runs().giveUp(run(), new RunEnd(null, "", "EB", now()));
        }
    }

    @Test
    void whatWasPrintedIsComparedAndTheNumbersAreShown() throws Exception {
        Path printed = Song.write(folder.resolve("tonight.wav"), Song.gained(part(12.5, 8), -0.1), 2, RATE);
        Files.setLastModifiedTime(printed, FileTime.from(now().plusMinutes(1).toInstant()));
        Shell dialog = end();
        assertTrue(says(dialog, "Not proven by print. The run can be ended all the same."));
        user.waitUntil("the approved print is named", () -> user.all(dialog, Combo.class).getFirst().getText().equals("Main, Mix 3"));
        user.waitUntil("what was saved last in the folder is proposed", () -> file(dialog).getText().equals(printed.toString()));
        user.run(() -> file(dialog).notifyListeners(SWT.DefaultSelection, new Event()));
        user.waitUntil("the numbers", () -> says(dialog, "−0.1 dB, null −"));
        assertTrue(says(dialog, "from 0:12.500 of Main, Mix 3"));
        assertFalse(says(dialog, "Not proven"));
        PrintProof proof = Objects.requireNonNull(load().getProof());
        assertEquals(-0.1, proof.getLevelDb(), 0.001);
        assertEquals("tonight.wav", proof.getFile().getName());
        assertNull(load().getEndedAt(), "Enter in the field compares and ends nothing");
        Path wrong = Song.write(folder.resolve("wrong.wav"), Song.gained(part(5, 8), -3), 2, RATE);
        compare(dialog, wrong);
        user.waitUntil("what is wrong", () -> says(dialog, "! 3.0 dB quieter, more than 0.3 dB"));
        assertTrue(says(dialog, "wrong.wav: "), "which file it was");
        compare(dialog, Files.writeString(folder.resolve("words.wav"), "no sound"));
        Shell told = user.dialog("Comparing with the approved print");
        assertTrue(says(dialog, "wrong.wav: ") && says(dialog, "! 3.0 dB quieter"), "what stands in the run is shown again");
        user.pressButton(told, "OK");
        user.pressButton(dialog, "OK");
        user.waitUntil("ended", () -> load().getEndedAt() != null);
        assertEquals("wrong.wav", load().getProof().getFile().getName(), "the last one stands");
    }

    @Test
    void whatIsNotFoundSaysSoWithoutNumbersAndTheRunEndsAllTheSame() throws Exception {
        Shell dialog = end();
        compare(dialog, Song.write(folder.resolve("other.wav"), new Song(9, 8).play(0, 8, RATE), 2, RATE));
        user.waitUntil("not found", () -> says(dialog, "not found in the approved print"));
        assertFalse(says(dialog, " dB, null"));
        user.pressButton(dialog, "OK");
        user.waitUntil("ended", () -> load().getEndedAt() != null);
        assertNotNull(load().getProof());
    }

    @Test
    void itIsCancelledAndBadInputIsToldAndTheRunEndsWithoutAProof() throws Exception {
        Path printed = Song.write(folder.resolve("tonight.wav"), part(5, 8), 2, RATE);
        Shell dialog = end();
        user.run(() -> {
            file(dialog).setText(printed.toString());
            Button compare = button(dialog, "Compare");
            compare.notifyListeners(SWT.Selection, new Event());
            assertEquals("Cancel", compare.getText());
            assertFalse(button(dialog, "OK").isEnabled(), "no end while it is compared");
            compare.notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("cancelled", () -> says(dialog, "Cancelled: nothing was written down."));
        assertNull(load().getProof());
        compare(dialog, Files.writeString(folder.resolve("words.wav"), "no sound"));
        Shell told = user.dialog("Comparing with the approved print");
        assertTrue(says(told, "words.wav: no sound file that can be read"));
        user.pressButton(told, "OK");
        compare(dialog, folder.resolve("none.wav"));
        Shell gone = user.dialog("Comparing with the approved print");
        assertTrue(says(gone, "There is no file " + folder.resolve("none.wav")));
        user.pressButton(gone, "OK");
        user.pressButton(dialog, "OK");
        user.waitUntil("ended", () -> load().getEndedAt() != null);
        assertNull(load().getProof());
    }

    @Test
    void aPrintThatNobodyApprovedIsComparedWithWhereItIsTheOneThatIsShown() throws Exception {
        Ref song = Objects.requireNonNull(load().getItem());
        Stored<Item> stored = library.load(song, Item.class).orElseThrow();
        stored.content().getMixVersions().getFirst().getApprovals().clear();
        library.commit(ChangeSet.by("EB", "not approved").save(stored).build());
        Shell dialog = end();
        user.waitUntil("it is named", () -> user.all(dialog, Combo.class).getFirst().getText().equals("Main, Mix 3 (not approved)"));
        compare(dialog, Song.write(folder.resolve("tonight.wav"), Song.gained(part(5, 8), -0.1), 2, RATE));
        user.waitUntil("compared", () -> says(dialog, "! Main, Mix 3 is not approved"));
    }

    private Shell end() {
        user.command("studio.talkback.recall.ui.showRun");
        user.waitUntil("the run is open", () -> user.page().getActiveEditor() != null
                && user.page().getActiveEditor().getClass().getSimpleName().equals("RecallRunEditor"));
        user.waitUntil("it is shown", () -> user.all(PartControls.of(Objects.requireNonNull(user.page().getActiveEditor())), Label.class)
                .stream().anyMatch(label -> label.getText().contains("FET COMP")));
        user.command("studio.talkback.recall.ui.endRun");
        return user.dialog("End the Recall Run");
    }

    private void compare(Shell dialog, Path print) {
        user.run(() -> {
            file(dialog).setText(print.toString());
            button(dialog, "Compare").notifyListeners(SWT.Selection, new Event());
        });
    }

    private Text file(Shell dialog) {
        return user.ask(() -> user.all(dialog, Text.class).stream()
                .filter(text -> text.getMessage().equals("Drop 30 seconds here, or paste the path")).findFirst().orElseThrow());
    }

    private Button button(Shell dialog, String text) {
        return user.all(dialog, Button.class).stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private boolean says(Shell dialog, String words) {
        return user.ask(() -> Boolean.valueOf(user.all(dialog, Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words)))).booleanValue();
    }

    /** Mix 3 with a Main and its file, which EB approved. */
    private MixVersion approved() throws Exception {
        Evidence file = MODEL.createEvidence();
        file.setName("main.wav");
        Path main = Song.write(Files.createTempDirectory("main").resolve("main.wav"), MAIN, 2, RATE);
        file.setDigest(library.keep(main, new NullProgressMonitor()).digest());
        Print print = MODEL.createPrint();
        print.setName("Main");
        print.setFile(file);
        Approval approval = MODEL.createApproval();
        approval.setByName("EB");
        MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
        mix.setName("3");
        mix.getPrints().add(print);
        mix.getApprovals().add(approval);
        return mix;
    }

    private static double[] part(double from, double length) {
        int begin = (int) Math.round(from * RATE) * 2;
        return Arrays.copyOfRange(MAIN, begin, begin + (int) Math.round(length * RATE) * 2);
    }

    private RecallRuns runs() {
        return new RecallRuns(library, ConsoleFamilies.installed());
    }

    private Ref room() {
        return Objects.requireNonNull(room);
    }

    private Ref run() {
        return Objects.requireNonNull(run);
    }

    private RecallRun load() {
        try {
            return library.load(run(), RecallRun.class).orElseThrow().content();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
