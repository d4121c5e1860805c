package studio.talkback.session;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.Media;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** A library with one project of two items, in which EB mixes and JK assists. */
public final class LogStudio implements AutoCloseable {

    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    public final Library library;
    public final Ref room;
    public final Ref eb;
    public final Ref jk;
    public final Ref label;
    public final Ref media;
    public final Ref project;
    public final Ref moon;
    public final Ref house;
    public final SessionLog log;
    public final Ref session;
    private int minute;

    public LogStudio(Path folder) throws Exception {
        this(TestLibrary.create(folder));
    }

    public LogStudio(Library library) throws Exception {
        this.library = library;
        Room aRoom = ModelFactory.eINSTANCE.createRoom();
        aRoom.setName("A Room");
        aRoom.setReferenceLevel("-18 dBFS = +4 dBu");
        room = save(Kinds.ROOM, aRoom);
        eb = party("EB", "Ella Brandt");
        jk = party("JK", "Jo Kern");
        label = party("LBL", "North Label");
        Media drive = ModelFactory.eINSTANCE.createMedia();
        drive.setLabel("SSD-08");
        media = save(Kinds.MEDIA, drive);
        project = save(Kinds.PROJECT, project());
        moon = save(Kinds.ITEM, item("2", "Paper Moon", "Lead Vox", "Kick"));
        house = save(Kinds.ITEM, item("4", "Glass House", "Kick", "Snare", "Bass"));
        log = new SessionLog(library, EntryKinds.builtIn());
        session = log.start(SessionStart.of(project, "JK", NOW));
    }

    /** Logs a line as it would be typed, a minute after the last one. */
    public Logged type(String line) throws LibraryException {
        return type(line, "JK");
    }

    public Logged type(String line, String operator) throws LibraryException {
        ZonedDateTime at = NOW.plusMinutes(++minute);
        return log.add(session, QuickEntryParser.parse(line, log.context(session, at, "4")), operator);
    }

    public Item item(Ref ref) throws LibraryException {
        return library.load(ref, Item.class).orElseThrow().content();
    }

    public <T extends Document> T load(Ref ref, Class<T> type) throws LibraryException {
        Stored<T> stored = library.load(ref, type).orElseThrow();
        return stored.content();
    }

    public Track track(Ref item, String name) throws LibraryException {
        return item(item).getTracks().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    public List<EntryLine> lines() throws LibraryException {
        return log.entries(session);
    }

    public void setRole(String role) throws LibraryException {
        Stored<Session> stored = library.load(session, Session.class).orElseThrow();
        stored.content().getParticipations().stream().filter(each -> jk.equals(each.getParty())).findFirst()
                .orElseThrow().setRole(role);
        library.commit(ChangeSet.by("JK", "role").save(stored).build());
    }

    private Ref save(String kind, Document document) throws LibraryException {
        ChangeSet changes = ChangeSet.by("JK", "set up").add(kind, document).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }

    private Ref party(String initials, String name) throws LibraryException {
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setInitials(initials);
        party.setName(name);
        return save(Kinds.PARTY, party);
    }

    private Project project() {
        Project made = ModelFactory.eINSTANCE.createProject();
        made.setTitle("Glass House");
        made.setSampleRateHz(96_000);
        made.setBitDepth(24);
        made.setFrameRate("25");
        Participation mixes = ModelFactory.eINSTANCE.createParticipation();
        mixes.setParty(eb);
        mixes.setRole("mix engineer");
        made.getParticipations().add(mixes);
        return made;
    }

    private Item item(String number, String title, String... tracks) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setProject(project);
        item.setNumber(number);
        item.setTitle(title);
        for (String name : tracks) {
            Track track = ModelFactory.eINSTANCE.createTrack();
            track.setNumber(item.getTracks().size() + 1);
            track.setName(name);
            track.setStatus(TrackStatus.OPEN);
            item.getTracks().add(track);
        }
        MixVersion mix = ModelFactory.eINSTANCE.createMixVersion();
        mix.setName("3");
        mix.setAuthor(eb);
        item.getMixVersions().add(mix);
        return item;
    }

    @Override
    public void close() {
        library.close();
    }
}
