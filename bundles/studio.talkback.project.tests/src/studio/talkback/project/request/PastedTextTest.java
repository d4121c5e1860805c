package studio.talkback.project.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;

/** Mails and text messages as people write them. */
class PastedTextTest {

    /** A Tuesday. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final Ref MOON = ref();
    private static final Ref HOUSE = ref();
    private static final Ref HOME = ref();
    private static final PasteNames NAMES = new PasteNames(
            List.of(new PasteNames.Item(MOON, "2", "Paper Moon"), new PasteNames.Item(HOUSE, "4", "Glass House"),
                    new PasteNames.Item(HOME, "5", "Home")),
            List.of(new PasteNames.Person("AN", "Anna Berg", "anna@north.example"),
                    new PasteNames.Person("LBL", "North Label", ""), new PasteNames.Person("", "Tom Ford", ""),
                    new PasteNames.Person("TW", "Tom Ward", "")));

    @Test
    void aMailBecomesItsRequests() {
        List<PastedRow> rows = read("""
                From: Anna Berg <anna@north.example>
                To: studio@house.example
                Subject: Re: Paper Moon

                Hi Ella,

                thanks for the new mixes, they sound great! Two things:
                - lead vox up half a dB in the last chorus
                - Glass House: snare a bit drier by Friday 18:00
                3) can we have an instrumental of the whole thing as well, for the dance people who
                want to rehearse with it?

                Best wishes,
                Anna Berg
                North Label, A&R
                +49 30 1234567
                > On Monday you wrote
                > here they are
                """);
        assertEquals(List.of("AN MOON thanks for the new mixes, they sound great! Two things:",
                "AN MOON lead vox up half a dB in the last chorus",
                "AN HOUSE snare a bit drier !2026-11-27T18:00",
                "AN MOON can we have an instrumental of the whole thing as well, for the dance people who want to"
                        + " rehearse with it?"),
                taken(rows));
        assertEquals(List.of(LeftOut.HEADER, LeftOut.HEADER, LeftOut.HEADER, LeftOut.GREETING, LeftOut.SIGNATURE,
                LeftOut.SIGNATURE, LeftOut.SIGNATURE, LeftOut.SIGNATURE, LeftOut.QUOTED, LeftOut.QUOTED), left(rows));
    }

    @Test
    void aChatBecomesItsRequests() {
        List<PastedRow> rows = read("""
                Today 14:03
                [12:03] Anna: hey!
                [12:03] Anna: Paper Moon - vox too loud in the bridge
                [24.11.26, 12:04:11] Bo Lind: kick up
                24.11.26, 12:05 - Anna Berg: 👍
                Anna, [24.11.26 12:06]
                tv mix please by 8pm
                an: #4 more plate
                Thanks!
                Also TV please
                """);
        assertEquals(List.of("AN MOON vox too loud in the bridge", "Bo Lind null kick up",
                "AN null 👍", "AN null tv mix please !2026-11-24T20:00", "AN HOUSE more plate", "AN null Also TV please")
                .stream().filter(row -> !row.contains("👍")).toList(), taken(rows));
        assertEquals(List.of(LeftOut.CHAT_STAMP, LeftOut.GREETING, LeftOut.NO_WORDS, LeftOut.CHAT_STAMP,
                LeftOut.SIGNATURE), left(rows));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Paper Moon: lead vox up half a dB | MOON | lead vox up half a dB",
            "paper moon – lead up | MOON | lead up", "\"Glass House\": drier | HOUSE | drier",
            "#2 lead up | MOON | lead up", "#2: lead up | MOON | lead up", "#2 Paper Moon: lead up | MOON | lead up",
            "track 4: drier | HOUSE | drier", "Song 2 - lead up | MOON | lead up", "Track 9: drier | null | Track 9: drier",
            "#9 drier | null | #9 drier", "track 4 is too loud | null | track 4 is too loud",
            "lead up in Paper Moon please | MOON | lead up in Paper Moon please",
            "same as #4 please | HOUSE | same as #4 please",
            "same reverb in Paper Moon and Glass House | null | same reverb in Paper Moon and Glass House",
            "bring it home | null | bring it home", "more air on Home | HOME | more air on Home",
            "Home is too loud | null | Home is too loud", "Home: too loud | HOME | too loud",
            "Paper Moonlight: lead up | null | Paper Moonlight: lead up", "• Paper Moon: lead up | MOON | lead up",
            "2. Paper Moon: lead up | MOON | lead up", "[x] #4 drier | HOUSE | drier", "-3 dB on the kick | null | -3 dB on the kick",
            "1.5 dB up | null | 1.5 dB up", "10) drier | null | drier", "PAPER MOON: lead up | MOON | lead up",
            "1:12 vox: louder | null | 1:12 vox: louder", "chorus: louder | null | chorus: louder" })
    void theItemIsFoundByTheNamesOfTheProject(String line, String item, String text) {
        PastedRow row = read(line).getFirst();
        assertEquals(text, row.text());
        assertEquals(item, name(row.item()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "lead up by Friday 18:00 | lead up | 2026-11-27T18:00",
            "lead up, needed by tomorrow 9:00 | lead up | 2026-11-25T09:00", "lead up (by tonight 8pm) | lead up | 2026-11-24T20:00",
            "lead up by 20:00 please | lead up | 2026-11-24T20:00", "lead up !20:00 | lead up | 2026-11-24T20:00",
            "lead up due 2026-12-01 10:00. | lead up | 2026-12-01T10:00",
            "lead up by Friday | lead up by Friday | ", "lead up by 6 | lead up by 6 | ",
            "lead up by 1:12 | lead up by 1:12 | ", "lead up by 1 dB | lead up by 1 dB | ",
            "lead up by 0.5 | lead up by 0.5 | ", "up by 2 at 18:00 | up by 2 at 18:00 | ",
            "lead up by today 10:00 | lead up by today 10:00 | ", "by 20:00 | by 20:00 | ",
            "lead up by 25:00 | lead up by 25:00 | ", "lead up by 13pm | lead up by 13pm | ",
            "fade out before 2:40 | fade out before 2:40 | " })
    void aDueIsTakenOnlyWhereItIsUnmistakable(String line, String text, String due) {
        PastedRow row = read(line).getFirst();
        ZonedDateTime found = row.due();
        assertEquals(due, found == null ? null : found.toLocalDateTime().toString());
        assertEquals(text, row.text());
        assertTrue(row.taken());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Hi Ella,", "Hello all", "Dear Ella and Jo,", "good morning!", "Hey there", "Best,",
            "Thanks so much!", "Many thanks Anna", "Cheers", "Kind regards", "-- ", "Sent from my phone", "> older",
            "On Mon, 23 Nov 2026 at 10:02, Anna Berg wrote:", "14:03", "Today 14:03", "Tuesday, 24 November", "***",
            "Anna", "xx", "Viele Grüße", "Paper Moon", "#2", "Track 4:", "To: a@b.example" })
    void whatAsksForNothingIsLeftOutAndShown(String line) {
        PastedRow row = read(line).getFirst();
        assertFalse(row.taken(), line);
        assertEquals(List.of(line), row.lines());
        assertEquals(line.strip(), row.text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Hi hat too bright", "Hi Ella, can you push the vox?", "Thanks, but the vox is too loud",
            "Best take is the second one", "Anna: vox up", "chorus 2 louder", "from bar 33 drier", "TV", "instrumental",
            "cheers in the crowd too loud", "Love the kick, more of it", "date: louder", "12:03 vox louder" })
    void whatMayAskForSomethingIsTaken(String line) {
        assertTrue(read("something before\n\n" + line).getLast().taken(), line);
    }

    @Test
    void whoAsksIsKnownByNameInitialsOrMail() {
        for (String line : List.of("Anna: up", "AN: up", "anna berg: up", "[9:15 PM] ANNA: up", "Anna Berg (12:03): up",
                "12:03 Anna: up", "From: anna@north.example\nup", "From: A. B. <anna@north.example>\nup")) {
            assertEquals("AN up", read(line).getLast().who() + " " + read(line).getLast().text(), line);
        }
        assertEquals("Tom Ford", read("Tom Ford: up").getLast().who());
        assertEquals("Tom", read("[12:03] Tom: up").getLast().who());
        assertEquals("EB", PastedText.read("Tom: up", NAMES, null, "EB", NOW).getLast().who());
        assertEquals("Zoe", read("From: Zoe <z@x.example>\nup").getLast().who());
    }

    @Test
    void theItemAtHandTakesWhatNamesNone() {
        List<PastedRow> rows = PastedText.read("vox up\nGlass House:\n- drier\n- wider\nPaper Moon: up", NAMES, MOON, "", NOW);
        assertEquals(List.of(" MOON vox up", " HOUSE drier", " HOUSE wider", " MOON up"), taken(rows));
    }

    @Test
    void everythingBelowAnEarlierMailIsQuoted() {
        List<PastedRow> rows = read("vox up\n-----Original Message-----\nFrom: Ella\nhere is the mix\nvox up?");
        assertEquals(1, taken(rows).size());
        assertEquals(4, left(rows).size());
    }

    @Test
    void everyLineEndsInExactlyOneRowInItsOrderAndNothingOfItIsLost() {
        Random random = new Random(20261124);
        String[] pieces = { "Hi Anna,", "> quoted", "-- ", "Best,", "Paper Moon:", "#4 ", "- ", "* ", "1) ", "[12:03] Anna: ",
                "24.11.26, 12:05 - Bo: ", "From: x", "lead vox up half a dB", "by Friday 18:00", "!20:00", " ", "\t", "\u00A0",
                "\u200B", "\r\n", "\n", "\n\n", "\r", "\u2028", "👍", "Thanks!", "On Monday Anna wrote:", "(", ":", "…",
                "and so it goes on and on with the words of somebody who writes long lines", "Sent from my phone", "é", "☐",
                "-----Original Message-----", "\u000B", "\f", "\u0085", "a", "•", "[ ] " };
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(random.nextInt(5) == 0 ? (char) random.nextInt(0x2FF) : pieces[random.nextInt(pieces.length)]);
                if (random.nextInt(3) == 0) {
                    text.append('\n');
                }
            }
            check(Objects.requireNonNull(text.toString()));
        }
    }

    private static void check(String text) {
        List<PastedRow> rows = read(text);
        List<String> wanted = new ArrayList<>();
        for (String line : text.split("\\R|[\\x0B\\f]")) {
            if (!Letters.clean(line).isEmpty()) {
                wanted.add(line);
            }
        }
        assertEquals(wanted, rows.stream().flatMap(row -> row.lines().stream()).toList(), text);
        for (PastedRow row : rows) {
            assertFalse(row.text().isBlank(), text);
            String before = String.join(" ", row.lines().stream().map(Letters::clean).toList());
            assertTrue(before.contains(row.text()), before + " / " + row.text());
            // What was taken off is told by the row itself: who, which item, when; or it is a mark of a list.
            assertTrue(row.taken() || row.text().equals(before), text);
        }
    }

    private static List<PastedRow> read(String text) {
        return PastedText.read(text, NAMES, null, "", NOW);
    }

    private static List<String> taken(List<PastedRow> rows) {
        List<String> found = new ArrayList<>();
        for (PastedRow row : rows) {
            ZonedDateTime due = row.due();
            if (row.taken()) {
                found.add(row.who() + " " + name(row.item()) + " " + row.text()
                        + (due == null ? "" : " !" + due.toLocalDateTime()));
            }
        }
        return found;
    }

    private static List<LeftOut> left(List<PastedRow> rows) {
        return Objects.requireNonNull(
                rows.stream().filter(row -> !row.taken()).map(row -> Objects.requireNonNull(row.leftOut())).toList());
    }

    private static String name(@Nullable Ref item) {
        return item == null ? "null" : item.equals(MOON) ? "MOON" : item.equals(HOUSE) ? "HOUSE" : "HOME";
    }

    private static Ref ref() {
        return Ref.to(Kinds.ITEM, Objects.requireNonNull(UUID.randomUUID()));
    }
}
