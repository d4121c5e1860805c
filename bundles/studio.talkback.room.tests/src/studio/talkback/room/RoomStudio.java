package studio.talkback.room;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Photo;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.Session;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** A studio with two rooms, a project of two songs and an open session in the A Room, at 15:00. */
final class RoomStudio implements AutoCloseable {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 15, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    final Library library;
    final Ref aRoom;
    final Ref bRoom;
    final Ref jk;
    final Ref project;
    final Ref moon;
    final Ref house;
    final SessionLog log;
    final Ref session;
    final Desks desks;

    RoomStudio(Path folder) throws Exception {
        this(TestLibrary.create(folder));
    }

    RoomStudio(Library library) throws Exception {
        this.library = library;
        Gear compressor = MODEL.createGear();
        compressor.setModel("FET compressor");
        control(compressor, "a", "Attack", null);
        control(compressor, "r", "Ratio", null);
        control(compressor, "in", "Input", "dB");
        Ref gear = save(Kinds.GEAR, compressor);
        Room room = MODEL.createRoom();
        room.setName("A Room");
        unit(room, "fet1", "FET COMP 1", gear);
        unit(room, "fet2", "FET COMP 2", gear);
        unit(room, "plate", "Plate", null);
        aRoom = save(Kinds.ROOM, room);
        Room other = MODEL.createRoom();
        other.setName("B Room");
        bRoom = save(Kinds.ROOM, other);
        Party assistant = MODEL.createParty();
        assistant.setInitials("JK");
        assistant.setName("Jo Kern");
        jk = save(Kinds.PARTY, assistant);
        Project album = MODEL.createProject();
        album.setTitle("Glass House");
        album.setCodeName("Heron");
        project = save(Kinds.PROJECT, album);
        moon = save(Kinds.ITEM, item("2", "Paper Moon", "1"));
        house = save(Kinds.ITEM, item("4", "Glass House", "2", "3"));
        log = new SessionLog(library, EntryKinds.builtIn());
        session = log.start(new SessionStart(project, aRoom, "JK", NOW));
        desks = new Desks(library);
    }

    /** Puts Glass House on the A Room's desk at 15:00, with a recall that was made a day before. */
    Ref loadHouse() throws Exception {
        Ref recall = recall(house, mix(house, "3"), "Glass House Mix 3", NOW.minusDays(1));
        desks.load(DeskLoad.of(aRoom, house, "JK", NOW), Uncaptured.REFUSE);
        return recall;
    }

    /** Logs a line about Glass House, so many minutes after 15:00. */
    Logged type(String line, int minute) throws LibraryException {
        return type(session, line, minute);
    }

    Logged type(Ref in, String line, int minute) throws LibraryException {
        return log.add(in, QuickEntryParser.parse(line, log.context(in, NOW.plusMinutes(minute), "4")), "JK");
    }

    Desk desk() throws LibraryException {
        return desks.desk(aRoom);
    }

    List<String> changes() throws LibraryException {
        return desk().changes().stream().map(DeskChange::text).toList();
    }

    MixVersion mixVersion(Ref item, String name) throws LibraryException {
        return load(item, Item.class).getMixVersions().stream().filter(each -> name.equals(each.getName()))
                .findFirst().orElseThrow();
    }

    String mix(Ref item, String name) throws LibraryException {
        return Objects.requireNonNull(mixVersion(item, name).getId());
    }

    <T extends Document> T load(Ref ref, Class<T> type) throws LibraryException {
        Stored<T> stored = library.load(ref, type).orElseThrow();
        return stored.content();
    }

    /** The texts of the log, in the order of what happened. */
    List<String> logged() throws LibraryException {
        return log.entries(session).stream().map(line -> line.kind() + ": " + line.text()).toList();
    }

    long changeSets() throws LibraryException {
        return library.recent(Integer.MAX_VALUE).stream().map(each -> each.changeSet()).distinct().count();
    }

    /** A recall with one unit of the room, one that is not in it, a patch, a photo and a scene. */
    Ref recall(Ref item, @Nullable String mix, String title, ZonedDateTime at) throws Exception {
        Recall recall = MODEL.createRecall();
        recall.setProject(project);
        recall.setItem(item);
        recall.setMixVersion(mix);
        recall.setTitle(title);
        recall.setCapturedAt(at);
        recall.setKnowing(KnowingLevel.VERIFIED);
        recall.setConsoleFamily("plain");
        recall.setConsoleState(evidence("1.scn"));
        UnitRecall fet = unitRecall("FET COMP 1", "Attack", "3", "Ratio", "4");
        Photo photo = MODEL.createPhoto();
        photo.setFile(evidence("fet.jpg"));
        fet.getPhotos().add(photo);
        recall.getUnits().add(fet);
        recall.getUnits().add(unitRecall("Opto Leveller", "Peak reduction", "35", "Gain", "28"));
        PatchConnection patch = MODEL.createPatchConnection();
        patch.setFrom("Ch 11 insert send");
        patch.setTo("FET COMP 1 in");
        recall.getPatch().add(patch);
        return save(Kinds.RECALL, recall);
    }

    Ref save(String kind, Document document) throws LibraryException {
        ChangeSet changes = ChangeSet.by("JK", "set up").add(kind, document).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }

    void endSession() throws LibraryException {
        Stored<Session> stored = library.load(session, Session.class).orElseThrow();
        stored.content().setTimeOut(NOW.plusHours(9));
        library.commit(ChangeSet.by("JK", "out").save(stored).build());
    }

    private Evidence evidence(String name) throws Exception {
        Evidence evidence = MODEL.createEvidence();
        evidence.setName(name);
        evidence.setDigest(library.keep(new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))).digest());
        return evidence;
    }

    private static UnitRecall unitRecall(String name, String... settings) {
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName(name);
        for (int i = 0; i < settings.length; i += 2) {
            ControlSetting setting = MODEL.createControlSetting();
            setting.setControl(settings[i]);
            setting.setValue(settings[i + 1]);
            unit.getSettings().add(setting);
        }
        return unit;
    }

    private static void control(Gear gear, String key, String name, @Nullable String unit) {
        Control control = MODEL.createControl();
        control.setKey(key);
        control.setName(name);
        control.setUnit(unit);
        gear.getControls().add(control);
    }

    private static void unit(Room room, String key, String name, @Nullable Ref gear) {
        RoomUnit unit = MODEL.createRoomUnit();
        unit.setKey(key);
        unit.setName(name);
        unit.setGear(gear);
        room.getUnits().add(unit);
    }

    private Item item(String number, String title, String... mixes) {
        Item item = MODEL.createItem();
        item.setProject(project);
        item.setNumber(number);
        item.setTitle(title);
        for (String name : mixes) {
            MixVersion mix = MODEL.createMixVersion();
            mix.setName(name);
            mix.setAuthor(jk);
            item.getMixVersions().add(mix);
        }
        return item;
    }

    @Override
    public void close() {
        library.close();
    }
}
