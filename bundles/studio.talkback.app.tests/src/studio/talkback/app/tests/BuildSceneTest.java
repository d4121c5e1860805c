package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.build.Presets;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.Talkback;

/** A scene built by keyboard: names from the tracks, a preset of the library, one that is brought, a file and a recall. */
class BuildSceneTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String PRESET = "#4.0# 1 \"Punchy %s\" 0 %%0001000000010000 1\n/eq ON\n/eq/1 PEQ 52.6 +4.75 1.6\n";

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final String preset = "Punchy " + System.nanoTime() % 100_000;
    private @Nullable Ref song;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aSongWithTracksAndARecall() throws Exception {
        user.closeEditors();
        Ref project = SomeSession.project(library);
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Harbour");
        item.setNumber("7");
        List.of("Kick", "OH L", "OH R", "Lead Vocal").forEach(name -> {
            Track track = MODEL.createTrack();
            track.setNumber(item.getTracks().size() + 1);
            track.setName(name);
            item.getTracks().add(track);
        });
        MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
        mix.setName("1");
        item.getMixVersions().add(mix);
        Ref made = new Projects(library).create(item, project, "EB");
        song = made;
        library.commit(ChangeSet.by("EB", "a recall").add(Kinds.RECALL, recall(made)).build());
        Path file = Files.writeString(folder.resolve("punchy.chn"), PRESET.formatted(preset.substring(7)));
        new Presets(library, new ConsoleScenes(ConsoleFamilies.installed())).keep(file, null, "EB", now(),
                new NullProgressMonitor());
        user.run(() -> Talkback.context().setWork(project, made));
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    private static String scene() {
        StringBuilder scene = new StringBuilder("#4.0# \"Base\" \"\" %000000000 1\n/config/chlink" + " OFF".repeat(16)
                + "\n/config/linkcfg ON ON ON ON\n");
        for (int n = 1; n <= 6; n++) {
            String strip = "/ch/0" + n;
            scene.append(strip + "/config \"\" 1 WH " + n + "\n" + strip + "/eq OFF\n" + strip
                    + "/eq/1 PEQ 124.7 +0.00 2.0\n" + strip + "/mix OFF   -oo ON +0 OFF   -oo\n");
        }
        return scene.toString();
    }

    private Recall recall(Ref item) throws LibraryException, IOException {
        byte[] bytes = scene().getBytes(StandardCharsets.US_ASCII);
        Evidence file = MODEL.createEvidence();
        file.setDigest(library.keep(new ByteArrayInputStream(bytes)).digest());
        file.setSizeBytes(bytes.length);
        file.setName("base.scn");
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle("Harbour Mix 1");
        recall.setItem(item);
        recall.setCapturedAt(ZonedDateTime.now());
        recall.setConsoleFamily("x32");
        recall.setConsoleState(file);
        return recall;
    }

    @Test
    void theSongSheetHasAButtonForIt() {
        OpenDocument sheet = new OpenDocument(user);
        sheet.open(Objects.requireNonNull(song));
        user.pressButton(sheet.control(), "Build a Scene\u2026");
        Shell dialog = user.dialog("Build a Scene");
        user.waitUntil("the song's tracks", () -> table(dialog).getItemCount() > 0);
        user.pressButton(dialog, "Cancel");
    }

    private Shell open() {
        user.command("studio.talkback.console.ui.build");
        return user.dialog("Build a Scene");
    }

    private Table table(Shell dialog) {
        return user.all(dialog, Table.class).getFirst();
    }

    private String plan(Shell dialog) {
        return user.ask(() -> user.all(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.V_SCROLL) != 0)
                .findFirst().orElseThrow().getText());
    }

    /** The fields that are typed into: the strip's name, the file, the recall's title. */
    private Text field(Shell dialog, int index) {
        return user.ask(() -> user.all(dialog, Text.class).stream().filter(text -> text.getEditable()).toList().get(index));
    }

    private Combo combo(Shell dialog, int index) {
        return user.all(dialog, Combo.class).get(index);
    }

    private void choose(Table table, int row) {
        user.run(() -> {
            table.setSelection(row);
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void choose(Combo combo, String item) {
        user.waitUntil("there is " + item, () -> combo.indexOf(item) >= 0);
        user.run(() -> {
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void tracksAndPresetsAreSeenBeforeTheSceneIsWrittenAndFiled() throws Exception {
        Shell dialog = open();
        Table table = table(dialog);
        user.waitUntil("the tracks on their strips", () -> table.getItemCount() > 30
                && table.getItem(0).getText(3).equals("Kick") && table.getItem(2).getText(3).equals("OH L"));
        user.waitUntil("the keyboard", table::isFocusControl);
        user.waitUntil("the colours", () -> table.getItem(0).getText(4).equals("red"));
        assertEquals("Lead Vocal", user.ask(() -> table.getItem(1).getText(2)), "the strip that the pair had skipped");
        choose(table, 1);
        user.run(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        user.waitUntil("the track's list has the keyboard", () -> combo(dialog, 1).isFocusControl());
        choose(combo(dialog, 2), preset);
        user.waitUntil("what it will do", () -> plan(dialog).contains("Ch 2: channel preset '" + preset + "'"));
        user.run(() -> field(dialog, 0).setText("Vox"));
        user.waitUntil("the name", () -> table.getItem(1).getText(3).equals("Vox") && plan(dialog).contains("Ch 2: name 'Vox'"));
        Path file = folder.resolve("harbour.scn");
        user.run(() -> {
            field(dialog, 1).setText(file.toString());
            field(dialog, 2).setText("Harbour, prepared");
        });
        user.pressButton(dialog, "Build");
        Shell told = user.dialog("Build a Scene", shell -> shell != dialog);
        user.pressButton(told, "OK");
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.contains("/ch/02/config \"Vox\" 50 YE 2"), lines.toString());
        assertTrue(lines.contains("/ch/02/eq/1 PEQ 52.6 +4.75 1.6"), lines.toString());
        assertTrue(lines.contains("/config/chlink OFF ON" + " OFF".repeat(14)), lines.toString());
        assertTrue(lines.contains("/ch/06/eq OFF"), "what was not meant stays");
        OpenDocument recall = new OpenDocument(user);
        recall.await();
        user.waitUntil("the recall", () -> recall.content(Recall.class).getTitle().equals("Harbour, prepared"));
        Recall filed = library.load(recall.ref(), Recall.class).orElseThrow().content();
        assertTrue(String.valueOf(filed.getNote()).startsWith("Built from Harbour Mix 1\n"), filed.getNote());
        Item item = library.load(Objects.requireNonNull(song), Item.class).orElseThrow().content();
        assertEquals(List.of(recall.ref()), item.getMixVersions().getFirst().getRecalls());
        assertEquals("Scene 'Harbour, prepared' built", library.history(recall.ref()).getFirst().reason());
    }

    @Test
    void aTrackIsMovedAndAPlaceIsCleared() {
        Shell dialog = open();
        Table table = table(dialog);
        user.waitUntil("the tracks on their strips", () -> table.getItemCount() > 30
                && table.getItem(0).getText(3).equals("Kick"));
        choose(table, 4);
        choose(combo(dialog, 1), "Kick");
        user.waitUntil("it is there", () -> table.getItem(4).getText(2).equals("Kick")
                && table.getItem(0).getText(2).isEmpty());
        choose(table, 5);
        choose(combo(dialog, 1), "OH (stereo)");
        user.waitUntil("a pair begins on an odd strip", () -> table.getItem(4).getText(3).equals("OH L")
                && table.getItem(5).getText(3).equals("OH R") && table.getItem(2).getText(2).isEmpty());
        user.waitUntil("who has no strip is said", () -> plan(dialog).contains("No strip is left for Kick"));
        user.press(table, SWT.DEL, 0);
        user.waitUntil("the pair is gone", () -> table.getItem(4).getText(2).isEmpty());
        user.pressButton(dialog, "Tracks in Order");
        user.waitUntil("all again", () -> table.getItem(0).getText(3).equals("Kick"));
        user.run(() -> field(dialog, 1).setText("no whole path"));
        user.pressButton(dialog, "Build");
        user.waitUntil("what is wrong", () -> said(dialog).contains("Give the whole path"));
        user.pressButton(dialog, "Cancel");
        assertTrue(user.ask(dialog::isDisposed).booleanValue());
    }

    @Test
    void withoutASongAFileIsAskedForAndNothingIsBuilt() {
        user.run(() -> Talkback.context().setWork(null, null));
        Shell dialog = open();
        assertTrue(said(dialog).contains("Choose the scene to begin with"), said(dialog));
        assertEquals("Nothing yet: choose the scene to begin with.", plan(dialog));
        assertFalse(user.ask(() -> Boolean.valueOf(combo(dialog, 2).isEnabled())).booleanValue());
        user.pressButton(dialog, "Build");
        user.waitUntil("what is missing", () -> said(dialog).contains("Nothing yet"));
        user.pressButton(dialog, "Cancel");
    }

    /** What the head of the dialog says. */
    private String said(Shell dialog) {
        return user.ask(() -> {
            StringBuilder said = new StringBuilder();
            user.all(dialog, Text.class).stream().filter(text -> !text.getEditable()).forEach(text -> said.append(text.getText()));
            user.all(dialog, Label.class).forEach(label -> said.append(label.getText()));
            return said.toString();
        });
    }
}
