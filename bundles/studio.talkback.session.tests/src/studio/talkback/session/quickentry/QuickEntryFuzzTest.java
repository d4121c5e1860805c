package studio.talkback.session.quickentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.talkback.session.internal.quickentry.Printable;

/** Whatever is typed, nothing is lost and nothing fails. */
class QuickEntryFuzzTest {
    private static final int LINES = 20_000;
    private static final String[] PIECES = { "r", "d", "t", "v", "c", "p", "m", "f", "k", "x", "y", "h", "q", "a", "'",
            "#2", "#103", "#", "#pm", "@LBL", "@eb", "@", "@XY", "=14:05", "=-20m", "=-26h", "=13:05-13:40", "=foo",
            "=2026-10-25 02:30", "=2026-10-25", "!20:00", "!tomorrow 10:00", "!fri", "!2026-03-29 02:30", "!+2h",
            "!nope", ";", ";;", "; was 2.5k", "was", "1:12", "1:12-1:20", "1:72", "b33", "b33.2-40", "B3", "b3",
            "01:12:04:10", "01:01:00;00", "01:12:04;10", "+0.5", "-1", "−1,5", "+½", "½", "3.2k", "2dB", "lv", "bv",
            "dbl", "lead vox", "kick", "sn", "oh l-r", "ch12", "eq2", "fet1", "fc1", "a5", "in", "4", "4:1", "main",
            "inst", "tv", "vup", "V+½", "vdn 0.5", "acap", "SSD-07", ">", "->", "→", "ok", "bad", "no", "12", "r9",
            "13",
            "mix4", "mix", "3a", "v8", "break", "out", ",", ",,", ".", "...", "!", "!!", "?", ":", "(", ")", "[", "]",
            "\"", "\"I know\"", "“", "”", "as", "to", "same", "jk@x.org", "http://x/#a;b", ";)", "'s", "é", "ß",
            "日本",
            "🎚", "\ud83c", "\udf9a", "\u0000", "\u200b", "\u00a0", "\t", "\n", "\u3000", "=", "%s", "{0}", "\\" };
    private static final String[] INSTANTS = { "2026-11-22T16:41:17", "2026-11-23T00:05:00", "2026-03-29T03:10:00",
            "2026-03-28T22:00:00", "2026-10-25T02:40:59", "2026-10-24T23:30:00" };

    private final Random random = new Random(20261122);

    private String randomLine() {
        StringBuilder line = new StringBuilder();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(10) < 7 || i == 0 && random.nextBoolean()) {
                line.append(random.nextInt(12) == 0 ? "  " : " ");
            }
            if (random.nextInt(12) == 0) {
                line.append((char) random.nextInt(0x10000));
            }
        }
        return line.toString();
    }

    private QuickEntryContext randomContext() {
        FrameRate rate = random.nextInt(3) == 0 ? null : random.nextBoolean() ? LogContexts.DROP : LogContexts.PAL;
        QuickEntryContext context = LogContexts.bareAt(INSTANTS[random.nextInt(INSTANTS.length)]).withFrameRate(rate);
        return random.nextInt(4) == 0 ? context : context.withNames(LogContexts.room().names()).withItem("4");
    }

    @Test
    void spansCoverEveryVisibleCharacterInOrder() {
        for (int i = 0; i < LINES; i++) {
            String typed = randomLine();
            QuickEntry entry = QuickEntryParser.parse(typed, randomContext());
            String line = entry.line();
            assertEquals(Printable.of(typed), line);
            assertEquals(typed.length(), line.length());
            int covered = 0;
            for (EntrySpan span : entry.spans()) {
                assertTrue(span.start() >= covered && span.end() > span.start() && span.end() <= line.length(),
                        () -> "spans of " + quoted(line) + ": " + entry.spans());
                assertBlank(line, covered, span.start());
                assertWholeCharacters(line, span);
                assertEquals(span.state() == SpanState.KNOWN, span.hint().isEmpty(), () -> span.toString());
                covered = span.end();
            }
            assertBlank(line, covered, line.length());
        }
    }

    @Test
    void wordsAreShownInTheTextOrTheReason() {
        for (int i = 0; i < LINES; i++) {
            String line = randomLine();
            QuickEntry entry = QuickEntryParser.parse(line, randomContext());
            String shown = squeezed(entry.text() + entry.why() + entry.detail());
            for (EntrySpan span : entry.spans()) {
                boolean words = span.role() == SpanRole.TEXT || span.role() == SpanRole.WHY;
                boolean marksOnly = span.value().codePoints().noneMatch(Character::isLetterOrDigit);
                if (!marksOnly && (words || span.state() == SpanState.INVALID)) {
                    assertTrue(inOrder(shown, squeezed(span.value())), () -> quoted(line) + " lost " + span);
                }
            }
        }
    }

    @Test
    void theCanonicalLineSaysTheSameAndIsStable() {
        for (int i = 0; i < LINES; i++) {
            String line = randomLine();
            QuickEntryContext context = randomContext();
            QuickEntry entry = QuickEntryParser.parse(line, context);
            String canonical = QuickEntryParser.toLine(entry);
            QuickEntry again = QuickEntryParser.parse(canonical, context);
            assertEquals(canonical, QuickEntryParser.toLine(again), () -> quoted(line));
            assertEquals(meaning(entry), meaning(again), () -> quoted(line) + " as " + quoted(canonical));
        }
    }

    @Test
    void aNoteByForceKeepsTheWholeLine() {
        for (int i = 0; i < LINES / 10; i++) {
            String line = randomLine();
            QuickEntryContext context = randomContext();
            QuickEntry entry = QuickEntryParser.parseAsNote(line, context);
            assertEquals("note", entry.kind().id());
            assertTrue(entry.spans().stream().noneMatch(span -> span.role() == SpanRole.KIND));
            QuickEntry again = QuickEntryParser.parse(QuickEntryParser.toLine(entry), context);
            assertEquals(meaning(entry), meaning(again), () -> quoted(line));
        }
    }

    private static List<Object> meaning(QuickEntry entry) {
        List<Object> meaning = new ArrayList<>();
        meaning.add(entry.kind().id());
        meaning.add(entry.text());
        meaning.add(String.valueOf(entry.item()));
        meaning.add(entry.items());
        meaning.add(entry.persons());
        meaning.add(entry.time());
        meaning.add(String.valueOf(entry.due()));
        meaning.add(String.valueOf(entry.why()));
        meaning.add(entry.places());
        meaning.add(entry.detail());
        return meaning;
    }

    private static void assertBlank(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = line.charAt(i);
            assertTrue(Character.isWhitespace(unit) || Character.isSpaceChar(unit), () -> "lost in " + quoted(line));
        }
    }

    private static void assertWholeCharacters(String line, EntrySpan span) {
        for (int at : List.of(span.start(), span.end())) {
            boolean splits = at > 0 && at < line.length()
                    && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
            assertTrue(!splits, () -> "half a character in " + quoted(line));
        }
    }

    private static boolean inOrder(String shown, String wanted) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = shown.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static String quoted(String line) {
        StringBuilder quoted = new StringBuilder("'");
        line.chars().forEach(unit -> quoted.append(unit >= 0x20 && unit < 0x7f ? String.valueOf((char) unit)
                : String.format("\\u%04x", Integer.valueOf(unit))));
        return quoted.append("'").toString();
    }
}
