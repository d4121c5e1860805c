package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.RequestIntake.Asked;
import studio.talkback.session.RequestIntake.Made;

/** Requests that come several at once, in a session and outside one, and that none of them gets lost. */
class RequestIntakeTest {

    @TempDir
    Path folder = Path.of("");
    private @Nullable LogStudio opened;

    @BeforeEach
    void open() throws Exception {
        opened = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio().close();
    }

    @Test
    void inASessionTheyAreLoggedAsTheLineMakesThemInOneChangeSet() throws LibraryException {
        studio().type("r #2 lead +1");
        int before = studio().lines().size();
        Made made = make(studio().session, asked(studio().moon, "2", "kick up at 1:12; too soft #4 @x !now"),
                asked(studio().house, "4", "snare drier"), asked(studio().moon, "2", "TV mix"));
        assertEquals(List.of(2, 3, 4), made.numbers());
        assertEquals(before + 3, studio().lines().size());
        EntryLine line = studio().lines().stream().filter(each -> each.number() == 2).findFirst().orElseThrow();
        assertEquals("request", line.kind());
        assertEquals(studio().moon, line.item());
        assertEquals("kick up at 1:12; too soft #4 @x !now", line.text());
        Request request = studio().item(studio().moon).getRequests().get(1);
        assertEquals("kick up at 1:12; too soft #4 @x !now", request.getText());
        assertEquals(72_000L, request.getPosition().getTimeMs());
        assertEquals(List.of("LBL", "Anna"), request.getAskedByNames());
        assertEquals(List.of(studio().label), request.getAskedBy());
        assertEquals(LogStudio.NOW.plusDays(1).toInstant(), request.getDue().toInstant());
        assertEquals(line.entry(), request.getEntry());
        studio().log.undo(made.committed(), "JK");
        assertEquals(1, studio().item(studio().moon).getRequests().size());
        assertEquals(0, studio().item(studio().house).getRequests().size());
        assertEquals(before, studio().lines().size());
    }

    @Test
    void outsideASessionTheyStandOnTheItemsOnly() throws LibraryException {
        int before = studio().lines().size();
        Made made = make(null, asked(studio().moon, "2", "kick up"), asked(studio().house, "4", "snare drier"));
        assertEquals(List.of(1, 2), made.numbers());
        assertEquals(before, studio().lines().size());
        assertNull(studio().item(studio().moon).getRequests().getFirst().getEntry());
        assertEquals(1, studio().library.recent(50).stream().map(Revision::changeSet).limit(2).distinct().count());
        assertEquals(5, studio().type("r #2 one").number() + 2);
        studio().log.undo(make(null, asked(studio().house, "4", "gone again")).committed(), "JK");
        assertEquals(1, studio().item(studio().house).getRequests().size());
    }

    @Test
    void oneThatCannotBeMadeMakesNone() throws LibraryException {
        Ref gone = Ref.to("item", Objects.requireNonNull(java.util.UUID.randomUUID()));
        for (Ref session : new Ref[] { null, studio().session }) {
            LibraryException refused = assertThrows(LibraryException.class,
                    () -> make(session, asked(studio().moon, "2", "kick up"), asked(gone, "9", "lost")));
            assertTrue(refused.getMessage().contains("lost"), refused.getMessage());
            assertThrows(LibraryException.class, () -> make(session));
            assertThrows(LibraryException.class, () -> make(session, asked(studio().moon, "2", "  ")));
        }
        assertEquals(0, studio().item(studio().moon).getRequests().size());
        assertEquals(0, studio().lines().size());
    }

    @Test
    void noneIsDeclinedByALineWithoutAReason() throws LibraryException {
        Ref entry = studio().type("r #2 lead +1").entry();
        for (String line : List.of("d 1 no", "d 1 no;", "d 1 no;  ")) {
            Logged decision = studio().type(line);
            assertEquals(1, decision.reports().size(), line);
            assertEquals(RequestState.OPEN, state());
        }
        for (String why : List.of("", "  ")) {
            LibraryException refused = assertThrows(LibraryException.class, () -> studio().log.strike(entry, why, "JK"));
            assertTrue(refused.getMessage().contains("Request 1"), refused.getMessage());
            assertEquals(RequestState.OPEN, state());
        }
        studio().type("d 1");
        studio().log.strike(entry, "", "JK");
        assertEquals(RequestState.DONE, state());
    }

    private RequestState state() throws LibraryException {
        return studio().item(studio().moon).getRequests().getFirst().getState();
    }

    private Made make(@Nullable Ref session, Asked... asked) throws LibraryException {
        return new RequestIntake(studio().library, EntryKinds.builtIn()).make(session, List.of(asked), "JK",
                LogStudio.NOW);
    }

    private static Asked asked(Ref item, String number, String text) {
        return new Asked(item, number, text, List.of("LBL", "Anna"), LogStudio.NOW.plusDays(1));
    }

    private LogStudio studio() {
        return Objects.requireNonNull(opened);
    }
}
