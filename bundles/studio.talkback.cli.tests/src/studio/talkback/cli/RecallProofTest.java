package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Approval;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.Song;
import studio.talkback.testkit.TestLibrary;

/** The proof at the end of a run in the sample studio, whose Paper Moon has an approved print here. */
class RecallProofTest {

    private static final int RATE = 12000;
    private static final double[] MAIN = new Song(3, 40).play(0, 40, RATE);

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void aRunGoesOn() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
        terminal.type("recall", "run", "start", "--room", "A Room", "--item", "Paper Moon", "--leave-uncaptured").fine();
    }

    @Test
    void whatWasPrintedIsComparedAndShownWithTheRun() throws Exception {
        printAndApprove();
        Path printed = write("tonight.wav", Song.gained(part(12.5, 8), -0.1));
        Terminal.Answer told = terminal.type("recall", "run", "proof", printed, "--room", "A Room").fine();
        assertTrue(told.out().startsWith("−0.1 dB, null −"), told.out());
        assertTrue(told.out().contains(" s from 0:12.500 of Main, Mix "), told.out());
        assertTrue(told.out().contains("dB off would leave."), told.out());
        JsonObject run = terminal.json("recall", "run", "--room", "A Room").getAsJsonObject("proof");
        assertTrue(run.get("found").getAsBoolean());
        assertEquals(-0.1, run.get("levelDb").getAsDouble(), 0.001);
        assertEquals(12.5, run.get("positionSeconds").getAsDouble(), 1e-6);
        assertEquals("tonight.wav", run.get("file").getAsString());
        assertTrue(terminal.type("recall", "run", "--room", "A Room").fine().out().contains("Proof by print: −0.1 dB, null "));
        JsonObject shown = terminal.json("recall", "show", "--item", "Paper Moon").getAsJsonObject("proof");
        assertEquals(run, shown, "the recall shows how it was proven last");
        assertTrue(terminal.type("recall", "show", "--item", "Paper Moon").fine().out().contains("Proof by print: −0.1 dB, null "));
        String sheet = terminal.type("recall", "run", "sheet", "--room", "A Room").fine().out();
        assertTrue(sheet.contains("Proof by print") && sheet.contains("−0.1 dB, null −"), sheet);
        Terminal.Answer same = terminal.type("recall", "run", "proof", write("same.wav", part(3, 8)), "--room", "A Room", "--json");
        assertEquals(0, same.code(), same.err());
        assertFalse(same.json().has("residualDb"), "nothing is left");
        assertEquals("0.0 dB, null nothing left", same.json().get("text").getAsString());
        terminal.type("revert", same.json().get("changeSet").getAsString()).fine();
        assertEquals("tonight.wav", terminal.json("recall", "run", "--room", "A Room").getAsJsonObject("proof").get("file").getAsString());
    }

    @Test
    void whatIsNotFoundOrWrongEndsWithOne() throws Exception {
        printAndApprove();
        Terminal.Answer none = terminal.type("recall", "run", "proof", write("other.wav", new Song(8, 10).play(0, 10, RATE)), "--room", "A Room");
        assertEquals(1, none.code(), none.err());
        assertTrue(none.out().startsWith("not found in the approved print"), none.out());
        Terminal.Answer quiet = terminal.type("recall", "run", "proof", write("quiet.wav", Song.gained(part(3, 8), -1)), "--room", "A Room", "--json");
        assertEquals(1, quiet.code(), quiet.err());
        assertEquals("1.0 dB quieter, more than 0.3 dB", quiet.array("findings").get(0).getAsString());
        assertTrue(terminal.type("recall", "run", "end", "--room", "A Room").out().contains("The run has ended"));
    }

    @Test
    void badInputIsToldInALineAndChangesNothing() throws Exception {
        Path printed = write("tonight.wav", part(5, 8));
        terminal.type("recall", "run", "proof", printed, "--room", "A Room").refused(2, "no file is bound to Main, Mix 2");
        printAndApprove();
        terminal.type("recall", "run", "proof", printed, "--room", "A Room", "--print", "nonsense").refused(2, "choose one of Main");
        terminal.type("recall", "run", "proof", folder.resolve("none.wav"), "--room", "A Room").refused(2, "none.wav");
        Path words = Files.writeString(folder.resolve("words.wav"), "no sound at all");
        terminal.type("recall", "run", "proof", words, "--room", "A Room").refused(2, "words.wav: no sound file that can be read");
        terminal.type("recall", "run", "proof", write("short.wav", part(5, 2)), "--room", "A Room").refused(2, "print at least 5 s");
        assertFalse(terminal.json("recall", "run", "--room", "A Room").has("proof"));
    }

    /** The newest mix of Paper Moon has a Main with its file, and was approved. */
    private void printAndApprove() throws Exception {
        Path file = write("main.wav", MAIN);
        try (Library library = TestLibrary.service().open(terminal.library(), new NullProgressMonitor())) {
            Ref ref = library.query("SELECT doc FROM item WHERE title = 'Paper Moon'",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM))).getFirst();
            Stored<Item> item = library.load(ref, Item.class).orElseThrow();
            Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
            evidence.setName("main.wav");
            evidence.setDigest(library.keep(file, new NullProgressMonitor()).digest());
            Print print = ModelFactory.eINSTANCE.createPrint();
            print.setName("Main");
            print.setFile(evidence);
            Approval approval = ModelFactory.eINSTANCE.createApproval();
            approval.setByName("EB");
            for (MixVersion mix : item.content().getMixVersions()) {
                mix.getPrints().add(EcoreUtil.copy(print));
                mix.getApprovals().add(EcoreUtil.copy(approval));
            }
            Ids.complete(item.content());
            library.commit(ChangeSet.by("JK", "set up").save(item).build());
        }
    }

    private static double[] part(double from, double length) {
        int begin = (int) Math.round(from * RATE) * 2;
        return Arrays.copyOfRange(MAIN, begin, begin + (int) Math.round(length * RATE) * 2);
    }

    private Path write(String name, double[] samples) throws Exception {
        return Song.write(folder.resolve(name), samples, 2, RATE);
    }
}
