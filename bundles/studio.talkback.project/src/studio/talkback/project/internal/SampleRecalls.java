package studio.talkback.project.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import studio.talkback.gear.SettingChanges;
import studio.talkback.gear.scale.Scale;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.CurrentMix;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.RoomState;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/**
 * Recalls of the sample studio: how the desk and the outboard stood for a song's first mix and its second, and for the
 * song that is on the desk now.
 */
public final class SampleRecalls {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final List<String> STRIPS = Objects.requireNonNull(List.of("Kick", "Snare", "Hat", "OH L", "OH R", "Bass",
            "Gtr L", "Gtr R", "Piano L", "Piano R", "Lead Vox", "Vox Dbl", "BV L", "BV R", "Tamb", "Click", "Spare",
            "Shaker"));

    private static final int NOON = 12;

    private final Library library;
    private final ZonedDateTime now;

    /** Recalls in this library, as of this time. */
    public SampleRecalls(Library library, ZonedDateTime now) {
        this.library = library;
        this.now = now;
    }

    /**
     * Makes both.
     *
     * @throws LibraryException if the library cannot save
     * @throws IOException      if it cannot keep a file
     */
    public void make(Ref project, Ref song, Ref room, String operator) throws LibraryException, IOException {
        Recall first = recall("Paper Moon Mix 1", now.minusDays(4), 0, 0);
        Recall second = recall("Paper Moon Mix 2", now.minusDays(2), 1, 1);
        ChangeSet.Builder changes = ChangeSet.by(operator, Messages.sample_recalls);
        for (Recall each : List.of(first, second)) {
            each.setProject(project);
            each.setItem(song);
            each.setRoom(room);
            changes.add(Kinds.RECALL, each);
        }
        library.commit(changes.build());
    }

    /**
     * Puts a song on the desk, as it was captured yesterday at noon: what the session logged after that was changed
     * since.
     *
     * @throws LibraryException if the library cannot save
     * @throws IOException      if it cannot keep a file
     */
    public void putOnDesk(Ref project, Ref song, Ref room, Ref engineer, String operator)
            throws LibraryException, IOException {
        ZonedDateTime at = Objects.requireNonNull(
                now.minusDays(1).withHour(NOON).withMinute(0).withSecond(0).withNano(0));
        Stored<Item> item = library.load(song, Item.class).orElseThrow();
        MixVersion mix = Objects.requireNonNull(CurrentMix.of(item.content()));
        Recall recall = recall("Glass House Mix " + mix.getName(), at, 1, 2);
        recall.setProject(project);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setMixVersion(mix.getId());
        recall.setSetBy(engineer);
        Ref ref = Documents.ref(Kinds.RECALL, recall);
        mix.getRecalls().add(ref);
        RoomState desk = Objects.requireNonNull(MODEL.createRoomState());
        desk.setRoom(room);
        desk.setProject(project);
        desk.setItem(song);
        desk.setMixVersion(mix.getId());
        desk.setRecall(ref);
        desk.setCapturedAt(at);
        desk.setCapturedBy(engineer);
        library.commit(ChangeSet.by(operator, Messages.sample_desk).add(Kinds.RECALL, recall)
                .add(Kinds.ROOM_STATE, desk).save(item).build());
    }

    private Recall recall(String title, ZonedDateTime at, int mix, int patch) throws LibraryException, IOException {
        String name = title.replace(" ", "") + ".scn";
        byte[] scene = scene(title, mix).getBytes(StandardCharsets.US_ASCII);
        BlobRef blob = library.keep(new ByteArrayInputStream(scene));
        Evidence file = Objects.requireNonNull(MODEL.createEvidence());
        file.setDigest(blob.digest());
        file.setSizeBytes(blob.sizeBytes());
        file.setName(name);
        file.setKind("x32-scene");
        file.setTakenAt(at.toInstant());
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title);
        recall.setCapturedAt(at);
        recall.setKnowing(KnowingLevel.VALUES_READ);
        recall.setConsoleFamily("x32");
        recall.setConsoleState(file);
        SampleUnits.all().forEach(unit -> recall.getUnits().add(unit(unit, mix)));
        SampleBay.plug(recall, patch);
        return recall;
    }

    private static UnitRecall unit(SampleUnits made, int mix) {
        Gear model = made.model();
        UnitRecall unit = Objects.requireNonNull(MODEL.createUnitRecall());
        unit.setName(made.unit());
        unit.setLocation(made.place());
        unit.setGear(Documents.ref(Kinds.GEAR, model));
        made.settings(mix).forEach((name, value) -> {
            ControlSetting setting = Objects.requireNonNull(MODEL.createControlSetting());
            setting.setControl(name);
            setting.setValue(value);
            Control control = SettingChanges.control(model, name);
            setting.setUnit(control == null ? null : control.getUnit());
            setting.setNumber(control == null ? null : Scale.of(control).number(value));
            unit.getSettings().add(setting);
        });
        return unit;
    }

    /** A scene of the console with its first strips, as firmware 4 writes them. */
    private static String scene(String title, int mix) {
        StringBuilder scene = new StringBuilder("#4.0# \"" + title + "\" \"\" %000000000 1\n");
        boolean later = mix == 1;
        for (int i = 0; i < STRIPS.size(); i++) {
            String path = String.format(Locale.ROOT, "/ch/%02d", i + 1);
            String strip = STRIPS.get(i);
            boolean vox = strip.startsWith("Lead");
            boolean backing = strip.startsWith("BV");
            line(scene, path, "/config \"" + strip + "\" 1 " + (vox ? "RD " : backing ? "MG " : "WH ") + (i + 1));
            line(scene, path, "/preamp +0.0 OFF ON 24 " + (i < 6 ? "30" : "90"));
            line(scene, path, "/gate " + (i < 2 ? "ON" : "OFF") + " GATE " + (i == 0 && later ? "-48.0" : "-52.0")
                    + " 60.0 10 50.2  258 0");
            line(scene, path, "/dyn " + (vox ? "ON" : "OFF") + " COMP PEAK LOG " + (vox && later ? "-24.0" : "-20.0")
                    + " 2.5 5 6.00 10 10.0  151 POST 0 100 OFF");
            line(scene, path, "/eq ON");
            line(scene, path, "/eq/1 PEQ 120.2 " + (backing && later ? "-5.50" : "-2.00") + " 1.5");
            line(scene, path, "/eq/2 PEQ " + (vox && later ? "3k20" : "2k51") + " +1.50 1.3");
            line(scene, path, "/eq/3 PEQ 5k23 +0.00 1.5");
            line(scene, path, "/eq/4 HShv 10k02 " + (vox ? "+2.00" : "+0.50") + " 2.0");
            String pan = strip.endsWith(" L") ? "-" : strip.endsWith(" R") ? "+" : "";
            line(scene, path, "/mix " + (strip.equals("Tamb") && later ? "OFF" : "ON") + (vox && later ? "  -1.5" : "  -2.0")
                    + " ON " + (pan.isEmpty() ? "+0" : pan + (backing && later ? "60" : "100")) + " OFF   -oo");
            line(scene, path, "/mix/13 ON " + (vox && later ? "-12.0" : "-16.0") + " +0 POST 0");
        }
        line(scene, "/headamp/010", later ? " +31.5 ON" : " +30.0 ON");
        return Objects.requireNonNull(scene.toString());
    }

    private static void line(StringBuilder scene, String path, String rest) {
        scene.append(path).append(rest).append('\n');
    }
}
