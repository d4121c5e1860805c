package studio.talkback.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.internal.BuiltInSections;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.Client;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SampleStudio;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.approval.ApprovalHow;
import studio.talkback.session.approval.ApprovalWish;
import studio.talkback.session.approval.Approvals;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.revert.MixReverts;
import studio.talkback.testkit.TestLibrary;

/** The brief of the sample studio. */
class BriefTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private final Library library;
    private final SampleStudio.Made made;
    private final Briefs briefs;

    BriefTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
        made = SampleStudio.create(library, NOW, "JK");
        briefs = new Briefs(library, new BriefSections(BuiltInSections.all()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itOpensOnWhenThePersonLeft() throws Exception {
        Brief brief = briefs.brief(made.song(), "EB", NOW);
        assertEquals("#4 Glass House", brief.title());
        assertEquals(NOW.minusDays(1).withHour(23).withMinute(40), brief.since());
        assertTrue(brief.sinceSay().startsWith("since EB left (") && brief.sinceSay().endsWith("23:40)"));
        assertEquals(List.of(), brief.notes());
    }

    @Test
    void theSectionsOfAnItemSayWhereItStands() throws Exception {
        Brief brief = briefs.brief(made.song(), "EB", NOW);
        assertEquals("V2 double too dry, try plate  (JK)", texts(brief, "next").getLast());
        assertTrue(texts(brief, "next").getFirst().startsWith("call the producer for the tambourine  (EB)  due 11:00"));
        assertTrue(texts(brief, "mix").contains("2 → 3 EB: lead +0.5"));
        assertTrue(texts(brief, "mix").getLast().startsWith("3 → 3a JK draft (goes back to Mix 3): bv -1"));
        assertEquals(1, texts(brief, "open").size());
        assertTrue(texts(brief, "open").getFirst().startsWith("r5 Bass louder  (AV)  due 12:00"));
        assertEquals(List.of("tambourine take ← MS"), texts(brief, "blocked"));
        assertEquals(List.of("8/12  Lead Vox, Lead Vox Dbl, BV L-R, Tambourine"), texts(brief, "tracks"));
        assertEquals(List.of("✓Main ✗Vocal Up +0.5 ✗Vocal Down -0.5 ~Instrumental ✗TV (2) ✗A Cappella ✗Stems"),
                texts(brief, "prints"));
        assertTrue(texts(brief, "drives").getFirst().startsWith("SSD-08 ✓  "));
        assertEquals(List.of("ch17 eq crackles"), texts(brief, "faults"));
        String desk = texts(brief, "desk").getLast();
        assertTrue(desk.startsWith("on the desk in A Room, +2  ") && desk.endsWith("12:00"), desk);
        assertNull(brief.section("since"));
    }

    @Test
    void everyLineLeadsToItsEvidence() throws Exception {
        for (Brief.Section section : briefs.brief(made.album(), null, NOW).sections()) {
            for (BriefLine line : section.lines()) {
                assertFalse(line.text().isBlank(), section.title());
                assertTrue(library.load(line.evidence().toDocument(), Document.class).isPresent(), section.title());
            }
        }
    }

    @Test
    void aProjectIsToldItemByItem() throws Exception {
        Brief brief = briefs.brief(made.album(), "EB", NOW);
        assertEquals("Glass House", brief.title());
        assertTrue(texts(brief, "open").getFirst().contains("#4 "));
        assertTrue(texts(brief, "prints").contains("#2 3/7"));
        assertTrue(texts(brief, "tracks").stream().noneMatch(each -> each.startsWith("#2")));
    }

    @Test
    void aDraftSaysWhatItGoesBackToAndOneThatWasLeftSinceSaysWhy() throws Exception {
        MixReverts reverts = new MixReverts(library);
        Item song = library.load(made.song(), Item.class).orElseThrow().content();
        String draft = mix(song, "3a");
        new Approvals(library).approve(new ApprovalWish(made.song(), mix(song, "3"), "EB", ApprovalHow.PHONE, "", NOW),
                new char[0], "JK");
        assertTrue(texts(briefs.brief(made.song(), "EB", NOW), "mix").contains(
                "3 → 3a JK draft (goes back to Mix 3, ✓ EB by phone): bv -1 ch2"),
                texts(briefs.brief(made.song(), "EB", NOW), "mix").toString());
        reverts.revert(made.song(), draft, "too crowded", NOW, "JK");
        assertTrue(texts(briefs.brief(made.song(), "EB", NOW), "mix").contains(
                "3 → 3a JK draft left, too crowded: bv -1 ch2"), texts(briefs.brief(made.song(), "EB", NOW), "mix").toString());
        reverts.takeUp(made.song(), draft, NOW, "JK");
        assertTrue(texts(briefs.brief(made.song(), "EB", NOW), "mix").toString().contains("draft (goes back to Mix 3, "));
    }

    private static String mix(Item item, String name) {
        return item.getMixVersions().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow().getId();
    }

    @Test
    void whatOthersLoggedSinceThePersonLeftIsTold() throws Exception {
        SessionLog log = new SessionLog(library, EntryKinds.builtIn());
        Ref session = log.start(SessionStart.of(made.album(), "JK", NOW));
        log(log, session, "#4 Bass player called", NOW.plusMinutes(10));
        log(log, session, "x order tape @JK #4", NOW.plusMinutes(20));
        Brief brief = briefs.brief(made.song(), "EB", NOW.plusHours(1));
        assertEquals(2, texts(brief, "since").size());
        assertEquals("09:10 JK Bass player called", texts(brief, "since").getLast());
        assertEquals("09:20 JK next action: order tape", texts(brief, "since").getFirst());
        EntryLine action = log.entries(session).getLast();
        assertTrue(lines(brief, "next").contains(new BriefLine("order tape  (JK)", action.entry())));
        log.done(action.entry(), NOW.plusHours(2), "JK");
        log.strike(log.entries(session).getFirst().entry(), "wrong song", "JK");
        Brief later = briefs.brief(made.song(), "EB", NOW.plusHours(3));
        assertTrue(texts(later, "next").stream().noneMatch(text -> text.startsWith("order tape")));
        assertEquals(1, texts(later, "since").size());
    }

    @Test
    void whileOtherClientsAreHiddenEverySectionAnswersOfTheOneThatIsShown() throws Exception {
        ClientView view = new ClientView(library, Client.of(library, made.album()));
        Brief brief = new Briefs(view, new BriefSections(BuiltInSections.all())).brief(made.song(), "EB", NOW);
        assertEquals(List.of(), brief.notes());
        assertEquals(texts(briefs.brief(made.song(), "EB", NOW), "desk"), texts(brief, "desk"));
        assertTrue(texts(brief, "desk").getLast().startsWith("on the desk in A Room, +2  "), texts(brief, "desk").toString());
    }

    @Test
    void aPersonWhoWasNeverThereIsToldTheWholeStory() throws Exception {
        Brief brief = briefs.brief(made.single(), "AV", NOW);
        assertNull(brief.since());
        assertEquals("no session yet", brief.sinceSay());
        SessionLog log = new SessionLog(library, EntryKinds.builtIn());
        log.start(SessionStart.of(made.single(), "EB", NOW));
        assertEquals("the first session, since 09:00", briefs.brief(made.single(), "AV", NOW.plusHours(1)).sinceSay());
        Brief album = briefs.brief(made.album(), "AV", NOW);
        assertNotNull(album.since());
        assertTrue(album.sinceSay().startsWith("since the last session"));
    }

    @Test
    void theTextIsOneLineForEachLine() throws Exception {
        Brief brief = briefs.brief(made.song(), "EB", NOW);
        String[] lines = brief.toText().split("\n");
        assertTrue(lines[0].startsWith("#4 Glass House since EB left ("));
        assertTrue(lines[1].startsWith("NEXT     "));
        assertEquals(1 + brief.sections().stream().mapToInt(each -> each.lines().size()).sum(), lines.length);
    }

    @Test
    void aSectionThatFailsIsSwitchedOffAndNamedAndTheOthersGoOn() throws Exception {
        List<BriefSections.Placed> all = new ArrayList<>(BuiltInSections.all());
        int[] asked = { 0 };
        all.add(new BriefSections.Placed("broken", 50, new BriefSection() {

            @Override
            public String title() {
                return "BROKEN";
            }

            @Override
            public List<BriefLine> lines(BriefQuestion question) {
                asked[0]++;
                throw new IllegalStateException("no weather today");
            }
        }));
        Briefs withBroken = new Briefs(library, new BriefSections(all));
        Brief first = withBroken.brief(made.song(), "EB", NOW);
        Brief second = withBroken.brief(made.song(), "EB", NOW);
        assertEquals(1, asked[0]);
        assertEquals(1, first.notes().size());
        assertEquals(first.notes(), second.notes());
        assertTrue(first.notes().getFirst().contains("broken"));
        assertEquals("NEXT", first.sections().getFirst().title());
        assertTrue(first.toText().contains("no weather today"));
    }

    @Test
    void thereIsABriefOnlyOfItemsAndProjectsThatExist() {
        assertThrows(LibraryException.class, () -> briefs.brief(made.room(), "EB", NOW));
        assertThrows(LibraryException.class, () -> briefs.brief(Ref.to(Kinds.ITEM, Ids.next()), "EB", NOW));
    }

    private static void log(SessionLog log, Ref session, String line, ZonedDateTime at) throws LibraryException {
        log.add(session, QuickEntryParser.parse(line, log.context(session, at, null)), "JK");
    }

    private static List<String> texts(Brief brief, String id) {
        return lines(brief, id).stream().map(BriefLine::text).toList();
    }

    private static List<BriefLine> lines(Brief brief, String id) {
        Brief.Section section = brief.section(id);
        return section == null ? List.of() : section.lines();
    }
}
