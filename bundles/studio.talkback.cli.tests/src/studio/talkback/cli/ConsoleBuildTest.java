package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;

class ConsoleBuildTest {

    private static final String CHANNEL = """
            #4.0# 7 "Punchy" 0 %0001000000010000 1
            /eq ON
            /eq/1 PEQ 52.6 +4.75 1.6
            """;
    private static final String EFFECT = "#4.0# 1 \"Plate\" 1 4 1\ntype PLAT\nsource MIX13 MIX13\n"
            + "par 18 1.62 44 6k50 30 0.0 60 7k2 1.09 211.44 20 20" + " 0".repeat(52) + "\n";
    private static final String SNIPPET = "#4.0# \"Open\" 128 1 0 0 1\n/ch/01/mix/on ON\n/headamp/000 +20.0 ON\n";

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private Path base = folder;

    @BeforeEach
    void makeBase() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        StringBuilder scene = new StringBuilder("#4.0# \"Base\" \"\" %000000000 1\n/config/chlink" + " OFF".repeat(16)
                + "\n/config/linkcfg ON ON ON ON\n");
        for (int n = 1; n <= 32; n++) {
            String strip = "/ch/" + (n < 10 ? "0" : "") + n;
            scene.append(strip + "/config \"\" 1 WH " + n + "\n" + strip + "/eq OFF\n" + strip
                    + "/eq/1 PEQ 124.7 +0.00 2.0\n" + strip + "/mix OFF   -oo ON +0 OFF   -oo\n");
        }
        scene.append("/fx/1 HALL\n/fx/1/source MIX13 MIX13\n/fx/1/par" + " 0".repeat(64) + "\n/headamp/000 +10.0 OFF\n");
        base = file("base.scn", scene.toString());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String line(Path scene, String path) throws Exception {
        return Files.readAllLines(scene).stream().filter(line -> line.startsWith(path + " ")).findFirst().orElse("");
    }

    @Test
    void presetsAreSaidBeforeTheyArePutOnAndThenWritten() throws Exception {
        Object[] build = { "console", "build", base, folder.resolve("out.scn"), "--preset", "ch12=" + file("a.chn", CHANNEL),
            "--fx", "1=" + file("b.efx", EFFECT), "--snippet", file("c.snp", SNIPPET) };
        Object[] dry = Stream.concat(Stream.of(build), Stream.of("--dry-run"))
                .toArray();
        String said = terminal.type(dry).fine().out();
        assertFalse(Files.exists(folder.resolve("out.scn")));
        assertTrue(said.contains("Ch 12: channel preset 'Punchy' (a.chn), 4 controls change\n"), said);
        assertTrue(said.contains("  Ch 12 EQ on OFF → ON\n"), said);
        assertTrue(said.contains("mind: phantom power at Headamp In 1: OFF → ON\n"), said);
        assertTrue(said.endsWith("nothing was written\n"), said);
        Answer written = terminal.type(build).fine();
        assertTrue(written.out().contains("out.scn: written, "), written.out());
        assertEquals("/ch/12/eq/1 PEQ 52.6 +4.75 1.6", line(folder.resolve("out.scn"), "/ch/12/eq/1"));
        assertEquals("/fx/1 PLAT", line(folder.resolve("out.scn"), "/fx/1"));
        assertEquals("/ch/01/mix ON   -oo ON +0 OFF   -oo", line(folder.resolve("out.scn"), "/ch/01/mix"));
        terminal.type(build).refused(2, "out.scn", "--force");
        Path again = folder.resolve("again.scn");
        terminal.type("console", "build", folder.resolve("out.scn"), again).fine();
        assertArrayEquals(Files.readAllBytes(folder.resolve("out.scn")), Files.readAllBytes(again), "nothing asked for");
    }

    @Test
    void thePlanIsOneDocument() throws Exception {
        JsonObject json = terminal.json("console", "build", base, "--dry-run", "--preset", "1=" + file("a.chn", CHANNEL),
                "--name", "ch 1=Lead Vocal Double 2");
        assertEquals(Set.of("dryRun", "steps", "strips", "withoutStrip", "changes", "warnings"), json.keySet());
        JsonObject step = json.getAsJsonArray("steps").get(0).getAsJsonObject();
        assertEquals(Set.of("kind", "where", "what", "source", "changes", "text"), step.keySet());
        assertEquals("Ch 1", step.get("where").getAsString());
        JsonObject strip = json.getAsJsonArray("strips").get(0).getAsJsonObject();
        assertEquals("{\"channel\":1,\"name\":\"Lead Vox 2\",\"instrument\":\"lead_vocal\",\"link\":\"as_it_is\"}",
                strip.toString());
        assertEquals(Set.of("kind", "strip", "path", "index", "name", "before", "after", "text"),
                json.getAsJsonArray("changes").get(0).getAsJsonObject().keySet());
    }

    @Test
    void theTracksOfAnItemNameTheStripsAndTheSceneIsFiled() throws Exception {
        terminal.type("init").fine();
        terminal.type("project", "add", "Night Ferry").fine();
        terminal.type("item", "add", "Harbour", "--number", "1", "--project", "Night Ferry").fine();
        Path text = OwnFiles.sessionText(folder.resolve("Harbour.txt"), "Kick", "OH L", "OH R", "Lead Vocal", "Click");
        terminal.type("import", text, "--project", "Night Ferry", "--item", "1", "--add-tracks").fine();
        Path out = folder.resolve("harbour.scn");
        JsonObject json = terminal.json("console", "build", base, out, "--names-from-item", "1", "--project", "Night Ferry",
                "--without", "click", "--recall", "Harbour, prepared");
        assertEquals("/ch/01/config \"Kick\" 2 RD 1", line(out, "/ch/01/config"));
        assertEquals("/ch/02/config \"Lead Vocal\" 50 YE 2", line(out, "/ch/02/config"));
        assertEquals("/ch/03/config \"OH L\" 10 RD 3", line(out, "/ch/03/config"));
        assertEquals("/config/chlink OFF ON" + " OFF".repeat(14), line(out, "/config/chlink"));
        assertTrue(json.get("recall").getAsString().startsWith("recall/"), json.toString());
        JsonArray history = terminal.json("history", "--project", "Night Ferry", "--item", "1").getAsJsonArray("revisions");
        assertFalse(history.isEmpty());
        Path placed = folder.resolve("placed.scn");
        terminal.type("console", "build", base, placed, "--names-from-item", "1", "--track", "Lead Vocal=ch 16", "--from",
                "ch5", "--stereo", "Kick").fine();
        assertEquals("/ch/16/config \"Lead Vocal\" 50 YE 16", line(placed, "/ch/16/config"));
        assertEquals("/ch/05/config \"Kick L\" 2 RD 5", line(placed, "/ch/05/config"));
    }

    @Test
    void presetsAreKeptAndTakenByTheirNames() throws Exception {
        terminal.type("init", "--sample").fine();
        assertTrue(terminal.type("preset", "list").fine().out().contains("No preset is kept"));
        JsonArray kept = terminal.json("preset", "add", file("a.chn", CHANNEL), file("b.efx", EFFECT), "--engineer", "EB")
                .getAsJsonArray("presets");
        assertEquals(2, kept.size());
        assertEquals("Plate: effect preset, b.efx EB\nPunchy: channel preset, a.chn EB\n",
                terminal.type("preset", "list").fine().out());
        JsonObject listed = terminal.json("preset", "list").getAsJsonArray("presets").get(1).getAsJsonObject();
        assertEquals(Set.of("preset", "name", "engineer", "family", "kind", "file", "digest"), listed.keySet());
        Path out = folder.resolve("out.scn");
        terminal.type("console", "build", base, out, "--kept", "ch 3=punchy", "--kept", "1=Plate").fine();
        assertEquals("/ch/03/eq/1 PEQ 52.6 +4.75 1.6", line(out, "/ch/03/eq/1"));
        assertEquals("/fx/1 PLAT", line(out, "/fx/1"));
        terminal.type("console", "build", base, "--dry-run", "--kept", "ch3=Nobody").refused(2, "Nobody", "preset list");
        terminal.type("preset", "add", base).refused(2, "base.scn", "whole scene");
        terminal.type("preset").refused(2, "add, list");
    }

    @Test
    void whatCannotBeBuiltIsRefusedInOneLineAndNothingIsWritten() throws Exception {
        Path out = folder.resolve("out.scn");
        Path channel = file("a.chn", CHANNEL);
        Path effect = file("b.efx", EFFECT);
        terminal.type("console", "build", base).refused(2, "--dry-run");
        terminal.type("console", "build", channel, out).refused(2, "the base is a channel preset");
        terminal.type("console", "build", base, out, "--preset", channel).refused(2, "ch12=lead.chn");
        terminal.type("console", "build", base, out, "--preset", "ch40=" + channel).refused(2, "ch40", "from ch1 to mc");
        terminal.type("console", "build", base, out, "--fx", "1=" + channel).refused(2, "a.chn",
                "a channel preset and not an effect preset");
        terminal.type("console", "build", base, out, "--fx", "2=" + effect).refused(2, "b.efx", "/fx/2");
        terminal.type("console", "build", base, out, "--preset", "ch1=" + folder.resolve("no.chn")).refused(2, "no.chn");
        terminal.type("console", "build", base, out, "--preset", "ch1=" + channel, "--leave", "pan").refused(2, "'pan'");
        terminal.type("console", "build", base, out, "--name", "ch 40=Kick").refused(2, "ch 40", "ch32");
        terminal.type("console", "build", base, out, "--name", "Kick").refused(2, "ch 1=Kick");
        terminal.type("console", "build", base, out, "--track", "Kick=ch 1").refused(2, "--names-from-item");
        terminal.type("console", "build", base, out, "--recall", "x").refused(2, "--names-from-item");
        terminal.type("console", "diff", base, channel).refused(2, "the first is a scene and the second a channel preset");
        assertFalse(Files.exists(out));
    }

    @Test
    void presetsAreInspectedAndWrittenAsScenesAre() throws Exception {
        for (Path file : List.of(file("a.chn", CHANNEL), file("b.efx", EFFECT), file("c.snp", SNIPPET))) {
            Path out = folder.resolve("copy");
            terminal.type("console", "write", file, out, "--force").fine();
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out));
        }
        assertEquals("x32 channel preset, firmware 4.0, \"Punchy\": " + CHANNEL.lines().count() + " lines",
                terminal.type("console", "inspect", folder.resolve("a.chn")).fine().out().strip());
        JsonObject console = terminal.json("inspect", folder.resolve("a.chn")).getAsJsonObject("console");
        assertEquals("channel preset", console.get("kind").getAsString());
        assertEquals("Punchy", console.get("name").getAsString());
        JsonObject holds = terminal.json("inspect", folder.resolve("c.snp")).getAsJsonArray("lines").get(0).getAsJsonObject()
                .getAsJsonArray("parameters").get(1).getAsJsonObject();
        assertEquals("Mute", holds.get("words").getAsString());
        assertTrue(terminal.type("inspect", folder.resolve("b.efx")).fine().out().startsWith("x32-effect-preset: Plate"));
    }
}
