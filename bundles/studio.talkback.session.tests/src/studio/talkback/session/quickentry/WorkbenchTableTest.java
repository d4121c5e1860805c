package studio.talkback.session.quickentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.session.quickentry.EntryDetail.CopyCheck;
import studio.talkback.session.quickentry.EntryDetail.PrintVersion;
import studio.talkback.session.quickentry.EntryDetail.Setting;

/** Each row of the quick-entry table, and the lines of the session log's picture. */
class WorkbenchTableTest {
    private static Amount dB(String value) {
        return new Amount(new BigDecimal(value), "dB");
    }

    private static Amount bare(String value) {
        return new Amount(new BigDecimal(value), "");
    }

    private static void allKnown(QuickEntry entry) {
        assertEquals(List.of(), entry.findings());
    }

    /** What the help shows is what a line really becomes. */
    @Test
    void everyExampleOfTheHelpIsOfItsKindAndLeavesNothingUnknown() {
        List<QuickEntryHelp.Row> rows = new ArrayList<>(QuickEntryHelp.kinds(QuickEntryKinds.builtIn()));
        rows.addAll(QuickEntryHelp.more());
        for (QuickEntryHelp.Row row : rows) {
            QuickEntry entry = LogContexts.parse(row.typed());
            assertEquals(row.label(), entry.kind().label(), row.typed());
            // "sn" is no track there, and is kept as it was typed.
            assertTrue(entry.findings().isEmpty() || row.typed().contains("sn,"), row.typed() + ": " + entry.findings());
        }
        assertEquals(16, rows.size());
    }

    @Test
    void everyTokenOfTheHelpIsUnderstoodInAnyLine() {
        for (QuickEntryHelp.Row token : QuickEntryHelp.tokens()) {
            QuickEntry entry = LogContexts.parse("r mx -2 " + token.typed());
            assertTrue(entry.findings().isEmpty() || token.typed().equals(";"), token.typed() + ": " + entry.findings());
        }
    }

    @Test
    void requestFromTheLabel() {
        QuickEntry entry = LogContexts.parse("r @LBL #2 lv +0.5 !20:00");
        assertEquals("request", entry.kind().id());
        assertEquals("Lead Vox +0.5", entry.text());
        assertEquals("2", entry.item());
        assertEquals(List.of("LBL"), entry.persons());
        assertEquals(LogContexts.at("2026-11-22T20:00"), entry.due());
        assertEquals(new EntryDetail.Change(List.of("Lead Vox"), List.of(dB("0.5"))), entry.detail());
        assertEquals(List.of("KIND r", "PERSON @LBL", "ITEM #2", "TRACK Lead Vox", "AMOUNT +0.5", "DUE !20:00"),
                LogContexts.spans(entry));
        assertEquals(new EntryTime(LogContexts.room().firstKeystroke(), null, false), entry.time());
        allKnown(entry);
    }

    @Test
    void requestAtATimecode() {
        QuickEntry entry = LogContexts.parse("r #103 01:12:04:10 mx -2 under \"I know\" @SHOW");
        assertEquals("MX -2 under \"I know\"", entry.text());
        assertEquals("103", entry.item());
        assertEquals(List.of("SHOW"), entry.persons());
        assertEquals(List.of(new SongPlace.Timecode(1, 12, 4, 10, false)), entry.places());
        assertEquals(new EntryDetail.Change(List.of("MX"), List.of(dB("-2"))), entry.detail());
        allKnown(entry);
    }

    @Test
    void requestDone() {
        QuickEntry entry = LogContexts.parse("d 12");
        assertEquals(new EntryDetail.Decision(List.of(12), false), entry.detail());
        assertNull(entry.why());
        allKnown(entry);
    }

    @Test
    void requestDeclinedAndWhy() {
        QuickEntry entry = LogContexts.parse("d 12 no; label withdrew");
        assertEquals(new EntryDetail.Decision(List.of(12), true), entry.detail());
        assertEquals("label withdrew", entry.why());
        assertEquals(List.of("KIND d", "REQUEST 12", "OUTCOME no", "SEPARATOR ;", "WHY label withdrew"),
                LogContexts.spans(entry));
        allKnown(entry);
    }

    @Test
    void severalRequestsDone() {
        assertEquals(new EntryDetail.Decision(List.of(12, 13), false), LogContexts.parse("d 12, 13").detail());
        assertEquals(new EntryDetail.Decision(List.of(12, 13), false), LogContexts.parse("d r12,13").detail());
    }

    @Test
    void tracksCompleted() {
        QuickEntry entry = LogContexts.parse("t kick, sn, oh l-r");
        assertEquals(new EntryDetail.Tracks(List.of("Kick", "sn", "OH L-R")), entry.detail());
        assertEquals("Kick, sn, OH L-R", entry.text());
        assertEquals(List.of("KIND t", "TRACK Kick", "SEPARATOR ,", "TRACK/UNKNOWN sn", "SEPARATOR ,",
                "TRACK OH L-R"), LogContexts.spans(entry));
    }

    @Test
    void versionChangeAndWhy() {
        QuickEntry entry = LogContexts.parse("v bv -1 ch2; producer: crowded");
        assertEquals("version", entry.kind().id());
        assertEquals("BV -1 ch2", entry.text());
        assertEquals("producer: crowded", entry.why());
        assertEquals(new EntryDetail.Change(List.of("BV"), List.of(dB("-1"))), entry.detail());
        assertEquals("4", entry.item());
        allKnown(entry);
    }

    @Test
    void consoleChange() {
        QuickEntry entry = LogContexts.parse("c ch12 eq2 3.2k +2; was 2.5k");
        assertEquals(new EntryDetail.Console("ch12", "eq2",
                List.of(new Setting("", "3.2k", new Amount(new BigDecimal("3.2E+3"), "Hz")),
                        new Setting("", "+2", dB("2"))),
                List.of(new Setting("", "2.5k", new Amount(new BigDecimal("2.5E+3"), "Hz")))), entry.detail());
        assertEquals("ch12 eq2 3.2k +2", entry.text());
        assertNull(entry.why());
        assertEquals(List.of("KIND c", "UNIT ch12", "SECTION eq2", "SETTING 3.2k", "SETTING +2", "SEPARATOR ;",
                "WAS was", "WAS 2.5k"), LogContexts.spans(entry));
        allKnown(entry);
    }

    @Test
    void outboardChange() {
        QuickEntry entry = LogContexts.parse("c fet1 a5 r8 in 4");
        assertEquals(new EntryDetail.Console("fet1", null, List.of(new Setting("a", "5", bare("5")),
                new Setting("r", "8", bare("8")), new Setting("in", "4", bare("4"))), List.of()), entry.detail());
        allKnown(entry);
    }

    @Test
    void prints() {
        QuickEntry entry = LogContexts.parse("p main, inst, tv =16:20");
        assertEquals(new EntryDetail.Prints(List.of(new PrintVersion("Main", null, true),
                new PrintVersion("Instrumental", null, true), new PrintVersion("TV", null, true))), entry.detail());
        assertEquals("Main, Instrumental, TV", entry.text());
        assertEquals(new EntryTime(LogContexts.at("2026-11-22T16:20"), null, true), entry.time());
        allKnown(entry);
    }

    @Test
    void copyMadeAndChecked() {
        QuickEntry entry = LogContexts.parse("m SSD-07 > SSD-08 ok");
        assertEquals(new EntryDetail.Copy("SSD-07", "SSD-08", CopyCheck.OK), entry.detail());
        assertEquals("SSD-07 > SSD-08 ok", entry.text());
        allKnown(entry);
    }

    @Test
    void faultKeptWithTheRoom() {
        QuickEntry entry = LogContexts.parse("f ch17 eq crackles; moved to 18");
        assertEquals(new EntryDetail.Fault("ch17", "eq crackles", "moved to 18"), entry.detail());
        assertEquals("ch17 eq crackles", entry.text());
        assertNull(entry.why());
        allKnown(entry);
    }

    @Test
    void newPictureCut() {
        QuickEntry entry = LogContexts.parse("k v8 #103; +2:11 act 2");
        assertEquals(new EntryDetail.Picture("v8"), entry.detail());
        assertEquals("103", entry.item());
        assertEquals("+2:11 act 2", entry.why());
        allKnown(entry);
    }

    @Test
    void nextActionWithAnOwner() {
        QuickEntry entry = LogContexts.parse("x recall #2 @JK !18:00");
        assertEquals("action", entry.kind().id());
        assertEquals("recall", entry.text());
        assertEquals("2", entry.item());
        assertEquals(List.of("JK"), entry.persons());
        assertEquals(LogContexts.at("2026-11-22T18:00"), entry.due());
        allKnown(entry);
    }

    @Test
    void approvalByWhomAndHow() {
        QuickEntry entry = LogContexts.parse("y #5 mix4 @EB text");
        assertEquals(new EntryDetail.Approval("mix4"), entry.detail());
        assertEquals("5", entry.item());
        assertEquals(List.of("EB"), entry.persons());
        assertEquals("text", entry.text());
        allKnown(entry);
    }

    @Test
    void hoursOfABreak() {
        QuickEntry entry = LogContexts.parse("h break =13:05-13:40");
        assertEquals(new EntryDetail.Hours("break"), entry.detail());
        assertEquals(new EntryTime(LogContexts.at("2026-11-22T13:05"), LogContexts.at("2026-11-22T13:40"), true),
                entry.time());
        allKnown(entry);
    }

    @Test
    void hoursInAndOut() {
        assertEquals(LogContexts.at("2026-11-22T10:02"), LogContexts.parse("h in =10:02").time().from());
        assertEquals(new EntryDetail.Hours("out"), LogContexts.parse("h out").detail());
    }

    @Test
    void tabCompletesTheLeadVoxOfThePicture() {
        String line = "r @LBL lead v";
        CompletionSource source = new CompletionSource(QuickEntryKinds.builtIn(), LogContexts.candidates());
        Proposal first = Completion.propose(line, line.length(), source).getFirst();
        assertEquals("r @LBL Lead Vox", first.applyTo(line));
    }

    @Test
    void leftOffLinesOfThePicture() {
        QuickEntry next = LogContexts.parse("x V2 double too dry, try plate @JK");
        assertEquals("V2 double too dry, try plate", next.text());
        assertEquals(List.of("JK"), next.persons());
        QuickEntry draft = LogContexts.parse("v bv −1 ch2 at 1:12");
        assertEquals("BV -1 ch2 at 1:12", draft.text());
        assertEquals(List.of(new SongPlace.Position(Duration.ofSeconds(72), null)), draft.places());
    }
}
