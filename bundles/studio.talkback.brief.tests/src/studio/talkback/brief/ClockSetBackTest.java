package studio.talkback.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.internal.BuiltInSections;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SampleStudio;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.SetClock;
import studio.talkback.testkit.TestLibrary;

/** Where it was left off, when the clock was set back meanwhile. */
class ClockSetBackTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 15, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private final SetClock clock = new SetClock(NOW);
    private final Library library;
    private final SampleStudio.Made made;
    private final Briefs briefs;
    private final SessionLog log;

    ClockSetBackTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"), clock);
        made = SampleStudio.create(library, NOW, "JK");
        briefs = new Briefs(library, new BriefSections(BuiltInSections.all()));
        log = new SessionLog(library, EntryKinds.builtIn());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatOthersLoggedAfterAPersonLeftIsTold() throws Exception {
        Ref session = begin("EB");
        type(session, "EB", "cans are too loud", 10);
        type(session, "EB", "h out", 10);
        ZonedDateTime left = now();
        clock.set(Duration.ofHours(-3));
        Ref later = begin("JK");
        type(later, "JK", "Bass player called", 10);
        clock.set(Duration.ofMinutes(10));
        Brief brief = briefs.brief(made.song(), "EB", now());
        assertEquals(left.toInstant(), Objects.requireNonNull(brief.since()).toInstant());
        assertTrue(texts(brief, "since").stream().anyMatch(text -> text.endsWith("Bass player called")),
                texts(brief, "since").toString());
        assertTrue(texts(brief, "since").stream().noneMatch(text -> text.endsWith("cans are too loud")));
    }

    @Test
    void theSessionThatWasBegunLastIsTheLast() throws Exception {
        Ref session = begin("EB");
        type(session, "EB", "h out", 10);
        clock.set(Duration.ofHours(-30));
        Ref later = begin("EB");
        type(later, "EB", "h out", 20);
        ZonedDateTime left = now();
        clock.set(Duration.ofMinutes(10));
        assertEquals(left.toInstant(), Objects.requireNonNull(briefs.brief(made.song(), "EB", now()).since()).toInstant());
    }

    @Test
    void theRecallThatWasCapturedLastIsTheNewest() throws Exception {
        capture(KnowingLevel.VERIFIED);
        clock.set(Duration.ofHours(-3));
        capture(KnowingLevel.PHOTO);
        String newest = texts(briefs.brief(made.song(), "EB", now()), "desk").getFirst();
        assertTrue(newest.endsWith("12:00"), newest);
    }

    private void capture(KnowingLevel knowing) throws LibraryException {
        Recall recall = ModelFactory.eINSTANCE.createRecall();
        recall.setProject(made.album());
        recall.setItem(made.song());
        recall.setTitle("Glass House");
        recall.setKnowing(knowing);
        recall.setCapturedAt(now());
        library.commit(ChangeSet.by("JK", "captured").add(Kinds.RECALL, recall).build());
    }

    private Ref begin(String operator) throws Exception {
        return log.start(SessionStart.of(made.album(), operator, now()));
    }

    private void type(Ref session, String operator, String line, int minutesLater) throws Exception {
        clock.set(Duration.ofMinutes(minutesLater));
        log.add(session, QuickEntryParser.parse(line, log.context(session, now(), "4")), operator);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static List<String> texts(Brief brief, String id) {
        Brief.Section section = brief.section(id);
        return section == null ? List.of() : section.lines().stream().map(BriefLine::text).toList();
    }
}
