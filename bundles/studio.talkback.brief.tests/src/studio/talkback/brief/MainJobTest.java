package studio.talkback.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.brief.internal.BuiltInSections;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.Media;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** The whole journey: a session is logged from an empty library on, and where we left off is told. */
class MainJobTest {

    private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 10, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    /** One line of each kind; a decision needs the request before it. */
    private static final List<String> LINES = List.of("h in =10:00", "Singer in at noon #4", "r @EB lv +0.5",
            "r @EB bass louder", "d 1", "t kick, lead vox", "v bv -1; crowded", "c fet1 a5 r8 in 4", "p main, inst",
            "m SSD-07 > SSD-08 ok", "f ch17 eq crackles; moved to 18", "k v2; new ending", "x try the plate @JK",
            "y mix1 @EB in the room", "h out");

    @Test
    void aSessionIsLoggedAndWhereWeLeftOffIsTold(@TempDir Path folder) throws Exception {
        try (Library library = TestLibrary.create(folder.resolve("library"))) {
            Ref song = setUp(library);
            Ref project = new Projects(library).findProject("glass");
            SessionLog log = new SessionLog(library, EntryKinds.builtIn());
            Ref session = log.start(SessionStart.of(project, "JK", START));
            String item = null;
            ZonedDateTime at = START;
            for (String typed : LINES) {
                at = at.plusMinutes(50);
                QuickEntry line = QuickEntryParser.parse(typed, log.context(session, at, item));
                Logged logged = log.add(session, line, "JK");
                assertEquals(List.of(), logged.reports(), typed);
                item = line.item();
            }
            assertEquals(new TreeSet<>(log.kinds().table().all().stream().map(QuickEntryKind::id).toList()),
                    new TreeSet<>(log.entries(session).stream().map(EntryLine::kind).toList()));
            told(new Briefs(library, new BriefSections(BuiltInSections.all())).brief(song, "JK",
                    START.plusDays(1)));
        }
    }

    private static void told(Brief brief) {
        Map<String, String> expected = Map.of("next", "try the plate  (JK)", "mix", "1 JK \u2713 EB in the room: bv -1", "open",
                "r2 bass louder  (EB)", "tracks", "2/3  Snare", "prints", "✓Main ✓Instrumental", "drives",
                "SSD-08 ✓  15 h old", "faults", "ch17 eq crackles");
        expected.forEach((id, text) -> {
            Brief.Section section = brief.section(id);
            String told = section == null ? "nothing" : section.lines().getFirst().text();
            assertEquals(text, told, id);
        });
        assertTrue(brief.toText().startsWith("#4 Glass House since JK left (Tue 22:30)\nNEXT     try the plate"),
                brief::toText);
    }

    private static Ref setUp(Library library) throws Exception {
        Projects projects = new Projects(library);
        Room room = ModelFactory.eINSTANCE.createRoom();
        room.setName("A Room");
        projects.create(room, "JK");
        for (String initials : List.of("EB", "JK")) {
            Party party = ModelFactory.eINSTANCE.createParty();
            party.setName("Person " + initials);
            party.setInitials(initials);
            projects.create(party, "JK");
        }
        Media drive = ModelFactory.eINSTANCE.createMedia();
        drive.setLabel("SSD-08");
        library.commit(ChangeSet.by("JK", "drive").add(Kinds.MEDIA, drive).build());
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle("Glass House");
        Ref album = projects.create(project, "JK");
        Item song = ModelFactory.eINSTANCE.createItem();
        song.setTitle("Glass House");
        song.setNumber("4");
        for (String name : List.of("Kick", "Snare", "Lead Vox")) {
            Track track = ModelFactory.eINSTANCE.createTrack();
            track.setName(name);
            song.getTracks().add(track);
        }
        return projects.create(song, album, "JK");
    }
}
