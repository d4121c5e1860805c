package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.ClockSetBack;
import studio.talkback.library.DocumentKindRegistry;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;
import studio.talkback.testkit.SetClock;

/** Documents that are new since the clock was set back stand after those that were there. */
class SetBackClocksTest {

    private static final String BEHIND = "SELECT doc, behind FROM set_back";

    private final SetClock clock = new SetClock(ZonedDateTime.parse("2026-03-10T15:00:00+01:00[Europe/Berlin]"));
    private final Path temp;
    private final Library library;

    SetBackClocksTest(@TempDir Path temp) throws Exception {
        this.temp = temp;
        library = new StoreService(DocumentKindRegistry.kinds(), clock).create(temp.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aClockThatIsNotSetBackLeavesTimesAsTheyAre() throws Exception {
        capture("one", 0);
        clock.set(Duration.ofMinutes(10));
        capture("two", 0);
        capture("of yesterday", -24 * 60);
        assertEquals(Map.of(), behind());
        assertEquals(List.of("of yesterday", "one", "two"), order());
    }

    @Test
    void whatIsWrittenAfterItWasSetBackStandsAfterAllBeforeUntilItsTimeComesAgainAndAfterThat() throws Exception {
        capture("1", 0);
        clock.set(Duration.ofHours(-1));
        capture("2", 0);
        clock.set(Duration.ofMinutes(20));
        capture("3", 0);
        clock.set(Duration.ofMinutes(30));
        capture("4", 0);
        clock.set(Duration.ofMinutes(30));
        capture("5", 0);
        capture("3a, said for earlier", -45);
        assertEquals(List.of("1", "2", "3", "3a, said for earlier", "4", "5"), order());
        clock.set(Duration.ofDays(1));
        capture("6", 0);
        assertEquals("6", order().getLast());
        assertEquals(5, behind().size());
        asAnewIndexHasIt();
    }

    @Test
    void aClockThatIsSetBackTwiceAndThenRightKeepsTheOrder() throws Exception {
        capture("1", 0);
        clock.set(Duration.ofDays(-400));
        capture("2", 0);
        clock.set(Duration.ofMinutes(5));
        capture("3", 0);
        clock.set(Duration.ofHours(-2));
        capture("4", 0);
        clock.set(Duration.ofDays(400).plusHours(3));
        capture("5", 0);
        assertEquals(List.of("1", "2", "3", "4", "5"), order());
        asAnewIndexHasIt();
    }

    @Test
    void aLaterRevisionMovesNothing() throws Exception {
        Recall first = capture("1", 0);
        clock.set(Duration.ofHours(-1));
        capture("2", 0);
        var stored = library.load(Ref.to(Kinds.RECALL, UUID.fromString(first.getId())), Recall.class).orElseThrow();
        stored.content().setNote("checked");
        library.commit(ChangeSet.by("MI", "checked").save(stored).build());
        assertEquals(List.of("1", "2"), order());
        asAnewIndexHasIt();
    }

    @Test
    void howFarTheClockWasSetBackIsToldUntilItIsRightAgain() throws Exception {
        capture("1", 0);
        clock.set(Duration.ofMinutes(-4));
        assertEquals(Optional.empty(), ClockSetBack.in(library, clock.instant()));
        clock.set(Duration.ofMinutes(-121));
        ClockSetBack found = ClockSetBack.in(library, clock.instant()).orElseThrow();
        assertEquals("2 h 05 min", found.howFar());
        assertNull(found.room());
        assertEquals(LocalTime.of(15, 0), found.newest().toLocalTime());
        capture("2", 0);
        assertTrue(ClockSetBack.in(library, clock.instant()).isPresent());
        clock.set(Duration.ofHours(3));
        assertEquals(Optional.empty(), ClockSetBack.in(library, clock.instant()));
    }

    @Test
    void whoOpensTheLibraryIsToldToo() throws Exception {
        capture("1", 0);
        library.close();
        clock.set(Duration.ofDays(-400));
        try (Library again = new StoreService(DocumentKindRegistry.kinds(), clock).open(temp.resolve("library"),
                new NullProgressMonitor())) {
            assertEquals(1, again.info().notes().size());
            assertTrue(again.info().notes().getFirst().contains("400 days behind what was saved last"),
                    again.info().notes().toString());
        }
    }

    private Recall capture(String title, int minutes) throws LibraryException {
        Recall recall = ModelFactory.eINSTANCE.createRecall();
        recall.setTitle(title);
        recall.setCapturedAt(ZonedDateTime.now(clock).plusMinutes(minutes));
        Sample.add(library, Kinds.RECALL, Ids.complete(recall));
        return recall;
    }

    private List<String> order() throws LibraryException {
        return library.query("SELECT title FROM recall ORDER BY " + TimeOrder.of("recall", "captured_at"),
                row -> row.getString(1));
    }

    private void asAnewIndexHasIt() throws LibraryException {
        Map<UUID, Long> before = behind();
        assertTrue(before.size() > 0);
        library.rebuildIndexes(new NullProgressMonitor());
        assertEquals(before, behind());
    }

    private Map<UUID, Long> behind() throws LibraryException {
        Map<UUID, Long> behind = new TreeMap<>();
        library.query(BEHIND, row -> behind.put(row.getObject(1, UUID.class), row.getLong(2)));
        return behind;
    }
}
