package studio.talkback.example.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefSections;
import studio.talkback.brief.Briefs;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** Tape is logged with one letter and told in Left off. */
class TapeTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 10, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private final Library library;
    private final SessionLog log;
    private final Ref item;
    private final Ref session;
    private int minute;

    TapeTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
        EntryKinds kinds = EntryKinds.installed();
        // Where no framework runs there are no extensions, and this is what they say.
        log = new SessionLog(library, kinds.table().byLetter('z') != null ? kinds : kinds.with(
                new QuickEntryKind(TapeMeaning.KIND, 'z', "Tape", BodyShape.PLAIN, "", ""), new TapeMeaning()));
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle("Glass House");
        Ref album = new Projects(library).create(project, "JK");
        Item song = ModelFactory.eINSTANCE.createItem();
        song.setNumber("4");
        song.setTitle("Glass House");
        item = new Projects(library).create(song, album, "JK");
        session = log.start(SessionStart.of(album, "JK", START));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theReelsUsedLastAreToldWithTheirNewestLines() throws Exception {
        assertEquals(List.of(), told());
        type("z reel 4, 15 ips, +3 over 250");
        type("z reel 5, 30 ips");
        Logged newest = type("z Reel 4, tails out");
        log.strike(type("z reel 6, 30 ips").entry(), "not used", "JK");
        assertEquals(List.of("Reel 4, tails out  10:03", "reel 5, 30 ips  10:02"),
                told().stream().map(BriefLine::text).toList());
        assertEquals(newest.entry(), told().getFirst().evidence());
    }

    @Test
    void theItemKeepsItsReelsUntilTheLineIsStruckOut() throws Exception {
        Logged first = type("z reel 4, 15 ips, +3 over 250");
        type("z reel 5, 30 ips");
        type("z reel 5, 15 ips");
        assertEquals(List.of("4", "5"), reels(), "each reel once");
        log.strike(first.entry(), "the other song", "JK");
        assertEquals(List.of("5"), reels());
    }

    @Test
    void aLineWithoutAReelIsKeptAndSaysSo() throws Exception {
        assertEquals(List.of(Messages.whichReel), type("z aligned, 15 ips").reports());
        assertEquals(List.of("aligned, 15 ips  10:01"), told().stream().map(BriefLine::text).toList());
    }

    private Logged type(String line) throws Exception {
        ZonedDateTime at = START.plusMinutes(++minute);
        return log.add(session, QuickEntryParser.parse(line, log.context(session, at, "4")), "JK");
    }

    private List<String> reels() throws Exception {
        return library.load(item, Item.class).orElseThrow().content().getSections().stream()
                .filter(each -> TapeMeaning.OWNER.equals(each.getOwner())).map(each -> each.getContent()).toList();
    }

    private List<BriefLine> told() throws Exception {
        BriefSections tape = new BriefSections(List.of(new BriefSections.Placed("tape", 1, new TapeSection())));
        return new Briefs(library, tape).brief(item, "JK", START.plusHours(1)).sections().stream()
                .flatMap(each -> each.lines().stream()).toList();
    }
}
