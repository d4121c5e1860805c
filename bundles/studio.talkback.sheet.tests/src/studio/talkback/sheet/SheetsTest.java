package studio.talkback.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.Briefs;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SampleStudio;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

class SheetsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder = Path.of("");

    private @Nullable Library opened;
    private SampleStudio.@Nullable Made made;

    @BeforeEach
    void open() throws Exception {
        Library library = TestLibrary.create(folder.resolve("library"));
        opened = library;
        made = SampleStudio.create(library, NOW, "EB");
    }

    @AfterEach
    void close() {
        library().close();
    }

    @Test
    void theWorkOrderSaysWhoWhenAndWhatWasDone() throws Exception {
        String text = SheetText.of(sheets().workOrder(newest(), NOW));
        for (String wanted : List.of("Talkback Sample Studio  ·  Work order", "Glass House  ·  A Room  ·  Mon 23 Nov 2026",
                "Client    Northlight Records", "In        10:10", "Out       23:40", "Worked    13:30",
                "Jo Kern (JK)      assistant", "#4 Glass House  Tracks   Gtr L, Gtr R, Piano", "Prints   Main, Instrumental",
                "SSD-07 → SSD-08  compared, the same", "V2 double too dry, try plate", "JK", "For the client: name, date")) {
            assertTrue(text.contains(wanted), wanted + " in\n" + text);
        }
    }

    @Test
    void theWorkOrderKeepsTheStudiosOwnToItself() throws Exception {
        Ref session = newest();
        note(session);
        SessionLog log = log();
        otherClients(session);
        type(session, "told nobody: singer was ill");
        Ref wrong = type(session, "t hat");
        log.strike(wrong, "was not done", "JK");
        String text = SheetText.of(sheets().workOrder(session, NOW));
        for (String own : List.of("down in the second", "Bass louder", "crowded", "ch12", "3.2k", "crackles", "ch17", "singer was ill",
                "was not done", "Hat", "own note", "Harbour", "bass for somebody else", "STRUCK")) {
            assertFalse(text.contains(own), own + " in\n" + text);
        }
        String all = SheetText.of(sheets().log(session, NOW));
        for (String kept : List.of("crackles", "singer was ill", "STRUCK OUT (was not done)", "own note of the session",
                "crowded", "Bass louder")) {
            assertTrue(all.contains(kept), kept + " in\n" + all);
        }
    }

    @Test
    void aRecallSaysWhatIsKeptElsewhereWithItsMediumBackupAndFile() throws Exception {
        Evidence file = ModelFactory.eINSTANCE.createEvidence();
        file.setName("verb bank.syx");
        KeptElsewhere kept = ModelFactory.eINSTANCE.createKeptElsewhere();
        kept.setWhat("SysEx");
        kept.setTitle("Reverb, bank A");
        kept.setNumber("12");
        kept.setMedium("Disk 3");
        kept.setBackup("Shelf 2");
        kept.setFile(file);
        Recall recall = ModelFactory.eINSTANCE.createRecall();
        recall.setTitle("Mix 3");
        recall.getKeptElsewhere().add(kept);
        ChangeSet changes = ChangeSet.by("EB", "a recall").add(Kinds.RECALL, recall).build();
        library().commit(changes);
        String text = SheetText.of(sheets().recall(changes.changes().getFirst().document(), new ConsoleFamilies(List.of())));
        for (String wanted : List.of("Kept elsewhere", "SysEx", "Reverb, bank A", "12", "Disk 3  ·  Shelf 2", "verb bank.syx")) {
            assertTrue(text.contains(wanted), wanted + " in\n" + text);
        }
    }

    @Test
    void anApprovalSaysOfWhatByWhomAndHow() throws Exception {
        Ref first = log().sessions(made().album(), 2).getLast().session();
        String text = SheetText.of(sheets().workOrder(first, NOW));
        assertTrue(text.contains("Approval  Mix 2, EB, in the room"), text);
        assertTrue(text.contains("Breaks    0:35"), text);
    }

    @Test
    void aSessionThatGoesOnIsCountedUntilNowAndSaysSo() throws Exception {
        Ref session = log().start(SessionStart.of(made().single(), "JK", NOW.minusHours(3)));
        String text = SheetText.of(sheets().workOrder(session, NOW));
        assertTrue(text.contains("Out            still open"), text);
        assertTrue(text.contains("Worked so far  3:00"), text);
        assertTrue(text.contains("Nothing was logged that belongs here."), text);
    }

    @Test
    void whatNobodyNotedIsNamed() throws Exception {
        Ref session = log().start(SessionStart.of(made().single(), "JK", NOW.minusDays(3)));
        assertTrue(SheetText.of(sheets().workOrder(session, NOW)).contains("Out     not noted"));
        assertTrue(SheetText.of(sheets().log(session, NOW)).contains("Not noted\nno time out"),
                SheetText.of(sheets().log(session, NOW)));
    }

    @Test
    void theTrackSheetSaysWhatEachTrackIs() throws Exception {
        Stored<Item> item = library().load(made().song(), Item.class).orElseThrow();
        item.content().getTracks().getFirst().setMicrophone("D112");
        item.content().getTracks().getFirst().setComment("Łukasz: zmień");
        library().commit(ChangeSet.by("EB", "mic").save(item).build());
        Sheet sheet = sheets().tracks(made().song());
        String text = SheetText.of(sheet);
        for (String wanted : List.of("#4 Glass House  ·  Glass House", "Engineer  Ella Brandt", "Producer  Mara Sol",
                "Rate      96 kHz, 24 bit", "D112", "Łukasz: zmień", "completed")) {
            assertTrue(text.contains(wanted), wanted + " in\n" + text);
        }
        assertEquals(Sheet.Shape.WIDE, sheet.shape());
        assertEquals(SheetText.of(sheets().tracks(made().song())), text);
    }

    @Test
    void leftOffIsOnePageHoweverMuchIsOpen() throws Exception {
        Ref session = newest();
        for (int line = 0; line < 15; line++) {
            type(session, "x " + "try the plate on the double once more, and the spring ".repeat(8) + line + " @JK");
        }
        Sheet sheet = sheets().leftOff(made().album(), "EB", NOW);
        assertEquals("Left off", sheet.head().title());
        assertTrue(SheetText.of(sheet).contains("NEXT"), SheetText.of(sheet));
        Path file = folder.resolve("left off.pdf");
        Files.write(file, SheetPdf.of(sheet, Paper.LETTER));
        PdfTools.check(file);
        assertTrue(PdfTools.text(file).contains("Page 1 of 1"));
    }

    @Test
    void everySheetIsReadByOtherPrograms() throws Exception {
        List<Sheet> all = List.of(sheets().workOrder(newest(), NOW), sheets().log(newest(), NOW),
                sheets().tracks(made().song()), sheets().leftOff(made().song(), null, NOW));
        for (Sheet sheet : all) {
            Path file = folder.resolve(sheet.head().title() + ".pdf");
            Files.write(file, SheetPdf.of(sheet, Paper.A4));
            PdfTools.check(file);
            PdfTools.draw(file, folder.resolve("page"));
            assertTrue(PdfTools.text(file).contains(sheet.head().title()));
        }
    }

    @Test
    void whatIsNotThereIsRefusedWithAReason() {
        Ref gone = Ref.to(Kinds.ITEM, Objects.requireNonNull(UUID.randomUUID()));
        assertEquals("There is no such document any more: choose another.",
                assertThrows(LibraryException.class, () -> sheets().tracks(gone)).getMessage());
    }

    /** A line that is about another client's item, as happens when one is moved to another project. */
    private void otherClients(Ref session) throws LibraryException {
        Ref pilot = library().query("SELECT doc FROM item WHERE title = 'Pilot'",
                row -> Rows.document(row, "doc", Kinds.ITEM)).getFirst();
        ZonedDateTime at = NOW.minusHours(20);
        log().addAbout(session, Objects.requireNonNull(pilot),
                QuickEntryParser.parse("t bass for somebody else", log().context(session, at, null)), "JK");
    }

    private void note(Ref session) throws LibraryException {
        Stored<Session> header = library().load(session, Session.class).orElseThrow();
        header.content().setNote("own note of the session");
        Stored<Project> project = library().load(made().album(), Project.class).orElseThrow();
        project.content().setNote("own note of the project");
        Stored<Item> item = library().load(made().song(), Item.class).orElseThrow();
        item.content().setNote("own note of the item");
        library().commit(ChangeSet.by("JK", "notes").save(header).save(project).save(item).build());
    }

    private Ref type(Ref session, String line) throws LibraryException {
        return log().add(session, QuickEntryParser.parse(line, log().context(session, NOW.minusHours(19), "4")), "JK").entry();
    }

    private Ref newest() throws LibraryException {
        return log().sessions(made().album(), 1).getFirst().session();
    }

    private Library library() {
        return Objects.requireNonNull(opened);
    }

    private SampleStudio.Made made() {
        return Objects.requireNonNull(made);
    }

    private SessionLog log() {
        return new SessionLog(library(), EntryKinds.builtIn());
    }

    private Sheets sheets() {
        return new Sheets(library(), log(), new Briefs(library()));
    }
}
