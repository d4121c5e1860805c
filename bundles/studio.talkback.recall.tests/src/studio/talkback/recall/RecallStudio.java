package studio.talkback.recall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.x32.X32Family;
import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Photo;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.ResetClass;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** A room with a FET compressor whose controls are known, and an item whose recalls a test makes. */
final class RecallStudio implements AutoCloseable {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 15, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    static final ConsoleFamilies FAMILIES = new ConsoleFamilies(Objects.requireNonNull(List.of(new X32Family())));

    final Library library;
    final Ref room;
    final Ref project;
    final Ref item;
    final ConsoleFamilies families = FAMILIES;
    final RecallPlans plans;

    RecallStudio(Path folder) throws IOException, LibraryException {
        library = TestLibrary.create(folder);
        Gear compressor = MODEL.createGear();
        compressor.setModel("FET compressor");
        control(compressor, "Attack", ControlKind.KNOB, null).setTolerance(0.25);
        control(compressor, "Ratio", ControlKind.PUSH_BUTTON, null);
        control(compressor, "Detector", ControlKind.KNOB, ResetClass.SWITCH);
        control(compressor, "Program", ControlKind.KNOB, ResetClass.AUTOMATIC);
        Ref gear = save(Kinds.GEAR, compressor);
        Room made = MODEL.createRoom();
        made.setName("A Room");
        RoomUnit unit = MODEL.createRoomUnit();
        unit.setName("FET COMP 1");
        unit.setKey("fet1");
        unit.setGear(gear);
        made.getUnits().add(unit);
        room = save(Kinds.ROOM, made);
        Project album = MODEL.createProject();
        album.setTitle("Glass House");
        project = save(Kinds.PROJECT, album);
        Item song = MODEL.createItem();
        song.setTitle("Paper Moon");
        song.setProject(project);
        item = save(Kinds.ITEM, song);
        plans = new RecallPlans(library, families);
    }

    /** Somebody with initials. */
    Ref person(String initials) throws LibraryException {
        Party person = MODEL.createParty();
        person.setInitials(initials);
        person.setName(initials + " name");
        return save(Kinds.PARTY, person);
    }

    /** A bay in the room, not normalled, with these labels row by row. */
    void bay(List<List<String>> labels) throws LibraryException {
        Stored<Room> stored = library.load(room, Room.class).orElseThrow();
        Patchbay bay = BayMaking.usual(new UsualBay("TT", labels.size(), labels.getFirst().size()), "Bay 1", NormalKind.NONE);
        BayMaking.labels(bay, labels);
        stored.content().getPatchbays().add(bay);
        library.commit(ChangeSet.by("EB", "a bay").save(stored).build());
    }

    /** A recall of the item, filled by the test. */
    Ref recall(String title, Consumer<Recall> filled) throws LibraryException {
        Recall recall = MODEL.createRecall();
        recall.setTitle(title);
        recall.setProject(project);
        recall.setItem(item);
        recall.setRoom(room);
        recall.setCapturedAt(NOW);
        recall.setKnowing(KnowingLevel.VALUES_READ);
        filled.accept(recall);
        return save(Kinds.RECALL, recall);
    }

    /** The steps of a plan, one line each: part, unit, control, before and after. */
    static List<String> lines(RecallPlan plan) {
        return plan.pages().stream().flatMap(page -> page.steps().stream().map(step -> page.part() + " " + page.name() + ": "
                + step.action() + " " + step.what() + " " + step.before() + "\u2192" + step.after())).toList();
    }

    static UnitRecall unit(Recall recall, String name, String place, String... settings) {
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName(name);
        unit.setLocation(place.isEmpty() ? null : place);
        for (int i = 0; i < settings.length; i += 2) {
            ControlSetting setting = MODEL.createControlSetting();
            setting.setControl(settings[i]);
            setting.setValue(settings[i + 1]);
            unit.getSettings().add(setting);
        }
        recall.getUnits().add(unit);
        return unit;
    }

    static PatchConnection cord(Recall recall, String from, String to) {
        PatchConnection cord = MODEL.createPatchConnection();
        cord.setFrom(from);
        cord.setTo(to);
        recall.getPatch().add(cord);
        return cord;
    }

    static void elsewhere(Recall recall, String what, String title, String medium) {
        KeptElsewhere kept = MODEL.createKeptElsewhere();
        kept.setWhat(what);
        kept.setTitle(title);
        kept.setMedium(medium);
        recall.getKeptElsewhere().add(kept);
    }

    /** Keeps a file as evidence. */
    Evidence evidence(String name, String text) {
        try {
            Evidence evidence = MODEL.createEvidence();
            evidence.setName(name);
            evidence.setDigest(library.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))).digest());
            return evidence;
        } catch (IOException | LibraryException e) {
            throw new AssertionError(e);
        }
    }

    void photo(UnitRecall unit, String name) {
        Photo photo = MODEL.createPhoto();
        photo.setFile(evidence(name, name));
        unit.getPhotos().add(photo);
    }

    /** An X32 scene in which channel 12 stands as given. */
    void scene(Recall recall, String fader) {
        recall.setConsoleFamily("x32");
        recall.setConsoleState(evidence("desk.scn", "#4.0# \"Moon at " + fader + "\" \"\" %000000000 1\n/ch/12/config \"Lead Vox\" 1 RD 12\n/ch/12/mix ON "
                + fader + " ON +0 OFF   -oo\n"));
    }

    Ref save(String kind, Document document) throws LibraryException {
        ChangeSet changes = ChangeSet.by("JK", "set up").add(kind, document).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }

    private static Control control(Gear gear, String name, ControlKind kind, @Nullable ResetClass reset) {
        Control control = MODEL.createControl();
        control.setName(name);
        control.setKind(kind);
        if (reset != null) {
            control.setResetClass(reset);
        }
        gear.getControls().add(control);
        return control;
    }

    @Override
    public void close() {
        library.close();
    }
}
