package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Prints;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Print;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryParser;

/** The files of prints, which come with the line that says they were made. */
class PrintFilesTest {

    private final Path folder;
    private final LogStudio studio;

    PrintFilesTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        studio = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void theFileOfAPrintComesWithItsLineAndGoesWithIt() throws Exception {
        Evidence file = sound("main.wav");
        Logged logged = log("p main", file);
        Print print = print("Main");
        assertEquals(file.getDigest(), print.getFile().getDigest());
        assertEquals(44_100, print.getSampleRateHz());
        assertEquals(16, print.getBitDepth());
        assertEquals(List.of(file.getDigest()), studio.lines().getLast().evidence());
        studio.log.strike(logged.entry(), "the wrong one", "JK");
        assertEquals(List.of(), studio.item(studio.house).getMixVersions().getFirst().getPrints());
    }

    @Test
    void aPrintThatWasSaidToBeMadeTakesTheFileThatArrivesLaterAndAnotherIsPrintedAgain() throws Exception {
        studio.type("p main");
        Logged first = log("p main", sound("main.wav"));
        assertEquals(1, studio.item(studio.house).getMixVersions().getFirst().getPrints().size());
        Evidence again = sound("main 2.wav");
        log("p main", again);
        assertEquals(2, studio.item(studio.house).getMixVersions().getFirst().getPrints().size());
        assertEquals(again.getDigest(), print("main").getFile().getDigest(), "the newest stands");
        studio.log.strike(first.entry(), "", "JK");
        assertNull(studio.item(studio.house).getMixVersions().getFirst().getPrints().getFirst().getFile());
    }

    @Test
    void filesThatAreNotAsManyAsThePrintsAreEvidenceOfTheLineOnly() throws Exception {
        log("p main, tv", sound("main.wav"));
        assertNull(print("Main").getFile());
        assertEquals(1, studio.lines().getLast().evidence().size());
    }

    @Test
    void aLineMayBeAboutAnItemWhateverItSays() throws Exception {
        QuickEntry line = QuickEntryParser.parse("p main", studio.log.context(studio.session, LogStudio.NOW, "4"));
        Logged logged = studio.log.addAbout(studio.session, studio.moon, line, "JK");
        assertEquals(studio.moon, studio.load(logged.entry(), Entry.class).getItem());
        assertEquals(1, studio.item(studio.moon).getMixVersions().getFirst().getPrints().size());
    }

    private Logged log(String line, Evidence file) throws Exception {
        return studio.log.add(studio.session, QuickEntryParser.parse(line,
                studio.log.context(studio.session, LogStudio.NOW, "4")), "JK", file);
    }

    private Print print(String name) throws Exception {
        return Objects.requireNonNull(Prints.of(studio.item(studio.house).getMixVersions().getFirst(), name));
    }

    /** A kept WAV of 44.1 kHz and 16 bits, each with a name of its own. */
    private Evidence sound(String name) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(44 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.UTF_8)).putInt(36).put("WAVEfmt ".getBytes(StandardCharsets.UTF_8));
        bytes.putInt(16).putShort((short) 1).putShort((short) 2).putInt(44_100).putInt(176_400).putShort((short) 4)
                .putShort((short) 16).put("data".getBytes(StandardCharsets.UTF_8)).putInt(0)
                .put(name.getBytes(StandardCharsets.UTF_8));
        return Attachments.keep(studio.library, Files.write(folder.resolve(name), bytes.array()), LogStudio.NOW,
                new NullProgressMonitor());
    }
}
