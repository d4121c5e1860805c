package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.selection.Names;
import studio.talkback.session.selection.Selection;
import studio.talkback.testkit.SetClock;
import studio.talkback.testkit.TestLibrary;

/** A log that is written at a clock that is set back. */
class ClockSetBackTest {

    private final SetClock clock = new SetClock(LogStudio.NOW);
    private final LogStudio studio;

    ClockSetBackTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(TestLibrary.create(folder.resolve("library"), clock));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void laterLinesDoNotLandBetweenEarlierOnes() throws Exception {
        type("first", 10);
        type("second", 10);
        type("third", -90);
        type("fourth", 5);
        type("between third and fourth =14:52", 5);
        type("fifth", 5);
        assertEquals(List.of("first", "second", "third", "between third and fourth", "fourth", "fifth"), texts());
        assertEquals(List.of("16:10", "16:20", "14:50", "14:52", "14:55", "15:05"),
                studio.log.entries(studio.session).stream().map(line -> line.at().toLocalTime().toString()).toList());
    }

    @Test
    void theSessionThatWasBegunLastIsTheNewest() throws Exception {
        clock.set(Duration.ofHours(-2));
        Ref later = studio.log.start(SessionStart.of(studio.project, "JK", now()));
        assertEquals(List.of(later, studio.session),
                studio.log.sessions(studio.project, 2).stream().map(SessionHeader::session).toList());
        Selection selection = new Selection(studio.library, new NoNames());
        assertEquals(later, selection.session(studio.project, null, now()));
        assertEquals(later, selection.sessionToShow(studio.project, null, now()));
    }

    /** Nothing is called by a name here. */
    private static final class NoNames implements Names {

        @Override
        public Ref project(String name) {
            throw new IllegalArgumentException(name);
        }

        @Override
        public Ref item(@Nullable Ref project, String name) {
            throw new IllegalArgumentException(name);
        }
    }

    private void type(String line, int minutesLater) throws Exception {
        clock.set(Duration.ofMinutes(minutesLater));
        studio.log.add(studio.session, QuickEntryParser.parse(line, studio.log.context(studio.session, now(), "4")), "JK");
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private List<String> texts() throws Exception {
        return studio.log.entries(studio.session).stream().map(EntryLine::text).toList();
    }
}
