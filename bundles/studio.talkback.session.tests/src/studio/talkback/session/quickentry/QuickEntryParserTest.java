package studio.talkback.session.quickentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.session.quickentry.EntryDetail.CopyCheck;
import studio.talkback.session.quickentry.EntryDetail.PrintVersion;

/** What is a token, what is a word, and what is shown. */
class QuickEntryParserTest {
    @ParameterizedTest
    @ValueSource(strings = { "ratio 2:1 or 4:4 on the bus", "mail jk@studio.test and eb@x.org", "C#minor, F#m7",
            "https://x.test/#a;b?c=d!e", "costs $1200, 1,5 h", "gain = unity", "really!! yes!", "12\" vs 7\" cut",
            "a nice take", "i like it", "D minor is wrong", "take 3;4 edit", "wink ;) and foo;)", "at 3:00pm sharp",
            "1:72 is nothing", "don't", "x", "# 5 and @ home", "B33 bomber" })
    void wordsAreNotTokens(String line) {
        QuickEntry entry = LogContexts.parse(line);
        assertEquals("note", entry.kind().id());
        assertEquals(line, entry.text());
        assertEquals(List.of("TEXT " + line), LogContexts.spans(entry));
    }

    @Test
    void aLetterAndASpaceIsTheKindAndBackspaceUndoesIt() {
        assertEquals("request", LogContexts.parse("  r x").kind().id());
        assertEquals("note", LogContexts.parse("r").kind().id());
        QuickEntry note = QuickEntryParser.parseAsNote("r x", LogContexts.room());
        assertEquals("note", note.kind().id());
        assertEquals("r x", note.text());
        assertEquals("'r x", QuickEntryParser.toLine(note));
    }

    @Test
    void aLeadingApostropheForcesANote() {
        QuickEntry entry = LogContexts.parse("'r is in @JK");
        assertEquals("note", entry.kind().id());
        assertEquals("r is in @JK", entry.text());
        assertEquals(List.of("JK"), entry.persons());
        assertEquals("'r is in @JK", QuickEntryParser.toLine(entry));
        assertEquals("hello", QuickEntryParser.toLine(LogContexts.parse("'hello")));
    }

    @Test
    void anUnknownLetterIsKeptAsANoteAndMarked() {
        QuickEntry entry = LogContexts.parse("q rides up");
        assertEquals("q rides up", entry.text());
        assertEquals(List.of("KIND/UNKNOWN q", "TEXT rides up"), LogContexts.spans(entry));
        assertTrue(entry.findings().getFirst().hint().contains("\"q\""));
    }

    @Test
    void aPlugInAddsAKindWithItsLetter() {
        QuickEntryKind reamp = new QuickEntryKind("reamp", 'g', "Reamp", BodyShape.TRACKS, "g gtr 1", "tracks reamped");
        QuickEntryContext context = LogContexts.room().withKinds(QuickEntryKinds.builtIn().with(reamp));
        assertEquals(new EntryDetail.Tracks(List.of("Guitar Overdub")),
                QuickEntryParser.parse("g guitar overdub", context).detail());
        QuickEntryKinds taken = context.kinds();
        assertThrows(IllegalArgumentException.class, () -> taken.with(reamp));
        assertThrows(IllegalArgumentException.class,
                () -> new QuickEntryKind("b", 'a', "B", BodyShape.PROSE, "", ""));
    }

    @Test
    void theItemStaysUntilChanged() {
        QuickEntry first = LogContexts.parse("#2 vocals up");
        QuickEntryContext next = LogContexts.room().after(first, LogContexts.at("2026-11-22T16:50"));
        assertEquals("2", QuickEntryParser.parse("again", next).item());
        assertEquals("4", LogContexts.parse("vocals").item());
        assertEquals("2", LogContexts.parse("r #pm x").item());
    }

    @Test
    void aTokenWithinASentenceStaysInIt() {
        assertEquals("talked to @JK about #2", LogContexts.parse("talked to @JK about #2").text());
        assertEquals("call @LBL about the edit", LogContexts.parse("x call @LBL about the edit").text());
        QuickEntry same = LogContexts.parse("r lv same as #2 @JK");
        assertEquals("Lead Vox same as #2", same.text());
        assertEquals(List.of("JK"), same.persons());
        assertEquals("ask @JK's brother (@EB)", LogContexts.parse("x ask @JK's brother (@EB)").text());
    }

    @Test
    void separatorsBetweenTokensAreNotShown() {
        QuickEntry entry = LogContexts.parse("r @LBL: lv up, @JK,@EB");
        assertEquals("Lead Vox up", entry.text());
        assertEquals(List.of("LBL", "JK", "EB"), entry.persons());
    }

    @Test
    void unknownNamesAreKeptAndMarked() {
        QuickEntry entry = LogContexts.parse("r @XY #99 tambo up");
        assertEquals(List.of("KIND r", "PERSON/UNKNOWN @XY", "ITEM/UNKNOWN #99", "TEXT tambo up"),
                LogContexts.spans(entry));
        assertEquals("99", entry.item());
        entry.findings().forEach(span -> assertFalse(span.hint().contains("\n")));
    }

    @Test
    void initialsNameATrackOnlyWhereASubjectStands() {
        assertEquals("Lead Vox Dbl up, Lead Vox down", LogContexts.parse("r lv dbl up, lv down").text());
        assertEquals("more lv", LogContexts.parse("r more lv").text());
        assertEquals("go for plate", LogContexts.parse("r go for plate").text());
        assertEquals("\"lv\" up", LogContexts.parse("r \"lv\" up").text());
        assertEquals("lv is late", LogContexts.parse("lv is late").text());
    }

    @Test
    void aKnownTrackNameIsNotABar() {
        QuickEntry organ = LogContexts.parse("r b3 +1");
        assertEquals("B3 +1", organ.text());
        assertEquals(List.of(), organ.places());
        assertEquals(List.of(new SongPlace.Bar(33, 0, 33)), LogContexts.parse("r b33 lv up").places());
        assertEquals(List.of(new SongPlace.Bar(33, 2, 40)), LogContexts.parse("b33.2-40 too long").places());
    }

    @Test
    void positionsInTheSong() {
        assertEquals(List.of(new SongPlace.Position(Duration.ofSeconds(72), Duration.ofSeconds(80))),
                LogContexts.parse("r 1:12-1:20 lv up").places());
        assertEquals(List.of(new SongPlace.Position(Duration.ofSeconds(3753), null)),
                LogContexts.parse("r 1:02:33 lv up").places());
        assertEquals(List.of(new SongPlace.Position(Duration.ofMillis(72_500), null)),
                LogContexts.parse("click at 1:12.5, loud").places());
        QuickEntry backwards = LogContexts.parse("r 1:20-1:12 lv up");
        assertEquals(List.of(), backwards.places());
        assertEquals("1:20-1:12 Lead Vox up", backwards.text());
        assertEquals(SpanState.INVALID, backwards.spans().get(1).state());
    }

    @Test
    void whatStandsInQuotesIsText() {
        QuickEntry entry = LogContexts.parse("r \"see #2 @JK =14:05 ; b33\" up");
        assertEquals("\"see #2 @JK =14:05 ; b33\" up", entry.text());
        assertEquals(List.of(), entry.items());
        assertNull(entry.why());
        assertFalse(entry.time().typed());
    }

    @Test
    void tokensAfterTheReasonStillCount() {
        QuickEntry entry = LogContexts.parse("v bv -1; crowded; really at 1:12 @JK !20:00");
        assertEquals("crowded; really at 1:12", entry.why());
        assertEquals(List.of("JK"), entry.persons());
        assertEquals(LogContexts.at("2026-11-22T20:00"), entry.due());
        assertEquals(List.of(), entry.places());
    }

    @Test
    void oldValuesAndReasonOfAConsoleChange() {
        QuickEntry entry = LogContexts.parse("c fet1 a 5 ratio 4:1; was a3, producer: harsh");
        EntryDetail.Console console = (EntryDetail.Console) entry.detail();
        assertEquals(List.of(new EntryDetail.Setting("a", "5", new Amount(BigDecimal.valueOf(5), "")),
                new EntryDetail.Setting("ratio", "4:1", null)), console.settings());
        assertEquals(List.of(new EntryDetail.Setting("a", "3", new Amount(BigDecimal.valueOf(3), ""))), console.was());
        assertEquals("producer: harsh", entry.why());
        EntryDetail.Console highPass = (EntryDetail.Console) LogContexts.parse("c ch12 hpf on; was off").detail();
        assertEquals(List.of(new EntryDetail.Setting("", "off", null)), highPass.was());
        assertEquals("was off axis", LogContexts.parse("c ch12 eq +2; was off axis").why());
        assertEquals("was too bright", LogContexts.parse("c ch1 eq +2; was too bright").why());
    }

    @ParameterizedTest
    @CsvSource({ "acap,A Cappella,true", "vup,Vocal Up,true", "vdn,Vocal Down,true", "clean,Clean,true",
            "STEMS,Stems,true", "ref,Limited REF,true", "dolby thing,dolby thing,false" })
    void printsAreNamedAfterTheVocabulary(String typed, String name, boolean known) {
        QuickEntry entry = LogContexts.parse("p " + typed);
        assertEquals(new EntryDetail.Prints(List.of(new PrintVersion(name, null, known))), entry.detail());
        assertEquals(known ? SpanState.KNOWN : SpanState.UNKNOWN, entry.spans().getLast().state());
    }

    @Test
    void knownPrintsNeedNoCommasButUnknownOnesStayWhole() {
        assertEquals("Main Vocal Up Vocal Down -0.5, Super Clean",
                LogContexts.parse("p main vup vdn 0.5, super clean").text());
        assertEquals(List.of("KIND p", "VERSION Main", "VERSION TV"),
                LogContexts.spans(LogContexts.parse("p main tv")));
        assertEquals(List.of("KIND p", "VERSION/UNKNOWN main odd"),
                LogContexts.spans(LogContexts.parse("p main odd")));
    }

    @Test
    void aPictureVersionMayFollowAWord() {
        assertEquals(new EntryDetail.Picture("v8"), LogContexts.parse("k cut v8 #103").detail());
        assertEquals(SpanState.UNKNOWN, LogContexts.parse("k reel").spans().getLast().state());
    }

    @Test
    void aTimeWithoutItsSignIsMarkedInHours() {
        QuickEntry entry = LogContexts.parse("h in 10:02");
        assertEquals(List.of("KIND h", "HOURS in", "CLOCK/INVALID 10:02"), LogContexts.spans(entry));
        assertFalse(entry.time().typed());
    }

    @Test
    void vocalUpAndDownSayByHowMuch() {
        Amount half = new Amount(new BigDecimal("0.5"), "dB");
        assertEquals(new EntryDetail.Prints(List.of(new PrintVersion("Vocal Up", half, true),
                new PrintVersion("Vocal Down", half, true))), LogContexts.parse("p V+½, vdn 0.5").detail());
    }

    @ParameterizedTest
    @CsvSource({ "m A > B,A,B,NOT_CHECKED", "m SSD-07->LTO 3 bad,SSD-07,LTO 3,BAD", "m LTO 3 → ssd-08 ok again,LTO 3,"
            + "SSD-08,OK" })
    void copies(String line, String from, String to, CopyCheck check) {
        assertEquals(new EntryDetail.Copy(from, to, check), LogContexts.parse(line).detail());
    }

    @Test
    void mediaWithoutACopyIsMarkedButKept() {
        QuickEntry entry = LogContexts.parse("m SSD-07 is full");
        assertEquals(new EntryDetail.Copy("SSD-07 is full", null, CopyCheck.NOT_CHECKED), entry.detail());
        assertEquals(SpanState.DOUBTFUL, entry.spans().getFirst().state());
    }

    @Test
    void approvalsOfAMixInTwoWords() {
        QuickEntry entry = LogContexts.parse("y @EB Mix 3a by phone");
        assertEquals(new EntryDetail.Approval("mix3a"), entry.detail());
        assertEquals("by phone", entry.text());
    }

    @Test
    void amountsHaveAUnit() {
        EntryDetail.Change change = (EntryDetail.Change) LogContexts.parse("r lv 2dB, bv -1,5 pan +30%").detail();
        assertEquals(List.of(new Amount(BigDecimal.valueOf(2), "dB"), new Amount(new BigDecimal("-1.5"), "dB"),
                new Amount(BigDecimal.valueOf(30), "%")), change.amounts());
    }

    @Test
    void anEmptyLineIsAnEmptyNote() {
        for (String line : List.of("", "   ", "\t\n")) {
            QuickEntry entry = LogContexts.parse(line);
            assertEquals("", entry.text());
            assertEquals(List.of(), entry.spans());
        }
    }

    @Test
    void theCanonicalLineIsFullAndAbsolute() {
        assertEquals("r @LBL Lead Vox +0.5 =16:21 !2026-11-24 10:00; crowded",
                QuickEntryParser.toLine(LogContexts.parse("r  @lbl lv +0.5 =-20m !tue 10:00 ;crowded")));
    }

    @Test
    void theHelpShowsEachKindAndItsExampleReadsAsThatKind() {
        List<QuickEntryHelp.Row> rows = QuickEntryHelp.kinds(QuickEntryKinds.builtIn());
        assertEquals(13, rows.size());
        for (QuickEntryKind kind : QuickEntryKinds.builtIn().all()) {
            assertEquals(kind.id(), LogContexts.parse(kind.example()).kind().id());
            assertFalse(kind.meaning().isBlank() || kind.label().isBlank());
        }
        assertEquals("01:12:04:10", QuickEntryHelp.tokens().get(7).typed());
        QuickEntryHelp.tokens().forEach(row -> assertFalse(row.meaning().startsWith("NLS missing")));
    }

    @Test
    void whatIsNoTextInAPastedLineIsASpaceAndMovesNothing() {
        QuickEntry entry = LogContexts.parse("r @LBL lv\u001b[31m\n+0.5\u000b loud\uFFFE\uD800 \uD83E\uDD41");
        assertEquals("r @LBL lv [31m +0.5  loud   \uD83E\uDD41", entry.line());
        assertEquals(List.of("LBL"), entry.persons());
        assertEquals(entry.line(), LogContexts.parse(entry.line()).line());
    }
}
