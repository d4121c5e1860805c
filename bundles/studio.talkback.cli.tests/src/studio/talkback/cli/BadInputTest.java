package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Files that cannot be taken: each is refused in one line that names it, and the library stays as it was. */
class BadInputTest {

    private static final int LONG_LINE = 40_000_000;

    /** One library for all of them, which none may change. */
    @TempDir
    static Path folder = Path.of("");

    private static Terminal terminal = new Terminal(folder);
    private static JsonObject before = new JsonObject();

    @BeforeAll
    static void beginSession() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
        terminal.type("project", "add", "Glass House").fine();
        terminal.type("item", "add", "Paper Moon").fine();
        terminal.type("session", "start").fine();
        terminal.type("import", OwnFiles.sessionText(folder.resolve("good.txt"), "Kick"), "--item", "1").fine();
        before = terminal.json("check");
    }

    @Test
    void aCharacterThatIsNoTextIsRefusedBeforeAnythingIsDone() throws Exception {
        terminal.type("project", "add", "a\u0001b").refused(2, "characters that are no text");
        assertEquals(before, terminal.json("check"));
    }

    @Test
    void theEndOfASessionThatIsStillToCome() throws Exception {
        terminal.type("session", "end", "--at", "2999-01-01T10:00").refused(2, "note the end when it is there");
        assertEquals(before, terminal.json("check"));
    }

    @Test
    void aNameWhereInitialsAreMeant() throws Exception {
        terminal.bare("--library", folder.resolve("library"), "--as", "Jo Kline", "project", "add", "X").refused(2, "initials");
        assertEquals(before, terminal.json("check"));
    }

    @Test
    void anEmptyFile() throws Exception {
        refuse(write("empty.txt"), "empty");
    }

    @Test
    void binaryBytes() throws Exception {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        refuse(write("binary.txt", bytes), "protools-text", "x32-scene");
    }

    @Test
    void anotherFormat() throws Exception {
        refuse(write("letter.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), "protools-text");
        refuse(write("song.wav", "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.US_ASCII)), "protools-text");
    }

    @Test
    void aTruncatedText() throws Exception {
        refuse(write("cut.txt", "SESSION NAME:\tGlass\nSAMPLE RA".getBytes(StandardCharsets.US_ASCII)), "cut.txt");
    }

    @Test
    void aTruncatedScene() throws Exception {
        refuse(write("cut.scn", "#4.0# \"Gla".getBytes(StandardCharsets.US_ASCII)), "cut.scn");
    }

    @Test
    void bytesOf0xFFOnly() throws Exception {
        byte[] bytes = new byte[5000];
        Arrays.fill(bytes, (byte) 0xFF);
        refuse(write("ff.txt", bytes), "ff.txt");
    }

    @Test
    void bytesOf0xFFInsideAText() throws Exception {
        byte[] good = Files.readAllBytes(folder.resolve("good.txt"));
        Arrays.fill(good, 20, good.length, (byte) 0xFF);
        refuse(write("ff inside.txt", good), "ff inside.txt");
    }

    @Test
    void aFolder() throws Exception {
        refuse(Files.createDirectory(folder.resolve("folder.txt")), "folder");
    }

    @Test
    void aFileThatIsNotThere() throws Exception {
        refuse(folder.resolve("missing.txt"), "missing.txt");
    }

    @Test
    void aFileWithoutPermission() throws Exception {
        Path file = OwnFiles.sessionText(folder.resolve("secret.txt"), "Kick");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
                "this user may read everything: skipped");
        refuse(file, "permission");
    }

    @Test
    void aLineWithoutEnd() throws Exception {
        Path file = folder.resolve("line.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("SESSION NAME:\t".getBytes(StandardCharsets.US_ASCII));
            byte[] part = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < LONG_LINE; written += part.length) {
                out.write(part);
            }
        }
        refuse(file, "line 1");
    }

    @Test
    void ofSeveralFilesNoneIsTakenWhenOneIsBad() throws Exception {
        Path good = OwnFiles.sessionText(folder.resolve("new.txt"), "Kick", "Bass");
        Path bad = write("bad.txt", "hello".getBytes(StandardCharsets.US_ASCII));
        terminal.type("import", good, bad, "--item", "1").refused(2, "bad.txt");
        assertEquals(before, terminal.json("check"));
    }

    @Test
    void anItemThatIsNotThere() throws Exception {
        terminal.type("import", folder.resolve("good.txt"), "--item", "99").refused(2, "99", "Paper Moon");
        assertEquals(before, terminal.json("check"));
    }

    private void refuse(Path file, String... words) throws Exception {
        terminal.type("import", file, "--item", "1", "--json").refused(2, words)
                .refused(2, file.getFileName().toString());
        terminal.type("inspect", file, "--json").refused(2);
        assertEquals(before, terminal.json("check"), "nothing was changed");
        assertFalse(Files.exists(terminal.library().resolve("inbox")));
    }

    private Path write(String name, byte... bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }
}
