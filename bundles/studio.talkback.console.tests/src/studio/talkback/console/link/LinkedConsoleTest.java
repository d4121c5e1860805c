package studio.talkback.console.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.PlainConsole;
import studio.talkback.console.Value;
import studio.talkback.console.link.LoadResult.Ended;

/** What the link does for every family, on a console that is no X32. */
class LinkedConsoleTest {

    private static final LoadConsent YES = new LoadConsent(true, false);

    private final PlainDesk desk = new PlainDesk();
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @Test
    void aLevelMovesWhileItsStripIsMuted() throws Exception {
        ConsoleState wanted = desk.state().with("ch/3", 1, new Value.Number(-5));
        LoadResult result = load(wanted);
        assertEquals(Ended.VERIFIED, result.ended());
        assertEquals(List.of("ch/3#2=OFF", "ch/3#1=-10", "ch/3#1=-5", "ch/3#2=ON"), desk.record());
        assertEquals(1, result.proven());
    }

    @Test
    void aMuteIsSilentWhenItIsOn() throws Exception {
        load(desk.state().with("ch/8", 1, new Value.Number(5)));
        assertEquals(List.of("ch/8#2=ON", "ch/8#1=-10", "ch/8#1=5", "ch/8#2=OFF"), desk.record());
    }

    @Test
    void whatIsClosedStaysClosedAndWhatOpensDoesSoLast() throws Exception {
        desk.set("ch/1", 2, "OFF");
        desk.set("ch/2", 2, "OFF");
        load(desk.state().with("ch/1", 1, new Value.Number(-5)).with("ch/2", 2, new Value.Switch(true)).with("ch/4", 2,
                new Value.Switch(false)));
        assertEquals(List.of("ch/4#2=OFF", "ch/1#1=-5", "ch/2#2=ON"), desk.record());
    }

    @Test
    void aStripThatIsToBeClosedIsNotOpenedAgain() throws Exception {
        LoadResult result = load(desk.state().with("ch/1", 1, new Value.Number(-5)).with("ch/1", 2, new Value.Switch(false)));
        assertEquals(Ended.VERIFIED, result.ended());
        assertEquals(List.of("ch/1#2=OFF", "ch/1#1=-10", "ch/1#1=-5"), desk.record());
        assertEquals(List.of(), result.leftMuted());
    }

    @Test
    void aControlThatTheConsoleMovesWithAnotherIsSetAgain() throws Exception {
        boolean[] moved = new boolean[1];
        ConsoleState wanted = desk.state().with("ch/1", 1, new Value.Number(-5)).with("ch/2", 0, new Value.Text("Two"));
        desk.setReaction(write -> {
            if (write.line().path().equals("ch/1") && write.values().containsValue(new Value.Switch(true)) && !moved[0]) {
                moved[0] = true;
                desk.set("ch/2", 0, "Moved");
            }
        });
        LoadResult result = load(wanted);
        assertTrue(moved[0]);
        assertEquals(Ended.VERIFIED, result.ended());
        assertEquals("ch/2#0=Two", desk.record().getLast());
    }

    @Test
    void aControlThatTheConsoleMovesEachTimeIsListedAndNotTriedForEver() throws Exception {
        ConsoleState wanted = desk.state().with("ch/1", 1, new Value.Number(-5));
        desk.setReaction(write -> desk.set("ch/2", 0, "Moved"));
        LoadResult result = load(wanted);
        assertEquals(Ended.DIFFERS, result.ended());
        assertTrue(desk.record().size() < 10, desk.record() + "");
        Verification verification = result.verification();
        assertTrue(verification != null && verification.words().equals("not verified: 1 control differs"), verification + "");
    }

    @Test
    void aFamilyWithoutALinkSaysWhatToDoInstead() {
        LinkException refused = assertThrows(LinkException.class,
                () -> LinkedConsole.open(new PlainConsole("other"), new ConsoleAddress("nowhere", 7), monitor));
        assertEquals(LinkException.Kind.REFUSED, refused.kind());
        assertTrue(refused.getMessage().contains("save a scene on the console"));
    }

    @Test
    void addressesAreReadAsTheyAreTyped() throws Exception {
        assertEquals(new ConsoleAddress("192.168.1.20", 10023), ConsoleAddress.parse(" 192.168.1.20 ", 10023));
        assertEquals(new ConsoleAddress("desk.local", 9), ConsoleAddress.parse("desk.local:9", 10023));
        assertEquals(new ConsoleAddress("::1", 10023), ConsoleAddress.parse("::1", 10023));
        assertEquals("[fe80::1]:9", ConsoleAddress.parse("[fe80::1]:9", 10023).toString());
        for (String bad : List.of("", ":9", "desk:", "desk:0", "desk:65536", "desk:99999999", "a b", "http://desk", "desk:1:2")) {
            LinkException refused = assertThrows(LinkException.class, () -> ConsoleAddress.parse(bad, 10023), bad);
            assertTrue(refused.getMessage().contains("192.168.1.20:10023"), refused.getMessage());
        }
    }

    @Test
    void aDriftIsSaidInOneLine() {
        Instant since = Instant.parse("2026-11-26T14:02:00Z");
        assertEquals("no control moved since 14:02",
                new Drift(since, Drift.Phase.WATCHING, List.of(), 0, null, null).words(ZoneOffset.UTC));
        assertEquals("reading the console, 7 lines to go",
                new Drift(since, Drift.Phase.READING, List.of(), 7, null, null).words(ZoneOffset.UTC));
        assertEquals("not answering since 14:05 (no control moved since 14:02 until then)", new Drift(since,
                Drift.Phase.NOT_ANSWERING, List.of(), 0, since.plusSeconds(180), null).words(ZoneOffset.UTC));
        assertEquals("a WING answers",
                new Drift(since, Drift.Phase.REFUSED, List.of(), 7, null, "a WING answers").words(ZoneOffset.UTC));
    }

    @Test
    void nothingHalfKnownIsCalledVerified() {
        assertTrue(new Verification(5, List.of(), List.of(), List.of(), null).isVerified());
        assertFalse(new Verification(5, List.of(), List.of("Ch 1 EQ"), List.of(), null).isVerified());
        assertFalse(new Verification(5, List.of(), List.of(), List.of(), Instant.EPOCH).isVerified());
        assertEquals("not verified: no control read differs, 1 line not known, the console stopped answering:"
                + " look at its network cable and whether it is on",
                new Verification(5, List.of(), List.of("Ch 1 EQ"), List.of(), Instant.EPOCH).words());
    }

    private LoadResult load(ConsoleState wanted) throws Exception {
        try (LinkedConsole console = LinkedConsole.open(desk.family(), new ConsoleAddress("nowhere", 7), monitor)) {
            return console.load(console.plan(wanted, 0, monitor), YES, monitor);
        }
    }
}
