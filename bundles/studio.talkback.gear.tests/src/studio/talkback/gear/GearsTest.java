package studio.talkback.gear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.NewParts;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** Equipment goes into one file and comes back whole, or is refused. */
class GearsTest {

    private static final byte[] PHOTO = "a photo of the gear".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Library library;
    private final Gears gears;

    GearsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        library = TestLibrary.create(folder.resolve("library"));
        gears = new Gears(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatComesWithTalkbackIsListedUntilItIsUsedAndThenHeldOnce() throws Exception {
        int all = gears.all().size();
        assertEquals(StartingLibrary.all().size(), all);
        Gears.Row fet = gears.find("fet comp");
        assertFalse(fet.held());
        gears.require(fet.ref(), "EB");
        gears.require(fet.ref(), "EB");
        assertEquals(all, gears.all().size());
        assertTrue(gears.find("FET Compressor").held());
        assertEquals(1, library.history(fet.ref()).size());
    }

    @Test
    void anUnknownOrDoubtfulNameNamesWhatThereIs() {
        assertTrue(assertThrows(GearException.class, () -> gears.find("nothing")).getMessage().contains("gear list"));
        String several = assertThrows(GearException.class, () -> gears.find("digital")).getMessage();
        assertTrue(several.contains("Digital Reverb") && several.contains("Digital Delay"), several);
    }

    @Test
    void equipmentComesBackAsItWasWithItsPhoto() throws Exception {
        Gear gear = withPhoto();
        gears.add(List.of(gear), "EB");
        Path file = folder.resolve("fet.gear");
        long bytes = gears.export(Documents.ref(Kinds.GEAR, gear), file);
        assertEquals(Files.size(file), bytes);
        GearFile read = read(Files.readAllBytes(file));
        assertArrayEquals(PHOTO, read.photo());
        assertEquals(gear.getControls().size(), read.gear().getControls().size());
        assertEquals(Gears.Arrival.SAME, gears.compare(read));
        try (Library other = TestLibrary.create(folder.resolve("other"))) {
            Gears there = new Gears(other);
            assertEquals(Gears.Arrival.NEW, there.takeIn(read, "JK"));
            assertEquals(Gears.Arrival.SAME, there.takeIn(read(Files.readAllBytes(file)), "JK"));
            Path again = folder.resolve("again.gear");
            there.export(Documents.ref(Kinds.GEAR, gear), again);
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
        }
    }

    @Test
    void severalGoIntoAFolderAndNoFileThereIsReplaced() throws Exception {
        Ref fet = gears.find("FET Compressor").ref();
        Ref opto = gears.find("Opto Compressor").ref();
        List<Path> first = gears.export(List.of(fet, opto), folder);
        assertEquals(List.of("FET Compressor.gear", "Opto Compressor.gear"),
                first.stream().map(file -> file.getFileName().toString()).toList());
        byte[] before = Files.readAllBytes(first.getFirst());
        assertEquals("FET Compressor 2.gear", gears.export(List.of(fet), folder).getFirst().getFileName().toString());
        assertArrayEquals(before, Files.readAllBytes(first.getFirst()));
    }

    @Test
    void aFileThatWasTypedWithoutItsEndingReplacesNone() throws Exception {
        Path there = Files.writeString(folder.resolve("mine.gear"), "of somebody");
        assertEquals(folder.resolve("mine 2.gear"), Gears.chosen(folder.resolve("mine")));
        assertEquals(folder.resolve("other.gear"), Gears.chosen(folder.resolve("other")));
        assertEquals(there, Gears.chosen(there));
    }

    @Test
    void noNameOfAModelLeavesTheFolder() throws Exception {
        assertEquals("-..-etc-passwd", GearFile.name("../../etc/passwd"));
        assertEquals("equipment", GearFile.name(" .. "));
        assertEquals("A-B-C", GearFile.name("A\\B:C"));
        for (String name : List.of("../../etc/passwd", "..\\x", "/tmp/x", "C:\\x", "a\nb", "\u0000", "....")) {
            Path file = folder.resolve(GearFile.name(name) + GearFile.EXTENSION).normalize();
            assertEquals(folder, file.getParent(), name);
        }
    }

    @Test
    void aDuplicateIsChangedWithoutWhatItWasMadeOf() throws Exception {
        Ref fet = gears.find("FET Compressor").ref();
        Ref copy = gears.duplicate(fet, "EB");
        Ref second = gears.duplicate(fet, "EB");
        Gear made = Objects.requireNonNull(gears.load(copy));
        assertEquals("FET Compressor 2", made.getModel());
        assertEquals("FET Compressor 3", Objects.requireNonNull(gears.load(second)).getModel());
        assertFalse(gears.find("FET Compressor").held());
        Gear ours = Objects.requireNonNull(gears.load(fet));
        assertEquals(ours.getControls().size(), made.getControls().size());
        assertFalse(ours.getControls().getFirst().getId().equals(made.getControls().getFirst().getId()));
    }

    @Test
    void aFileOfEquipmentThatIsThereOtherwiseCanBeTakenInAsACopy() throws Exception {
        Gear gear = withPhoto();
        gears.add(List.of(gear), "EB");
        Path file = folder.resolve("fet.gear");
        gears.export(Documents.ref(Kinds.GEAR, gear), file);
        assertEquals(Gears.Arrival.NEW, gears.takeInCopy(read(Files.readAllBytes(file)), "EB"));
        Gears.Row copy = gears.find("FET Compressor 2");
        assertTrue(copy.held());
        assertArrayEquals(PHOTO, read(exported(copy)).photo());
    }

    private byte[] exported(Gears.Row row) throws Exception {
        Path file = folder.resolve("copy.gear");
        gears.export(row.ref(), file);
        return Files.readAllBytes(file);
    }

    @Test
    void recallsThatSetAControlAreCountedOnceEach() throws Exception {
        Ref fet = gears.find("FET Compressor").ref();
        gears.require(fet, "EB");
        recall(fet, "Attack", "Attack", "Ratio");
        recall(fet, "attack");
        recall(gears.find("Opto Compressor").ref(), "Attack");
        assertEquals(Map.of("attack", 2, "ratio", 1), gears.settings(fet));
    }

    private void recall(Ref gear, String... controls) throws LibraryException {
        Recall recall = ModelFactory.eINSTANCE.createRecall();
        UnitRecall unit = ModelFactory.eINSTANCE.createUnitRecall();
        unit.setGear(gear);
        for (String control : controls) {
            ControlSetting setting = ModelFactory.eINSTANCE.createControlSetting();
            setting.setControl(control);
            unit.getSettings().add(setting);
        }
        recall.getUnits().add(unit);
        library.commit(ChangeSet.by("EB", "a recall").add(Kinds.RECALL, recall).build());
    }

    @Test
    void oneThatIsThereAlreadyGetsARevisionAndLosesNone() throws Exception {
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        gears.add(List.of(gear), "EB");
        Ref ref = Documents.ref(Kinds.GEAR, gear);
        Gear other = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        other.setNote("with our own knobs");
        GearFile file = read(new GearFile(other, null).write(library.kinds()).readAllBytes());
        assertEquals(Gears.Arrival.OTHER, gears.compare(file));
        assertEquals(1, library.history(ref).size());
        assertEquals(Gears.Arrival.OTHER, gears.takeIn(file, "EB"));
        assertEquals(2, library.history(ref).size());
        assertEquals("with our own knobs", Objects.requireNonNull(gears.load(ref)).getNote());
    }

    @Test
    void aForeignFileIsRefusedInOneLine() throws Exception {
        for (byte[] foreign : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), zip("readme.txt", "hello"),
                zip("../../evil", "x"), zip("talkback-gear", "one two"))) {
            assertRefused("is no file of equipment", foreign);
        }
        assertRefused("newer Talkback", zip("talkback-gear", "2 1", "gear.xmi", "<x/>"));
        assertRefused("newer Talkback", zip("talkback-gear", "1 99", "gear.xmi", "<x/>"));
    }

    @Test
    void aFileWithAnExternalEntityIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "do not read");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>";
        assertRefused("damaged", zip("talkback-gear", "1 1", "gear.xmi", xml));
    }

    @Test
    void equipmentThatIsNoneIsRefused() throws Exception {
        Gear twice = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        twice.getControls().get(1).setName(twice.getControls().getFirst().getName());
        assertRefused("is there twice", bytes(twice));
        Gear colour = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        colour.getPanel().setColour("rather blue");
        assertRefused("is no colour", bytes(colour));
        Gear endless = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        endless.getPanel().setWidthMm(Double.POSITIVE_INFINITY);
        assertRefused("no size", bytes(endless));
        Gear photo = withPhoto();
        assertRefused("photo", bytes(photo));
        Gear far = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        far.getPanel().setPhotoWidthMm(1e9);
        assertRefused("does not lie on the panel", bytes(far));
        Gear turned = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        turned.getControls().getFirst().setStartAngle(Double.NaN);
        assertRefused("is no number", bytes(turned));
        Gear wordy = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        wordy.getControls().getFirst().setLabel("x".repeat(100_000));
        assertRefused("more of it", bytes(wordy));
        Gear large = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        for (int i = 0; i < 2_500; i++) {
            Control control = NewParts.control(large, ControlKind.TOGGLE, new At(20, 20));
            control.setName("Toggle of many " + i);
            large.getControls().add(control);
        }
        assertRefused("more of it", bytes(large));
        Gear nameless = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        nameless.setModel(" ");
        assertRefused("no name", bytes(nameless));
    }

    @Test
    void aDamagedFileIsRefusedWhateverIsDamagedAndChangesNothing() throws Exception {
        byte[] whole = bytes(Objects.requireNonNull(StartingLibrary.named("FET Compressor")));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            if (i % 3 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(whole.length));
            } else {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                // What still reads is whole: the damage was in what ZIP says twice.
                assertEquals(6, read(damaged).gear().getControls().stream().filter(each -> each.getXMm() != null
                        && !each.getName().equals("VU")).count());
            } catch (GearException e) {
                refused++;
                assertFalse(String.valueOf(e.getMessage()).contains("\n"), e.getMessage());
            }
        }
        assertTrue(refused > 150, refused + " refused");
        assertFalse(gears.find("FET Compressor").held());
    }

    private static byte[] bytes(Gear gear) throws LibraryException, IOException {
        try (InputStream in = new GearFile(gear, null).write(new DocumentKinds(Kinds.builtIn()))) {
            return in.readAllBytes();
        }
    }

    private void assertRefused(String why, byte[] bytes) {
        String message = assertThrows(GearException.class, () -> read(bytes)).getMessage();
        assertTrue(message.contains(why), message);
    }

    private GearFile read(byte[] bytes) throws IOException, GearException {
        return GearFile.read(new ByteArrayInputStream(bytes), library.kinds());
    }

    private Gear withPhoto() throws Exception {
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        Evidence photo = ModelFactory.eINSTANCE.createEvidence();
        photo.setName("fet.jpg");
        photo.setDigest(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PHOTO)));
        photo.setSizeBytes(PHOTO.length);
        gear.getPanel().setPhoto(photo);
        Ids.complete(gear);
        assertNotNull(library.keep(new ByteArrayInputStream(PHOTO)));
        return gear;
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void theFileHoldsItsVersionItsDocumentAndNothingElse() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(bytes(Objects.requireNonNull(StartingLibrary.named("Patchbay")))))) {
            assertEquals("talkback-gear", Objects.requireNonNull(zip.getNextEntry()).getName());
            assertEquals("1 1", new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
            assertEquals("gear.xmi", Objects.requireNonNull(zip.getNextEntry()).getName());
            assertEquals(null, zip.getNextEntry());
        }
    }
}
