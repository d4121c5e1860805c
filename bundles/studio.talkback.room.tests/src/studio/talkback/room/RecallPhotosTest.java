package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.PhotoFiles;

/** Photos of units, kept with the time when they were taken. */
class RecallPhotosTest {

    @TempDir
    Path folder = Path.of("");

    private @Nullable RoomStudio made;

    @BeforeEach
    void open() throws Exception {
        made = new RoomStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio().close();
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }

    @Test
    void aPhotoIsThatOfItsUnitWithTheCamerasTimeInOneChangeSet() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        long changeSets = s.changeSets();
        Path photo = Files.write(folder.resolve("IMG_1.heic"),
                PhotoFiles.heic(PhotoFiles.exif(ByteOrder.BIG_ENDIAN, "2026:11:26 16:41:07", "-05:00", 6, new byte[0])));
        assertEquals("FET COMP 1", add(recall, "fet comp 1", photo).unit());
        assertEquals(changeSets + 1, s.changeSets());
        UnitRecall unit = s.load(recall, Recall.class).getUnits().getFirst();
        assertEquals(ZonedDateTime.parse("2026-11-26T16:41:07-05:00"), unit.getPhotos().getLast().getTakenAt());
        assertEquals("IMG_1.heic", unit.getPhotos().getLast().getFile().getName());
    }

    @Test
    void aUnitThatNobodyKnowsAndAFileThatIsNoPhotoChangeNothing() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        long changeSets = s.changeSets();
        Path photo = Files.write(folder.resolve("a.jpg"), new byte[] { 1 });
        assertTrue(String.valueOf(assertThrows(DeskException.class, () -> add(recall, "nothing", photo)).getMessage())
                .contains("there are FET COMP 1"));
        Path words = Files.writeString(folder.resolve("a.txt"), "words");
        assertThrows(EvidenceException.class, () -> add(recall, "FET COMP 1", words));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void ofTwoUnitsOfOneNameNoneIsTaken() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        Stored<Recall> stored = s.library.load(recall, Recall.class).orElseThrow();
        stored.content().setRoom(null);
        UnitRecall second = ModelFactory.eINSTANCE.createUnitRecall();
        second.setName(stored.content().getUnits().getFirst().getName());
        stored.content().getUnits().add(Ids.complete(second));
        s.library.commit(ChangeSet.by("JK", "a pair").save(stored).build());
        long changeSets = s.changeSets();
        Path photo = Files.write(folder.resolve("a.jpg"), new byte[] { 1 });
        assertTrue(String.valueOf(assertThrows(DeskException.class, () -> add(recall, "FET COMP 1", photo)).getMessage()).contains("or several"));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void ofAPairOfOneNameEachHasItsOwnPhoto() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        Stored<Room> room = s.library.load(s.aRoom, Room.class).orElseThrow();
        RoomUnit first = room.content().getUnits().getFirst();
        room.content().getUnits().get(1).setName(first.getName());
        s.library.commit(ChangeSet.by("JK", "a pair").save(room).build());
        Stored<Recall> stored = s.library.load(recall, Recall.class).orElseThrow();
        stored.content().setRoom(s.aRoom);
        stored.content().getUnits().getFirst().setUnit(first.getId());
        s.library.commit(ChangeSet.by("JK", "bound").save(stored).build());
        int before = stored.content().getUnits().getFirst().getPhotos().size();
        add(recall, "fet2", Files.write(folder.resolve("a.jpg"), new byte[] { 1 }));
        UnitRecall other = s.load(recall, Recall.class).getUnits().getFirst();
        assertEquals(before, other.getPhotos().size(), "the photo of one is not that of the other");
        assertEquals(1, s.load(recall, Recall.class).getUnits().getLast().getPhotos().size());
    }

    private RecallPhotos.Added add(Ref recall, String unit, Path photo) throws Exception {
        return new RecallPhotos(studio().library).add(recall, unit, Objects.requireNonNull(List.of(photo)), "JK", RoomStudio.NOW,
                new NullProgressMonitor());
    }
}
