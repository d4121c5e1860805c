package studio.talkback.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.talkback.recall.RecallStudio.NOW;
import static studio.talkback.recall.RecallStudio.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Approval;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.internal.ApprovedPrints;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.testkit.Song;

class ProofTest {

    private static final int RATE = 12000;
    private static final double[] MAIN = new Song(3, 40).play(0, 40, RATE);

    @TempDir
    Path folder = Path.of("");

    private @Nullable RecallStudio made;
    private String mix = "";

    @BeforeEach
    void open() throws Exception {
        made = new RecallStudio(folder.resolve("library"));
        item(item -> {
            MixVersion version = RecallStudio.MODEL.createMixVersion();
            version.setName("3");
            item.getMixVersions().add(version);
            Ids.complete(item);
            mix = Objects.requireNonNull(version.getId());
        });
    }

    @AfterEach
    void close() {
        studio().close();
    }

    @Test
    void whatIsPrintedIsComparedWithTheApprovedMainAndKept() throws Exception {
        approve();
        print("Instrumental", new Song(9, 20).play(0, 20, RATE));
        print("Main", MAIN);
        Ref run = start();
        Path printed = write("tonight.wav", Song.gained(part(12.5, 8), -0.1));
        prove(run, printed, null);
        PrintProof proof = proof(run);
        assertEquals("Main, Mix 3", proof.getPrintName());
        assertEquals(mix, proof.getMixVersion());
        assertEquals(-0.1, proof.getLevelDb(), 0.001);
        assertTrue(proof.getResidualDb() < -80, proof.toString());
        assertEquals(12.5, proof.getPositionSeconds(), 1e-6);
        assertEquals(8, proof.getSeconds(), 0.2);
        assertEquals(List.of(), proof.getFinding());
        assertEquals(NOW, proof.getCheckedAt());
        Evidence file = Objects.requireNonNull(proof.getFile());
        assertEquals("tonight.wav", file.getName());
        assertTrue(Arrays.equals(Files.readAllBytes(printed), studio().library.blob(file.getDigest()).readAllBytes()), "byte for byte");
        assertEquals("−0.1 dB, null " + ProofWords.residual(proof), ProofWords.numbers(proof));
        proof.setResidualDb(Double.valueOf(-38));
        assertEquals("−0.1 dB, null −38.0 dB", ProofWords.numbers(proof));
        assertEquals("What is left is as much as a level 0.11 dB off would leave.", ProofWords.meaning(proof));
        proof.setResidualDb(Double.valueOf(-120));
        assertEquals("−120.0 dB or less", ProofWords.residual(proof));
        assertEquals("What is left is as much as a level less than 0.01 dB off would leave.", ProofWords.meaning(proof));
        assertTrue(ProofWords.compared(proof).startsWith("tonight.wav: "), "which file it was");
        assertTrue(ProofWords.compared(proof).endsWith(" s from 0:12.500 of Main, Mix 3"), ProofWords.compared(proof));
    }

    @Test
    void theLastOneStandsAndIsTakenBackInOneStep() throws Exception {
        approve();
        print("Main", MAIN);
        Ref run = start();
        prove(run, write("one.wav", Song.gained(part(5, 8), -2)), null);
        Committed second = prove(run, write("two.wav", part(5, 8)), null);
        PrintProof proof = proof(run);
        assertEquals("two.wav", proof.getFile().getName());
        assertNull(proof.getResidualDb(), "nothing is left");
        assertEquals("0.0 dB, null nothing left", ProofWords.numbers(proof));
        assertEquals("Nothing is left: the samples are the same, as in a copy of the file.", ProofWords.meaning(proof));
        new SessionLog(studio().library).undo(second, "JK");
        assertEquals("one.wav", proof(run).getFile().getName());
        assertEquals(List.of("2.0 dB quieter, more than 0.3 dB"), proof(run).getFinding());
    }

    @Test
    void whatIsWrongIsSaidAndWhatIsNotFoundHasNoNumbers() throws Exception {
        approve();
        print("Main", MAIN);
        Ref run = start();
        double[] turned = part(5, 8);
        for (int i = 0; i < turned.length; i += 2) {
            double left = turned[i];
            turned[i] = -turned[i + 1];
            turned[i + 1] = left / 2;
        }
        prove(run, write("turned.wav", turned), null);
        assertEquals(List.of("swapped: left, right", "polarity turned: left", "right 6.0 dB quieter, more than 0.3 dB"),
                proof(run).getFinding());
        prove(run, write("other.wav", new Song(77, 10).play(0, 10, RATE)), null);
        PrintProof none = proof(run);
        assertFalse(ProofWords.found(none));
        assertNull(none.getLevelDb());
        assertNull(none.getResidualDb());
        assertNull(none.getPositionSeconds());
        assertEquals("not found in the approved print", ProofWords.numbers(none));
        assertEquals(List.of("not found in the approved print", "other.wav with Main, Mix 3"), ProofWords.lines(none));
        assertNotNull(none.getFile(), "it is kept all the same");
        prove(run, write("silent.wav", new double[8 * RATE * 2]), null);
        assertEquals("nothing was printed: silence", ProofWords.numbers(proof(run)));
    }

    @Test
    void whatCannotBeProvenSaysHowToMendItAndChangesNothing() throws Exception {
        Ref run = start();
        Path printed = write("tonight.wav", part(5, 8));
        assertRefused("the mix of this run has no prints", run, printed, null);
        print("Main", null);
        assertRefused("Main, Mix 3 is not approved: approve the mix, or name the print", run, printed, null);
        approve();
        assertRefused("no file is bound to Main, Mix 3", run, printed, null);
        print("Main", MAIN);
        assertRefused("the mix of this run has no print inst: choose one of Main", run, printed, "inst");
        Path words = Files.writeString(folder.resolve("tonight.mp3"), "ID3 no sound at all");
        assertRefused("tonight.mp3: no sound file that can be read", run, words, null);
        Path fast = Song.write(folder.resolve("fast.wav"), part(5, 8), 2, 48000);
        assertRefused("the print is at 48000 Hz and the approved print at 12000 Hz: print at 12000 Hz", run, fast, null);
        assertRefused("only 3.0 s of the print", run, write("short.wav", part(5, 3)), null);
        assertThrows(IOException.class, () -> prove(run, folder.resolve("none.wav"), null));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> runs().prove(run, new ProofRequest(printed, null, "JK", NOW), cancelled));
        assertNull(load(run).getProof());
        assertEquals(1, studio().library.history(run).size());
        runs().end(run, new RunEnd(null, "", "JK", NOW));
        assertRefused("this recall run has ended", run, printed, null);
    }

    @Test
    void aPrintThatNobodyApprovedIsComparedWhereItIsNamedAndSaysSo() throws Exception {
        print("Main", MAIN);
        print("Vocal Up +0.5", MAIN);
        Ref run = start();
        assertEquals(List.of("Main, Mix 3", "Vocal Up +0.5, Mix 3"),
                runs().approvedPrints(run).stream().map(ApprovedPrint::title).toList());
        assertFalse(runs().approvedPrints(run).getFirst().approved());
        prove(run, write("tonight.wav", part(5, 8)), "main");
        assertEquals(List.of("Main, Mix 3 is not approved"), proof(run).getFinding());
    }

    @Test
    void theApprovedFileItselfProvesNothingAndWhatWasSavedBeforeTheRunIsSaid() throws Exception {
        approve();
        print("Main", MAIN);
        Ref run = start();
        assertRefused("copy.wav is the file of Main, Mix 3 itself, and proves nothing", run, write("copy.wav", MAIN), null);
        assertNull(load(run).getProof());
        Path old = write("old.wav", Song.gained(part(5, 8), -0.1));
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusHours(3).toInstant()));
        prove(run, old, null);
        assertEquals(List.of("old.wav was saved 10 Mar 2026 12:00, before this run began: is it what was printed now?"), proof(run).getFinding());
        assertTrue(ProofWords.ofRun(proof(run)).startsWith("printed, but old.wav was saved 10 Mar 2026 12:00"), ProofWords.ofRun(proof(run)));
    }

    @Test
    void aNullThatLeavesMuchIsNoProofAndAClippedPrintIsSaid() throws Exception {
        approve();
        print("Main", MAIN);
        Ref run = start();
        double[] more = part(5, 8);
        double[] other = new Song(77, 10).play(0, 8, RATE);
        for (int i = 0; i < more.length; i++) {
            more[i] += 0.4 * other[i];
        }
        prove(run, write("voice.wav", more), null);
        assertEquals(List.of("much is left: something is not set as it was, or another mix was printed"), proof(run).getFinding());
        assertTrue(ProofWords.ofRun(proof(run)).startsWith("printed, but much is left"), ProofWords.ofRun(proof(run)));
        prove(run, write("hot.wav", Song.gained(part(5, 8), 15)), null);
        assertTrue(proof(run).getFinding().contains("clipped: left, right"), proof(run).getFinding().toString());
        prove(run, write("quiet.wav", Song.gained(part(5, 8), -0.1)), null);
        assertEquals(List.of(), proof(run).getFinding());
    }

    @Test
    void oneOfTwoPrintsOfOneKindIsTheOneThatIsNamed() throws Exception {
        approve();
        print("Instrumental", MAIN);
        print("Inst", new Song(9, 20).play(0, 20, RATE));
        Ref run = start();
        for (String name : List.of("Instrumental", "Inst")) {
            assertEquals(name + ", Mix 3", new ApprovedPrints(studio().library).chosen(load(run), name).title());
        }
    }

    @Test
    void theEndSaysWhetherItIsProven() throws Exception {
        approve();
        print("Main", MAIN);
        Ref session = new SessionLog(studio().library).start(new SessionStart(studio().project, studio().room, "JK", NOW));
        Ref run = start();
        prove(run, write("tonight.wav", part(5, 8)), null);
        runs().end(run, new RunEnd(null, "", "JK", NOW.plusMinutes(1)));
        String line = new SessionLog(studio().library).entries(session).getLast().text();
        assertTrue(line.contains("; proven by print: 0.0 dB, null nothing left"), line);
        assertEquals("not proven by print", ProofWords.ofRun(null));
    }

    private void approve() throws Exception {
        item(item -> {
            Approval approval = RecallStudio.MODEL.createApproval();
            approval.setByName("EB");
            approval.setAt(NOW);
            item.getMixVersions().getFirst().getApprovals().add(approval);
        });
    }

    /** Logs a print; one without samples has no file. */
    private void print(String name, double @Nullable [] samples) throws Exception {
        Evidence file = null;
        if (samples != null) {
            file = RecallStudio.MODEL.createEvidence();
            file.setName(name + ".wav");
            file.setDigest(studio().library.keep(write(name + ".wav", samples), new NullProgressMonitor()).digest());
        }
        Evidence bound = file;
        item(item -> {
            Print print = RecallStudio.MODEL.createPrint();
            print.setName(name);
            print.setFile(bound);
            item.getMixVersions().getFirst().getPrints().add(print);
        });
    }

    private void item(Consumer<Item> change) throws Exception {
        Library library = studio().library;
        Stored<Item> stored = library.load(studio().item, Item.class).orElseThrow();
        change.accept(stored.content());
        Ids.complete(stored.content());
        library.commit(ChangeSet.by("JK", "set up").save(stored).build());
    }

    private Ref start() throws LibraryException {
        Ref wanted = studio().recall("Mix 3", recall -> {
            recall.setMixVersion(mix);
            unit(recall, "FET COMP 1", "Rack 2", "Attack", "5");
        });
        return runs().start(new RunStart(studio().room, wanted, Uncaptured.REFUSE, "JK", NOW));
    }

    private Committed prove(Ref run, Path file, @Nullable String print)
            throws IOException, EvidenceException, LibraryException {
        return runs().prove(run, new ProofRequest(file, print, "JK", NOW), new NullProgressMonitor());
    }

    private void assertRefused(String said, Ref run, Path file, @Nullable String print) {
        String message = assertThrows(RunException.class, () -> prove(run, file, print)).getMessage();
        assertTrue(message.startsWith(said), message);
    }

    /** The very samples of the approved Main. */
    private static double[] part(double from, double length) {
        int begin = (int) Math.round(from * RATE) * 2;
        return Arrays.copyOfRange(MAIN, begin, begin + (int) Math.round(length * RATE) * 2);
    }

    private Path write(String name, double[] samples) throws IOException {
        return Song.write(folder.resolve(name), samples, 2, RATE);
    }

    private PrintProof proof(Ref run) throws LibraryException {
        return Objects.requireNonNull(load(run).getProof());
    }

    private RecallRun load(Ref run) throws LibraryException {
        return studio().library.load(run, RecallRun.class).orElseThrow().content();
    }

    private RecallRuns runs() {
        return new RecallRuns(studio().library, studio().families);
    }

    private RecallStudio studio() {
        return Objects.requireNonNull(made);
    }
}
