package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.imports.Attachments;
import studio.talkback.testkit.PhotoFiles;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.picture.Pictures;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchedFolders;
import studio.talkback.watch.Watching;

/** Units are captured by photos alone, from the photo inbox, by keyboard. */
class UnitPhotosTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final List<String> UNITS = List.of("FET COMP 1", "OPTO COMP 1", "EQ 1");
    private static final long FIVE_SECONDS = 5_000;
    private static final int LOOKS = 200;

    private final User user = new User();
    private final OpenDocument settings = new OpenDocument(user);
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final Proposals proposals = Objects.requireNonNull(Talkback.service(Watching.class).proposals().join());
    @TempDir
    @Nullable
    Path folder;
    private @Nullable Ref recall;

    @BeforeEach
    void open() throws Exception {
        WatchedFolders.choosePhotos(library.info().folder(), Objects.requireNonNull(Optional.of(inbox())));
        user.waitUntil("the inbox is watched", () -> proposals.statuses().stream()
                .anyMatch(each -> each.folder().path().equals(folder)));
        recall = recall();
        user.run(() -> Talkback.context().setOperator("EB"));
        settings.open(Objects.requireNonNull(recall));
        user.waitUntil("the units", () -> !items().isEmpty());
        user.run(() -> user.page().getWorkbenchWindow().getShell().forceActive());
    }

    @AfterEach
    void close() throws Exception {
        user.closeEditors();
        WatchedFolders.choosePhotos(library.info().folder(), Objects.requireNonNull(Optional.empty()));
    }

    private Path inbox() {
        return Objects.requireNonNull(folder);
    }

    @Test
    void pTakesTheNewestPhotoOfTheInboxAndIsTakenBackAtOnce() throws Exception {
        save("IMG_1.jpg", "2026:11:26 16:41:07", "-05:00");
        choose(0);
        long began = System.currentTimeMillis();
        user.press(tree(), 'p', 0);
        user.waitUntil("the photo", () -> photos(0).size() == 1);
        long took = System.currentTimeMillis() - began;
        assertTrue(took < FIVE_SECONDS, took + " ms");
        assertEquals(ZonedDateTime.parse("2026-11-26T16:41:07-05:00"), photos(0).getFirst().getTakenAt());
        assertTrue(settings.labels().stream().anyMatch(each -> each.contains("IMG_1.jpg, taken 26 Nov 2026 16:41:07 -05:00")),
                settings.labels().toString());
        assertTrue(user.ask(() -> items().getFirst().getText()).startsWith("FET COMP 1   [photo]"));
        user.waitUntil("no longer offered", () -> proposals.photos().isEmpty());
        settings.undo();
        user.waitUntil("taken back", () -> photos(0).isEmpty());
        user.waitUntil("offered again", () -> proposals.photos().size() == 1);
        settings.redo();
        user.waitUntil("there again", () -> photos(0).size() == 1);
        settings.save();
        assertEquals(1, saved().getUnits().getFirst().getPhotos().size());
        assertEquals(List.of("1/3"), library.query("SELECT units, units_captured FROM recall WHERE doc = ?",
                row -> row.getInt("units_captured") + "/" + row.getInt("units"), Objects.requireNonNull(recall).document()));
    }

    @Test
    void aPhotoIsShownLargeDeletedAndCopied() throws Exception {
        save("IMG_1.jpg", "2026:11:26 16:41:07", "");
        choose(1);
        user.press(tree(), 'p', 0);
        user.waitUntil("the photo", () -> photos(1).size() == 1);
        Canvas strip = strip();
        user.waitUntil("the row of photos", strip::isVisible);
        user.press(strip, SWT.CR, 0);
        Shell large = user.dialog("OPTO COMP 1");
        user.run(large::close);
        user.run(strip::setFocus);
        user.command("org.eclipse.ui.edit.copy");
        assertTrue(user.ask(UnitPhotosTest::clipboard).startsWith("OPTO COMP 1: IMG_1.jpg, taken 26 Nov 2026 16:41:07"));
        user.press(strip, SWT.DEL, 0);
        user.waitUntil("deleted", () -> photos(1).isEmpty());
        settings.undo();
        user.waitUntil("there again", () -> photos(1).size() == 1);
    }

    @Test
    void aPictureIsPastedOnTheChosenUnit() {
        ImageData picture = new ImageData(2, 2, 1, new PaletteData(new RGB(0, 0, 0), new RGB(255, 255, 255)));
        choose(2);
        user.run(() -> {
            Clipboard clipboard = new Clipboard(tree().getDisplay());
            clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
            clipboard.dispose();
        });
        user.press(tree(), 'v', SWT.MOD1);
        user.waitUntil("the picture", () -> photos(2).size() == 1);
        assertEquals("EQ 1", photos(2).getFirst().getSubject());
    }

    @Test
    void aWalkAlongTheRacksGivesEachUnitTheNextPhotoThatComes() throws Exception {
        save("before.jpg", "2026:11:26 10:00:00", "");
        choose(0);
        user.run(() -> {
            Button walk = walk();
            walk.setSelection(true);
            walk.notifyListeners(SWT.Selection, new Event());
        });
        for (int i = 0; i < UNITS.size(); i++) {
            int unit = i;
            assertTrue(user.ask(() -> walk().getSelection()));
            write("walk" + i + ".jpg", "2026:11:26 16:4" + i + ":00", "");
            await("photo " + i, () -> photos(unit).size() == 1);
            assertEquals("walk" + i + ".jpg", photos(i).getFirst().getFile().getName());
        }
        user.waitUntil("over", () -> !walk().getSelection());
        assertTrue(settings.labels().contains("Photo walk: every unit has a photo."), settings.labels().toString());
        settings.undo();
        user.waitUntil("one taken back", () -> photos(2).isEmpty());
    }

    @Test
    void whoChoosesAnotherUnitOnAWalkWhileAPhotoIsKeptStaysThere() throws Exception {
        choose(0);
        user.run(() -> {
            Button walk = walk();
            walk.setSelection(true);
            walk.notifyListeners(SWT.Selection, new Event());
        });
        write("first.jpg", "2026:11:26 16:41:00", "");
        TreeItem third = items().get(2);
        user.run(() -> {
            for (int look = 0; look < LOOKS && proposals.photos().isEmpty(); look++) {
                lookQuietly();
            }
            lookQuietly();
            // Behind the photo, that is taken for the first unit and not kept yet.
            third.getDisplay().asyncExec(() -> {
                tree().setSelection(third);
                tree().notifyListeners(SWT.Selection, new Event());
            });
        });
        user.waitUntil("the photo of the first", () -> photos(0).size() == 1);
        user.waitUntil("goes on where was chosen", () -> settings.labels().stream()
                .anyMatch(each -> each.startsWith("Photo walk") && each.contains("1 of 3 done")));
        assertTrue(settings.labels().stream().anyMatch(each -> each.contains("is of EQ 1")), settings.labels().toString());
    }

    private void lookQuietly() {
        try {
            proposals.look();
            Thread.sleep(50);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHeicOfSeveralPicturesIsDrawnAndNothingIsLeftAmongTheTemporaryFiles() throws Exception {
        Path picture = Files.write(inbox().resolve("made.picture"), jpeg(1));
        Path where = inbox().resolve("where");
        Path program = Files.writeString(inbox().resolve("dec"), """
                #!/bin/sh
                for last; do :; done
                dir=$(dirname "$last")
                echo "$dir" > '%2$s'
                cp '%1$s' "$dir/photo-1.jpg"
                echo two > "$dir/photo-2.jpg"
                echo depth > "$dir/photo-1-depth.jpg"
                """.formatted(picture, where));
        assertTrue(program.toFile().setExecutable(true));
        Class<?> type = Objects.requireNonNull(Pictures.class.getClassLoader()).loadClass("studio.talkback.ui.picture.HeicProgram");
        Constructor<?> made = type.getDeclaredConstructor(List.class, List.class, boolean.class);
        made.setAccessible(true);
        Method jpeg = type.getDeclaredMethod("jpeg", byte[].class);
        jpeg.setAccessible(true);
        byte[] drawn = (byte[]) jpeg.invoke(made.newInstance(List.of(program.toString()), List.of(), Boolean.TRUE), new byte[20]);
        assertArrayEquals(Files.readAllBytes(picture), drawn);
        assertFalse(Files.exists(Path.of(Files.readString(where).strip())), "what a program leaves is deleted");
    }

    @Test
    void aPhotoIsDrawnUprightWhicheverWayTheCameraWasHeld() throws Exception {
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] exif = PhotoFiles.exif(ByteOrder.BIG_ENDIAN, "2026:11:26 16:41:07", "", orientation, new byte[0]);
            Path file = Files.write(inbox().resolve("held" + orientation + ".jpg"), PhotoFiles.jpeg(jpeg(orientation), exif));
            Photo photo = Attachments.keepPhoto(library, file, Objects.requireNonNull(ZonedDateTime.now()),
                    new NullProgressMonitor());
            ImageData drawn = Pictures.read(library, Objects.requireNonNull(photo.getFile()), 1000).orElseThrow();
            assertEquals(List.of(64, 32), List.of(drawn.width, drawn.height), "orientation " + orientation);
            RGB corner = drawn.palette.getRGB(drawn.getPixel(4, 4));
            assertTrue(corner.red > 200 && corner.blue < 60, "orientation " + orientation + ": " + corner);
        }
    }

    /** A picture of 64 by 32 with a red corner at the left above when it is upright, as a camera that was held so has it. */
    private static byte[] jpeg(int orientation) {
        boolean across = orientation >= 5;
        ImageData data = new ImageData(across ? 32 : 64, across ? 64 : 32, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        boolean right = List.of(2, 3, 7, 8).contains(orientation);
        boolean below = List.of(3, 4, 6, 7).contains(orientation);
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                boolean red = (right ? x >= data.width - 16 : x < 16) && (below ? y >= data.height - 16 : y < 16);
                data.setPixel(x, y, red ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] { data };
        writer.save(bytes, SWT.IMAGE_JPEG);
        return Objects.requireNonNull(bytes.toByteArray());
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return Objects.requireNonNullElse((String) clipboard.getContents(TextTransfer.getInstance()), "");
        } finally {
            clipboard.dispose();
        }
    }

    /** Lays a photo into the inbox and waits until it is offered. */
    private void save(String name, String taken, String offset) throws Exception {
        write(name, taken, offset);
        await(name + " is offered", () -> proposals.photos().stream().anyMatch(each -> each.title().equals(name)));
    }

    /** On a machine that is busy the watcher takes its time between two looks: this looks as well. */
    private void await(String what, BooleanSupplier condition) throws Exception {
        for (int look = 0; look < LOOKS && !condition.getAsBoolean(); look++) {
            proposals.look();
            user.pause();
        }
        user.waitUntil(what, condition);
    }

    private void write(String name, String taken, String offset) throws Exception {
        byte[] exif = PhotoFiles.exif(ByteOrder.BIG_ENDIAN, taken, offset, 1, new byte[0]);
        Files.write(inbox().resolve(name), PhotoFiles.jpeg(jpeg(1), exif));
    }

    private Tree tree() {
        return user.ask(() -> user.all(settings.control(), Tree.class).getFirst());
    }

    /** The items of the units. */
    private List<TreeItem> items() {
        return user.ask(() -> tree().getItemCount() == 0 ? Objects.requireNonNull(List.<TreeItem>of())
                : Objects.requireNonNull(List.of(tree().getItem(0).getItem(0).getItems())));
    }

    private void choose(int unit) {
        user.run(() -> {
            tree().setFocus();
            tree().setSelection(items().get(unit));
            tree().notifyListeners(SWT.Selection, new Event());
        });
    }

    private Canvas strip() {
        return user.ask(() -> user.all(settings.control(), Canvas.class).stream()
                .filter(each -> each.getClass() == Canvas.class && each.getListeners(SWT.MouseDoubleClick).length == 1).findFirst().orElseThrow());
    }

    private Button walk() {
        return user.ask(() -> user.all(settings.control(), Button.class).stream().filter(each -> each.getText().equals("Photo &Walk"))
                .findFirst().orElseThrow());
    }

    private List<Photo> photos(int unit) {
        return user.ask(() -> Objects.requireNonNull(List.copyOf(settings.content(Recall.class).getUnits().get(unit).getPhotos())));
    }

    private Recall saved() throws Exception {
        return library.load(Objects.requireNonNull(recall), Recall.class).orElseThrow().content();
    }

    private Ref recall() throws Exception {
        Ref project = SomeSession.project(library);
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song");
        Ref song = new Projects(library).create(item, project, "EB");
        Recall made = Objects.requireNonNull(MODEL.createRecall());
        made.setTitle("Mix 2");
        made.setProject(project);
        made.setItem(song);
        made.setCapturedAt(ZonedDateTime.now());
        for (String name : UNITS) {
            UnitRecall unit = MODEL.createUnitRecall();
            unit.setName(name);
            unit.setLocation("Rack 1, unit " + (UNITS.indexOf(name) + 1));
            made.getUnits().add(unit);
        }
        ChangeSet changes = ChangeSet.by("EB", "a recall").add(Kinds.RECALL, made).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }
}
