package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import studio.talkback.testkit.PhotoFiles;

/** The two recalls of Paper Moon in the sample studio, and Glass House on its desk. */
class RecallTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void showsARecallWithEverythingItKnows() throws Exception {
        String shown = terminal.type("recall", "show", "--item", "Paper Moon", "--recall", "Paper Moon Mix 1").fine().out();
        assertTrue(shown.startsWith("Paper Moon Mix 1"), shown);
        for (String words : List.of("Console: PaperMoonMix1.scn (x32)", "FET COMP 1", "Attack 3", "Patch: Ch 11 insert send > FET COMP 1 in  (A 11 > B 18)")) {
            assertTrue(shown.contains(words), shown);
        }
        JsonObject json = terminal.json("recall", "show", "--item", "Paper Moon");
        assertEquals("Paper Moon Mix 2", json.get("title").getAsString(), "the newest");
        assertEquals("x32", json.get("consoleFamily").getAsString());
        assertEquals("Low Boost", json.getAsJsonArray("units").get(0).getAsJsonObject().getAsJsonArray("settings").get(0)
                .getAsJsonObject().get("control").getAsString());
    }

    @Test
    void aPhotoOfAUnitIsKeptWithTheTimeItWasTaken() throws Exception {
        byte[] exif = PhotoFiles.exif(ByteOrder.BIG_ENDIAN, "2026:11:26 16:41:07", "-05:00", 1, new byte[0]);
        Path photo = Files.write(folder.resolve("IMG_1.heic"), PhotoFiles.heic(exif));
        JsonObject added = terminal.json("recall", "photo", "--item", "Paper Moon", "FET COMP 1", photo.toString());
        assertEquals("2026-11-26T16:41:07-05:00",
                added.getAsJsonArray("photos").get(0).getAsJsonObject().get("takenAt").getAsString());
        assertTrue(terminal.type("recall", "show", "--item", "Paper Moon").fine().out().contains("photo IMG_1.heic, taken "));
        terminal.type("recall", "photo", "--item", "Paper Moon", "Nothing", photo.toString()).refused(2, "no unit, or several");
    }

    @Test
    void saysOnlyWhatDiffersPartByPart() throws Exception {
        Terminal.Answer answer = terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 1");
        assertEquals(1, answer.code(), answer.err());
        String told = answer.out();
        assertTrue(told.startsWith("Paper Moon Mix 1 \u2192 Paper Moon Mix 2"), told);
        assertTrue(told.contains("Ch 11 'Lead Vox'  fader: -2.0 dB \u2192 -1.5 dB"), told);
        assertTrue(told.contains("FET COMP 1  Attack: 3 \u2192 5"), told);
        assertTrue(told.contains("stays Ch 11 insert send > FET COMP 1 in"), told);
        assertTrue(told.indexOf("AUTOMATIC") < told.indexOf("POTS"), told);
        assertFalse(told.contains("Damper"), told);
        Terminal.Answer json = terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 1", "--json");
        assertEquals(1, json.code());
        List<String> parts = StreamSupport.stream(json.json().getAsJsonArray("pages").spliterator(), false)
                .map(page -> page.getAsJsonObject().get("part").getAsString()).distinct().toList();
        assertEquals(List.of("patch", "automatic", "switch", "pot"), parts);
    }

    @Test
    void aPatchIsToldWithItsPointsTheNormalsThatItBreaksAndWhatIsWrongWithIt() throws Exception {
        JsonObject shown = terminal.json("recall", "show", "--item", "Paper Moon");
        List<String> cords = StreamSupport.stream(shown.getAsJsonArray("patch").spliterator(), false).map(each -> each.getAsJsonObject())
                .map(cord -> cord.get("number") + " " + cord.get("fromPoint") + " " + cord.get("toPoint") + " " + cord.get("breaks")
                        + cord.get("normalBroken")).toList();
        assertEquals(12, cords.size());
        assertEquals("1 \"A 11\" \"B 18\" []false", cords.getFirst(), "a plug in a half normalled send breaks nothing");
        assertEquals("2 \"A 17\" \"B 11\" [\"A 11 > B 11\"]true", cords.get(1));
        assertEquals("12 \"A 41\" null [\"A 41 > B 41\"]true", cords.getLast());
        assertEquals(0, shown.getAsJsonArray("patchFindings").size(), shown.get("patchFindings").toString());
        JsonObject plan = terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 1", "--json").json();
        JsonObject pull = plan.getAsJsonArray("pages").get(0).getAsJsonObject().getAsJsonArray("steps").get(0).getAsJsonObject();
        assertEquals("FET COMP 1 out > PASSIVE EQ 1 in", pull.get("what").getAsString());
        assertEquals("A 18", pull.get("fromPoint").getAsString());
    }

    @Test
    void aRecallIsPrintedWithEverythingThatIsSet() throws Exception {
        String sheet = terminal.type("recall", "sheet", "--item", "Paper Moon", "--recall", "Paper Moon Mix 1").fine().out();
        for (String words : List.of("Recall sheet", "FET COMP 1", "Attack", "Ch 11 insert send", "Ch 11 'Lead Vox'", "Verified by")) {
            assertTrue(sheet.contains(words), words + " in " + sheet);
        }
        Path pdf = folder.resolve("recall.pdf");
        terminal.type("recall", "sheet", "--item", "Paper Moon", "--to", pdf, "--paper", "letter").fine();
        assertTrue(Files.size(pdf) > 1000);
    }

    @Test
    void startsFromWhatIsOnTheDesk() throws Exception {
        JsonObject plan = terminal.type("recall", "diff", "--item", "Paper Moon", "--room", "A Room", "--json").json();
        assertTrue(plan.get("fromTitle").getAsString().startsWith("Glass House Mix"), plan.toString());
        terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 2").fine();
    }

    @Test
    void aRoomIsPutBackInARun() throws Exception {
        terminal.type("recall", "run", "--room", "A Room").refused(2, "recall run start");
        terminal.type("recall", "run", "start", "--room", "A Room", "--item", "Paper Moon").refused(1, "not captured");
        Terminal.Answer begun = terminal.type("recall", "run", "start", "--room", "A Room", "--item", "Paper Moon",
                "--leave-uncaptured").fine();
        assertTrue(begun.out().contains("0 of "), begun.out());
        assertTrue(begun.out().contains("[ ] 1.1 "), begun.out());
        terminal.type("recall", "run", "start", "--room", "A Room", "--item", "Paper Moon", "--leave-uncaptured").refused(2, "goes on");
        JsonObject first = terminal.json("recall", "run", "mark", "--room", "A Room", "1");
        assertTrue(first.get("done").getAsInt() >= 1, first.toString());
        terminal.type("recall", "run", "mark", "--room", "A Room", "1.1", "--cannot", "--why", "cord gone").fine();
        String shown = terminal.type("recall", "run", "--room", "A Room").fine().out();
        assertTrue(shown.contains("[!] 1.1") && shown.contains("(cord gone)"), shown);
        String sheet = terminal.type("recall", "run", "sheet", "--room", "A Room").fine().out();
        assertTrue(sheet.contains("(cord gone)") && sheet.contains("Verified by"), sheet);
        terminal.type("recall", "run", "mark", "--room", "A Room", "99").refused(2, "99");
        terminal.type("recall", "run", "mark", "--room", "A Room", "1", "--open", "--why", "x").refused(2, "--cannot");
        Terminal.Answer ended = terminal.type("recall", "run", "end", "--room", "A Room", "--verified-by", "EB");
        assertEquals(1, ended.code(), ended.err());
        assertTrue(ended.out().contains("The recall is on the desk"), ended.out());
        String desk = terminal.type("desk", "show", "--room", "A Room").fine().out();
        assertTrue(desk.contains("Paper Moon") && desk.contains(" not set") && desk.contains("can’t, cord gone"), desk);
        JsonObject on = terminal.type("desk", "show", "--room", "A Room", "--json").json().getAsJsonArray("rooms").get(0).getAsJsonObject();
        assertTrue(on.getAsJsonArray("notSet").size() > 1 && on.get("recallRun").getAsString().startsWith("recallRun/"), on.toString());
        terminal.type("recall", "run", "end", "--room", "A Room").refused(2, "no recall run goes on");
    }

    @Test
    void aRunIsSharedNotedPhotographedReadWithAToneAndTakenBack() throws Exception {
        terminal.type("recall", "run", "start", "--room", "A Room", "--item", "Paper Moon", "--leave-uncaptured").fine();
        terminal.type("recall", "run", "share", "--room", "A Room", "--to", "jk", "1").fine();
        String shared = terminal.type("recall", "run", "share", "--room", "A Room", "--to", "EB", "rest").fine().out();
        assertTrue(shared.contains("EB 0/") && shared.contains("JK 0/"), shared);
        String half = terminal.type("recall", "run", "sheet", "--room", "A Room", "--for", "JK").fine().out();
        assertTrue(half.length() < terminal.type("recall", "run", "sheet", "--room", "A Room").fine().out().length(), half);
        assertFalse(half.contains("(EB)"), half);
        String rest = terminal.type("recall", "run", "sheet", "--room", "A Room", "--without", "JK").fine().out();
        assertTrue(rest.contains("without what JK takes") && rest.contains("(EB)"), rest);
        terminal.type("recall", "run", "sheet", "--room", "A Room", "--without", "JK", "--for", "EB").refused(2, "not both");
        terminal.type("recall", "run", "share", "--room", "A Room", "1").refused(2, "--to");
        terminal.type("recall", "run", "share", "--room", "A Room", "--to", "JK", "rack 99").refused(2, "rack 99");
        terminal.type("recall", "run", "share", "--room", "A Room", "--to-nobody", "1").fine();
        terminal.type("recall", "run", "note", "--room", "A Room", "1", "left", "only").fine();
        Path photo = Files.writeString(folder.resolve("page.jpg"), "a picture");
        terminal.type("recall", "run", "photo", "--room", "A Room", "1", photo).fine();
        terminal.type("recall", "run", "tone", "--room", "A Room", "FET COMP 1 out", "--db=-18.2", "--was=-18").fine();
        terminal.type("recall", "run", "mark", "--room", "A Room", "1").fine();
        JsonObject undone = terminal.json("recall", "run", "undo", "--room", "A Room");
        assertEquals(0, undone.get("done").getAsInt());
        assertEquals("EB", undone.getAsJsonArray("people").get(0).getAsJsonObject().get("who").getAsString());
        JsonObject run = terminal.type("recall", "run", "--room", "A Room", "--json").json();
        assertEquals("[{\"point\":\"FET COMP 1 out\",\"readDb\":-18.2,\"wasDb\":-18.0}]", run.getAsJsonArray("tones").toString());
        JsonObject page = run.getAsJsonArray("pages").get(0).getAsJsonObject();
        assertEquals("left only", page.get("note").getAsString());
        assertEquals(1, page.get("photos").getAsInt());
        assertFalse(page.has("share"), page.toString());
        Terminal.Answer ended = terminal.type("recall", "run", "end", "--room", "A Room", "--tr-off");
        assertEquals(1, ended.code(), ended.err());
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        terminal.type("recall").refused(2, "show, diff, sheet, photo, run");
        terminal.type("recall", "show", "--item", "Paper Moon", "--recall", "Mix 9").refused(2, "Paper Moon Mix 2, Paper Moon Mix 1");
        terminal.type("recall", "diff", "--item", "Paper Moon", "--room", "A Room", "--from", "Paper Moon Mix 1").refused(2, "not both");
        terminal.type("recall", "show", "--item", "Paper Moon", "--mix", "99").refused(2, "99");
    }
}
