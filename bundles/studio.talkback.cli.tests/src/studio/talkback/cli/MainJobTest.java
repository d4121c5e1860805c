package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;

/** An evening in the control room, typed as commands. */
class MainJobTest {

    /** The table of the quick-entry language, as it stands in the description of the workbench. */
    private static final List<String> LINES = List.of("r @LBL #2 lv +0.5 !20:00",
            "r #103 01:12:04:10 mx -2 under \"I know\" @SHOW", "d 12", "d 12 no; label withdrew",
            "t kick, sn, oh l-r", "v bv -1 ch2; producer: crowded", "c ch12 eq2 3.2k +2; was 2.5k",
            "c fet1 a5 r8 in 4", "p main, inst, tv =16:20", "m SSD-07 > SSD-08 ok",
            "f ch17 eq crackles; moved to 18", "k v8 #103; +2:11 act 2", "x recall #2 @JK !18:00",
            "y #5 mix4 @EB text", "h break =13:05-13:40");

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void openTerminal() {
        terminal = new Terminal(folder.resolve("library"));
    }

    @Test
    void theWholeJobIsDoneByCommands() throws Exception {
        beginProject();
        String session = terminal.json("session", "start", "--project", "Glass House").get("session").getAsString();
        for (String line : LINES) {
            JsonObject json = terminal.json("log", "add", "--item", "2", line);
            assertTrue(json.keySet().containsAll(Set.of("entry", "kind", "text", "reports")), json.toString());
        }
        importBothKinds();
        JsonArray entries = terminal.json("log", "show").getAsJsonArray("entries");
        assertEquals(LINES.size() + 5, entries.size());
        assertEquals(session, terminal.json("log", "show").get("session").getAsString());
        showWhatWasDone();
        historyAndSearch(entries);
        copyAndRestore();
    }

    @Test
    void theRealFilesAreImportedTwiceAndTheSecondTimeNothingIsNew() throws Exception {
        List<Path> texts = OwnFiles.samples("protools-text", ".txt");
        List<Path> scenes = OwnFiles.samples("x32", ".scn");
        beginProject();
        terminal.type("session", "start").fine();
        List<Path> files = Stream.concat(texts.stream(), scenes.stream()).toList();
        JsonArray imports = importAll(files).getAsJsonArray("imports");
        for (int index = 0; index < files.size(); index++) {
            JsonObject json = imports.get(index).getAsJsonObject();
            assertFalse(json.get("nothingNew").getAsBoolean(), files.get(index).toString());
            assertEquals(sha256(files.get(index)), json.get("digest").getAsString());
        }
        assertArrayEquals(Files.readAllBytes(scenes.getFirst()), original(sha256(scenes.getFirst())));
        for (var again : importAll(List.of(texts.getLast(), scenes.getLast())).getAsJsonArray("imports")) {
            assertTrue(again.getAsJsonObject().get("nothingNew").getAsBoolean());
        }
        assertEquals(texts.size() + scenes.size(),
                terminal.json("item", "show", "2").getAsJsonArray("imports").size());
        terminal.type("check").fine();
        terminal.type("original", "0".repeat(64), folder.resolve("none")).refused(2, "0000");
        terminal.type("original", "0".repeat(63), folder.resolve("none")).refused(2, "64");
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void aLineIsCorrectedAndStruckOutAndStaysVisible() throws Exception {
        beginProject();
        terminal.type("session", "start").fine();
        String entry = terminal.json("log", "add", "--item", "2", "r @LBL lv +0.5").get("entry").getAsString();
        JsonObject corrected = terminal.json("log", "correct", entry, "r", "@LBL", "lv", "+1.0");
        assertEquals(Set.of("entry", "number", "reports"), corrected.keySet());
        assertEquals(1, corrected.get("number").getAsInt());
        JsonObject shown = terminal.json("log", "show").getAsJsonArray("entries").get(0).getAsJsonObject();
        assertEquals("r @LBL lv +0.5", shown.getAsJsonArray("earlier").get(0).getAsString());
        assertEquals(Set.of("entry", "number", "reports"),
                terminal.json("log", "strike", entry, "--why", "wrong song").keySet());
        shown = terminal.json("log", "show").getAsJsonArray("entries").get(0).getAsJsonObject();
        assertTrue(shown.get("struckOut").getAsBoolean());
        assertEquals("wrong song", shown.get("struckWhy").getAsString());
        assertTrue(terminal.type("log", "show").fine().out().contains("[struck out: wrong song]"));
        assertEquals(3, terminal.json("history", entry).getAsJsonArray("revisions").size());
        terminal.type("log", "strike", "entry/0198a7d2-0000-7000-8000-000000000000").refused(2, "there is no");
        terminal.type("log", "strike", "no such thing").refused(2, "reference");
        String item = terminal.json("item", "show", "2").get("item").getAsString();
        terminal.type("log", "strike", item).refused(2, item + " is no entry");
    }

    @Test
    void sessionsAreStartedListedAndEnded() throws Exception {
        beginProject();
        terminal.type("log", "add", "hello").refused(2, "no session is open", "talkback session start", "--session");
        terminal.type("log", "show").refused(2, "no session", "talkback session start");
        JsonObject started = terminal.json("session", "start", "--at", "2026-11-22T10:00");
        assertEquals(Set.of("session", "project", "timeIn"), started.keySet());
        JsonObject header = terminal.json("session", "list").getAsJsonArray("sessions").get(0).getAsJsonObject();
        assertEquals("2026-11-22", header.get("date").getAsString());
        assertTrue(header.get("open").getAsBoolean());
        terminal.type("session", "start").refused(2, "22 Nov", "talkback session end");
        terminal.type("session", "end", "--at", "2026-11-22T09:00").refused(2, "cannot end before");
        assertEquals(Set.of("session", "timeOut"), terminal.json("session", "end").keySet());
        terminal.type("session", "end").refused(2, "ended already", "22 Nov");
        header = terminal.json("session", "list").getAsJsonArray("sessions").get(0).getAsJsonObject();
        assertFalse(header.get("open").getAsBoolean());
        terminal.type("log", "show", "--session", "2026-11-22", "--project", "Glass").fine();
        assertEquals(started.get("session"), terminal.json("log", "show").get("session"));
        assertEquals(started.get("session"), terminal.json("log", "show", "--project", "Glass").get("session"));
        terminal.type("log", "show", "--session", "2026-11-21").refused(2, "2026-11-21");
        terminal.type("log", "show", "--session", "tomorrow").refused(2, "tomorrow");
    }

    @Test
    void theHoursOfASessionAreCountedAndWhatIsMissingIsAFinding() throws Exception {
        beginProject();
        terminal.type("session", "start", "--at", "2026-11-22T10:02").fine();
        for (String line : List.of("h break =13:05-13:40", "h break =13:30-13:40", "h downtime =14:00-14:20")) {
            terminal.type("log", "add", line).fine();
        }
        assertEquals("in 10:02, breaks 0:35, downtime 0:20, worked so far 5:03",
                terminal.type("session", "hours").fine().out().strip().lines().findFirst().orElse(""));
        terminal.type("log", "add", "h break =15:00").fine();
        Answer missing = terminal.type("session", "hours");
        assertEquals(1, missing.code());
        assertTrue(missing.out().contains("the break from 15:00 has no end"), missing.out());
        terminal.type("log", "add", "h back =15:10").fine();
        terminal.type("log", "add", "h break @EB =12:00-12:10").fine();
        terminal.type("session", "end").fine();
        JsonObject hours = terminal.json("session", "hours", "--session", "2026-11-22");
        assertEquals(Set.of("session", "timeIn", "timeOut", "goesOn", "presentMinutes", "breaksMinutes",
                "downtimeMinutes", "awayMinutes", "workedMinutes", "missing", "people"), hours.keySet());
        assertEquals(358, hours.get("presentMinutes").getAsInt());
        assertEquals(45, hours.get("breaksMinutes").getAsInt());
        assertEquals(293, hours.get("workedMinutes").getAsInt());
        assertEquals(0, hours.getAsJsonArray("missing").size());
        JsonObject person = hours.getAsJsonArray("people").get(0).getAsJsonObject();
        assertEquals(283, person.get("workedMinutes").getAsInt());
        assertTrue(person.get("own").getAsBoolean());
        JsonObject all = terminal.json("session", "hours", "--all", "--project", "Glass");
        assertEquals(283, all.getAsJsonArray("people").get(0).getAsJsonObject().get("workedMinutes").getAsInt());
        assertTrue(terminal.type("session", "hours", "--all", "--project", "Glass").fine().out()
                .contains("EB: 1 session, breaks 0:55, downtime 0:20, worked 4:43"));
        terminal.type("session", "hours", "--all").refused(2, "--project");
    }

    @Test
    void whatALineCannotMeanIsSaidAsTheScreenSaysIt() throws Exception {
        beginProject();
        terminal.type("session", "start").fine();
        JsonArray reports = terminal.json("log", "add", "--item", "2", "x recall !25:99").getAsJsonArray("reports");
        assertTrue(reports.get(0).getAsString().startsWith("!25:99: Not a due time"), reports.toString());
        assertEquals(0, terminal.json("log", "add", "--item", "2", "x recall !20:00").getAsJsonArray("reports").size());
        String logged = terminal.json("log", "add", "pasted\u001b[31m\nhere").get("text").getAsString();
        assertEquals("pasted [31m here", logged);
    }

    @Test
    void aLineMayBeginWithAMinusAndMistypedOptionsAreNoLine() throws Exception {
        beginProject();
        terminal.type("session", "start").fine();
        String entry = terminal.json("log", "add", "-1 dB on the vox").get("entry").getAsString();
        assertEquals("-1 dB on the vox", terminal.json("log", "show").getAsJsonArray("entries").get(0).getAsJsonObject()
                .get("text").getAsString());
        assertEquals("mix printed -clean", terminal.json("log", "add", "mix", "printed", "-clean").get("text")
                .getAsString());
        terminal.type("log", "correct", entry, "-2", "dB", "on", "the", "vox").fine();
        terminal.type("log", "add", "hello", "--projct", "Glass").refused(2, "--projct", "option");
        assertEquals(2, terminal.json("log", "show").getAsJsonArray("entries").size());
    }

    @Test
    void aLineOfAnotherDaySaysItsDay() throws Exception {
        beginProject();
        terminal.type("session", "start", "--at", "2026-11-22T10:00").fine();
        terminal.type("log", "add", "late =2026-11-21 22:00").fine();
        terminal.type("log", "add", "first =2026-11-22 11:00").fine();
        terminal.type("log", "add", "second =2026-11-22 11:05").fine();
        assertEquals(List.of("Sat 21 Nov 2026 22:00 JK note late", "Sun 22 Nov 2026 11:00 JK note first",
                "11:05 JK note second"), terminal.type("log", "show").fine().out().lines().toList());
    }

    @Test
    void projectsOfOneNameAreToldApartByTheirReferences() throws Exception {
        beginProject();
        String other = terminal.json("project", "add", "Glass House").get("project").getAsString();
        terminal.type("item", "list", "--project", "Glass House").refused(2, "(" + other + ")", "reference");
        terminal.type("item", "list", "--project", other).fine();
    }

    @Test
    void stagesKindsAndWordsThatThereAreNotAreRefused() throws Exception {
        beginProject();
        terminal.type("pipeline", "--stage", "bake").refused(2, "bake", "prep, mix");
        terminal.type("search", "moon", "--kind", "song").refused(2, "song", "item");
        terminal.type("search", "\"").refused(2, "no word");
        assertTrue(terminal.type("search", "zebra").fine().out().startsWith("Nothing was found"));
        assertEquals(0, terminal.json("search", "zebra").getAsJsonArray("hits").size());
    }

    @Test
    void anImportWithoutASessionSaysWhyItIsNotLogged() throws Exception {
        beginProject();
        Path text = OwnFiles.sessionText(folder.resolve("a.txt"), "Kick");
        String out = terminal.type("import", text, "--item", "2").fine().out();
        assertTrue(out.contains("not logged, as no session is open: Imported a.txt"), out);
    }

    @Test
    void foldersThatCannotHoldALibraryOrACopyAreRefused() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Path file = Files.writeString(taken.resolve("song.txt"), "precious");
        terminal.bare("--library", taken, "init").refused(2, "not empty", "--library");
        terminal.bare("--library", file, "init").refused(2, "song.txt", "--library");
        assertEquals("precious", Files.readString(file));
        beginProject();
        terminal.type("backup", terminal.library().resolve("copy")).refused(2, "inside");
    }

    @Test
    void namesThatAreNotClearAreToldWithTheCandidates() throws Exception {
        beginProject();
        terminal.type("project", "add", "Glass Onion").fine();
        terminal.type("item", "list").refused(2, "several projects");
        terminal.type("item", "list", "--project", "Glass").refused(2, "Glass House", "Glass Onion");
        terminal.type("item", "list", "--project", "Granite").refused(2, "Granite", "Glass House");
        terminal.type("item", "add", "X", "--project", "Glass House", "--number", "2").refused(2, "#2");
        terminal.type("item", "add", "X", "--project", "Glass House", "--stage", "bake").refused(2, "bake", "mix");
        terminal.type("project", "add", " ").refused(2, "title");
        String ref = terminal.json("project", "show", "Glass Onion").get("project").getAsString();
        assertEquals(0, terminal.json("item", "list", "--project", ref).getAsJsonArray("items").size());
        terminal.bare("--library", terminal.library(), "project", "add", "Nobody's").refused(2, "--as");
    }

    @Test
    void aProjectIsPurgedOnlyWithYes() throws Exception {
        beginProject();
        terminal.type("session", "start").fine();
        terminal.type("log", "add", "secret words").fine();
        terminal.type("import", OwnFiles.sessionText(folder.resolve("a.txt"), "Kick"), "--item", "2").fine();
        terminal.type("purge", "--project", "Glass House").refused(2, "--reason");
        terminal.type("purge", "--reason", "x").refused(2, "--project");
        JsonObject would = terminal.json("purge", "--project", "Glass House", "--reason", "the client asked");
        assertFalse(would.get("purged").getAsBoolean());
        assertTrue(would.get("documents").getAsInt() >= 5, would.toString());
        assertEquals(1, terminal.json("search", "secret").getAsJsonArray("hits").size());
        JsonObject done = terminal.json("purge", "--project", "Glass House", "--reason", "the client asked", "--yes");
        assertTrue(done.get("purged").getAsBoolean());
        assertEquals(1, done.get("blobs").getAsInt());
        assertEquals(0, terminal.json("search", "secret").getAsJsonArray("hits").size());
        terminal.type("check").fine();
    }

    @Test
    void listsForAClientHaveNothingOfOthers() throws Exception {
        terminal.type("init", "--sample").fine();
        for (Object[] list : new Object[][] { { "pipeline" }, { "project", "list" }, { "search", "open" } }) {
            List<Object> narrowed = new ArrayList<>(List.of(list));
            narrowed.addAll(List.of("--client", "Harbour Pictures"));
            String all = terminal.type(list).fine().out();
            String theirs = terminal.type(narrowed.toArray()).fine().out();
            assertTrue(all.contains("Opening Night") || all.contains("Glass House"), all);
            assertTrue(theirs.contains("Cold Open") || theirs.contains("Harbour Lights"), theirs);
            for (String word : List.of("Glass House", "Opening Night", "Northlight", "Neon Rain", "Tall Lamps")) {
                assertFalse(theirs.contains(word), theirs);
            }
        }
        terminal.type("item", "list", "--project", "Glass House", "--client", "SHOW").refused(2, "Harbour Lights");
        assertFalse(terminal.type("item", "list", "--project", "Glass", "--client", "SHOW").refused(2, "Harbour").err()
                .contains("House"));
        terminal.type("pipeline", "--client", "Nobody Inc").refused(2, "Nobody Inc");
    }

    @Test
    void aClientIsPurgedByWhoTypesTheNameAgain() throws Exception {
        terminal.type("init", "--sample").fine();
        String[] purge = { "purge", "--client", "SHOW", "--reason", "they asked" };
        String would = terminal.type((Object[]) purge).fine().out();
        for (String word : List.of("project Harbour Lights", "stays: Ella Brandt", "--named \"Harbour Pictures\"")) {
            assertTrue(would.contains(word), would);
        }
        terminal.type("purge", "--client", "SHOW", "--reason", "they asked", "--yes").refused(2, "Harbour Pictures");
        terminal.type("purge", "--client", "SHOW", "--reason", "they asked", "--yes", "--named", "harbour").refused(2, "Harbour");
        assertTrue(terminal.type("pipeline").fine().out().contains("Cold Open"));
        JsonObject done = terminal.json("purge", "--client", "SHOW", "--reason", "they asked", "--yes", "--named",
                "Harbour Pictures");
        assertTrue(done.get("purged").getAsBoolean());
        assertEquals("Harbour Lights", done.getAsJsonArray("projects").get(0).getAsString());
        assertEquals(3, done.getAsJsonObject("kinds").get("item").getAsInt());
        assertFalse(terminal.type("pipeline").fine().out().contains("Cold Open"));
        assertTrue(terminal.type("pipeline").fine().out().contains("Paper Moon"));
        terminal.type("check").fine();
    }

    @Test
    void theSampleStudioIsThereAfterInit() throws Exception {
        JsonObject json = terminal.json("init", "--sample");
        assertEquals(Set.of("library", "sample"), json.keySet());
        terminal.type("init").refused(2, "already");
        assertEquals(3, terminal.json("project", "list").getAsJsonArray("projects").size());
        assertTrue(terminal.json("pipeline").getAsJsonArray("rows").size() > 5);
        assertTrue(terminal.type("brief", "--project", "Glass House").fine().out().contains("NEXT"));
    }

    @Test
    void aSeededLibraryIsTheSameEachTime() throws Exception {
        Object[] seed = { "seed", "--projects", "2", "--items", "5", "--entries", "30", "--random-seed", "7", "--until",
                "2026-11-20T20:00" };
        Terminal other = new Terminal(folder.resolve("other"));
        assertEquals(Set.of("library", "projects", "items", "entries", "randomSeed"), terminal.json(seed).keySet());
        other.type(seed).fine();
        assertEquals(terminal.json("pipeline"), other.json("pipeline"));
        assertEquals(5, terminal.json("pipeline").getAsJsonArray("rows").size());
        terminal.type(seed).refused(2, "--random-seed 7");
        assertEquals(5, terminal.json("pipeline").getAsJsonArray("rows").size());
    }

    private JsonObject importAll(List<Path> files) throws Exception {
        List<Object> command = new ArrayList<>(List.of("import", "--item", "2", "--add-tracks"));
        command.addAll(files);
        return terminal.json(command.toArray());
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private void beginProject() throws Exception {
        terminal.type("init").fine();
        JsonObject project = terminal.json("project", "add", "Glass House", "--artist", "Nora", "--kind", "album",
                "--sample-rate", "48000", "--due", "2026-11-25");
        assertEquals(Set.of("project", "title"), project.keySet());
        assertEquals("2", terminal.json("item", "add", "Paper Moon", "--number", "2", "--due", "2026-11-22T20:00")
                .get("number").getAsString());
        assertEquals("3", terminal.json("item", "add", "Neon Rain").get("number").getAsString());
    }

    private void importBothKinds() throws Exception {
        Path text = OwnFiles.sessionText(folder.resolve("Glass House.txt"), "Kick", "Lead Vox");
        JsonObject json = terminal.json("import", text, "--project", "Glass House", "--item", "2", "--add-tracks");
        assertTrue(json.keySet().containsAll(Set.of("file", "kind", "digest", "title", "counts", "first", "nothingNew",
                "changes", "warnings", "missingTracks", "addedTracks", "notes", "logLine", "entry")), json.toString());
        assertEquals("protools-text", json.get("kind").getAsString());
        assertEquals(2, json.getAsJsonObject("counts").get("tracks").getAsInt());
        assertEquals(2, json.getAsJsonArray("addedTracks").size());
        OwnFiles.sessionText(text, "Kick", "Lead Vox (Stereo)");
        assertEquals(0, terminal.json("import", text, "--item", "2").getAsJsonArray("missingTracks").size());
        OwnFiles.sessionText(text, "Kick", "Lead Vox", "Bass");
        JsonObject change = terminal.json("import", text, "--item", "2").getAsJsonArray("changes").get(0)
                .getAsJsonObject();
        assertEquals(Set.of("area", "kind", "text"), change.keySet());
        assertEquals("added", change.get("kind").getAsString());
        assertTrue(change.get("text").getAsString().contains("Bass"), change.toString());
        Path scene = OwnFiles.scene(folder.resolve("a.scn"), "Lead Vox", "-3.0");
        Path ptx = Files.writeString(folder.resolve("Glass House.ptx"), "\u0003bytes");
        JsonArray both = terminal.json("import", scene, ptx, "--item", "2").getAsJsonArray("imports");
        assertEquals(List.of("x32-scene", "protools-session"), StreamSupport.stream(both.spliterator(), false)
                .map(each -> each.getAsJsonObject().get("kind").getAsString()).toList());
        assertTrue(terminal.type("import", scene, "--item", "2").fine().out().contains("nothing new"));
        assertArrayEquals(Files.readAllBytes(scene),
                original(both.get(0).getAsJsonObject().get("digest").getAsString()));
    }

    private void showWhatWasDone() throws Exception {
        JsonObject item = terminal.json("item", "show", "2");
        assertTrue(item.getAsJsonArray("requests").size() >= 1, item.toString());
        assertEquals(5, item.getAsJsonArray("imports").size());
        JsonObject brief = terminal.json("brief", "--project", "Glass House", "--item", "2");
        assertTrue(brief.keySet().containsAll(Set.of("subject", "title", "sinceText", "sections", "notes")),
                brief.toString());
        assertTrue(brief.getAsJsonArray("sections").size() >= 2, brief.toString());
        JsonObject pipeline = terminal.json("pipeline");
        assertEquals(Set.of("stages", "rows"), pipeline.keySet());
        JsonObject row = pipeline.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertEquals("Paper Moon", row.get("title").getAsString());
        assertTrue(row.get("openRequests").getAsInt() >= 1);
        assertEquals(0, terminal.json("pipeline", "--stage", "done").getAsJsonArray("rows").size());
        assertTrue(terminal.type("pipeline").fine().out().contains("Paper Moon"));
        assertEquals(1, terminal.json("project", "list").getAsJsonArray("projects").size());
        assertEquals(2, terminal.json("project", "show").getAsJsonArray("items").size());
        assertTrue(terminal.type("item", "show", "Paper Moon").fine().out().contains("Lead Vox"));
    }

    private void historyAndSearch(JsonArray entries) throws Exception {
        JsonObject found = terminal.json("search", "crackl");
        assertEquals(Set.of("query", "hits", "leftOut"), found.keySet());
        JsonObject hit = found.getAsJsonArray("hits").get(0).getAsJsonObject();
        assertEquals(Set.of("document", "kind", "title", "text", "project", "at"), hit.keySet());
        assertEquals(0, terminal.json("search", "crackl", "--kind", "item").getAsJsonArray("hits").size());
        assertEquals(0, terminal.json("search", "nothing like this").getAsJsonArray("hits").size());
        JsonObject history = terminal.json("history", "--item", "2");
        JsonObject revision = history.getAsJsonArray("revisions").get(0).getAsJsonObject();
        assertEquals(Set.of("revision", "parents", "changeSet", "at", "operator", "reason", "deleted", "purged"),
                revision.keySet());
        assertEquals("JK", revision.get("operator").getAsString());
        String entry = entries.get(0).getAsJsonObject().get("entry").getAsString();
        assertEquals(1, terminal.json("history", entry).getAsJsonArray("revisions").size());
    }

    private void copyAndRestore() throws Exception {
        JsonObject check = terminal.json("check");
        assertEquals(Set.of("changeSets", "revisions", "blobs", "findings"), check.keySet());
        Path backup = folder.resolve("backup");
        JsonObject backed = terminal.json("backup", backup);
        assertEquals(check.get("changeSets"), backed.get("changeSets"));
        assertEquals(check.get("blobs"), backed.get("blobs"));
        Terminal restored = new Terminal(folder.resolve("restored"));
        assertEquals(Set.of("library", "backup", "savedUntil"), restored.json("restore", backup).keySet());
        assertEquals(check, restored.json("check"));
        assertEquals(terminal.json("pipeline"), restored.json("pipeline"));
        restored.type("restore", backup).refused(2, "already");
        new Terminal(folder.resolve("third")).type("restore", folder.resolve("no backup")).refused(2, "no backup");
    }

    @Test
    void backupsOfEarlierDaysAreListedAndRestored() throws Exception {
        beginProject();
        assertTrue(terminal.type("backup", "list").fine().out().contains("No backup"));
        terminal.type("backup").refused(2, "backup DIR", "backup list");
        new Terminal(folder.resolve("nothing")).type("backup", "list").refused(2, "no library");
        Path usual = terminal.library().resolveSibling("Talkback Backups").resolve(terminal.library().getFileName());
        terminal.type("backup", usual).fine();
        Path day = usual.resolveSibling(usual.getFileName() + " earlier").resolve("2026-11-26");
        terminal.services().libraries().copyBackup(usual, day, "earlier.properties", Map.of("number", "1", "day", "2026-11-26", "at",
                "2026-11-26T09:00:00Z", "bytes", "1234", "purged", "0"), new NullProgressMonitor());
        JsonObject place = terminal.json("backup", "list").getAsJsonArray("places").get(0).getAsJsonObject();
        assertEquals(Set.of("folder", "second", "there", "earlierBytes", "earlier"), place.keySet());
        JsonObject earlier = place.getAsJsonArray("earlier").get(0).getAsJsonObject();
        assertEquals(Set.of("folder", "day", "at", "bytes"), earlier.keySet());
        assertTrue(terminal.type("backup", "list").fine().out().contains("2026-11-26"));
        Terminal restored = new Terminal(folder.resolve("of that day"));
        restored.type("restore", earlier.get("folder").getAsString()).fine();
        assertEquals(terminal.json("pipeline"), restored.json("pipeline"));
    }

    private byte[] original(String digest) throws Exception {
        Path out = folder.resolve("original");
        Answer answer = terminal.type("original", digest, out, "--force", "--json").fine();
        assertEquals(Set.of("digest", "out", "bytes"), answer.json().keySet());
        byte[] bytes = Files.readAllBytes(out);
        assertEquals(bytes.length, answer.json().get("bytes").getAsInt());
        return bytes;
    }
}
