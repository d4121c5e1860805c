package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.DrawingCheck;
import studio.talkback.gear.draw.NewParts;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Spot;
import studio.talkback.gear.ui.Turning;
import studio.talkback.gear.ui.draw.DrawCanvas;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Document;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Panel;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.PhotoFiles;
import studio.talkback.ui.Talkback;

/** Equipment is drawn in the real workbench: from nothing by keyboard alone, by mouse, over a photo; and tried out. */
class DrawingPageTest {

    /** What the compressor of the test may take, with every letter of its names and marks. */
    private static final int MOST_KEYS = 210;
    /** Half of the moves of a drag are drawn within this, on a machine that does other things too. */
    private static final double HALF_MILLIS = 150;

    private final User user = new User();
    private final OpenDocument document = new OpenDocument(user);
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private int keys;

    @BeforeEach
    void nothingElse() {
        user.closeEditors();
        user.run(() -> {
            Talkback.context().setOperator("EB");
            // On a display without a window manager nobody else does this.
            user.page().getWorkbenchWindow().getShell().forceActive();
        });
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    private Ref saved(String kind, Document content) throws LibraryException {
        ChangeSet changes = ChangeSet.by("EB", "something to draw").add(kind, content).build();
        library.commit(changes);
        return Objects.requireNonNull(changes.changes().getFirst()).document();
    }

    private void openEmpty() throws LibraryException {
        Gear gear = ModelFactory.eINSTANCE.createGear();
        gear.setModel("Own Compressor");
        document.open(saved(Kinds.GEAR, Objects.requireNonNull(gear)));
    }

    /** Drawn, and of this test alone. */
    private Ref openDrawn() throws LibraryException {
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        gear.setId(Ids.next().toString());
        Ref ref = saved(Kinds.GEAR, gear);
        document.open(ref);
        focusCanvas();
        return ref;
    }

    private void focusCanvas() {
        user.run(() -> canvas().setFocus());
        user.waitUntil("the keyboard", () -> canvas().isFocusControl());
    }

    private DrawCanvas canvas() {
        return user.all(document.control(), DrawCanvas.class).getFirst();
    }

    private Gear gear() {
        return document.content(Gear.class);
    }

    private studio.talkback.model.Control control(String name) {
        return gear().getControls().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private void press(int key, int modifiers) {
        keys++;
        user.press(canvas(), key, modifiers);
    }

    private static Control focus() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getDisplay().getFocusControl());
    }

    /** Types into the field that has the keyboard, all of which is selected, and goes on. */
    private void type(String text, int traversal) {
        user.waitUntil("a field", () -> focus() instanceof Text);
        Text field = (Text) user.ask(DrawingPageTest::focus);
        keys += text.length() + 1;
        user.run(() -> {
            if (!text.isEmpty()) {
                field.setText(text);
            }
            field.traverse(traversal);
        });
        user.pause();
    }

    /** Types into the field with this label, and presses Enter. */
    private void property(String label, String text) {
        Text field = field(label);
        user.run(() -> {
            // After a dialog, on a display without a window manager.
            user.page().getWorkbenchWindow().getShell().forceActive();
            field.setFocus();
        });
        type(text, SWT.TRAVERSE_RETURN);
    }

    private Text field(String label) {
        return user.ask(() -> {
            List<Control> all = user.all(document.control(), Control.class);
            for (int i = 0; i + 1 < all.size(); i++) {
                if (all.get(i) instanceof org.eclipse.swt.widgets.Label name && label.equals(name.getText())
                        && all.get(i + 1) instanceof Text text) {
                    return text;
                }
            }
            throw new AssertionError("no field " + label);
        });
    }

    @Test
    void aCompressorIsDrawnFromNothingByKeyboardAlone() throws Exception {
        openEmpty();
        long begun = System.nanoTime();
        user.waitUntil("sizes to choose", () -> links().size() >= 10);
        Link second = links().get(1);
        keys += 2;
        user.run(() -> second.notifyListeners(SWT.Selection, new Event()));
        user.waitUntil("the panel", () -> gear().getPanel() != null && canvas().isFocusControl());
        assertEquals(88.9, gear().getPanel().getHeightMm());
        knob("Threshold", "-40 . -30 . -20 . -10 . 0", "dB");
        knob("Attack", "0.1 . 1 . 10 . 30", "ms");
        knob("Release", "50 . 100 . 400 . 1k2", "ms");
        knob("Make-up", "0 . 6 . 12 . 18 . 24", "dB");
        knob("Mix", "0 . 25 . 50 . 75 . 100", "%");
        press('s', 0);
        type("Ratio", SWT.TRAVERSE_TAB_NEXT);
        type("2, 4, 8, 20", SWT.TRAVERSE_RETURN);
        press('t', 0);
        type("Bypass", SWT.TRAVERSE_TAB_NEXT);
        type("OUT, IN", SWT.TRAVERSE_RETURN);
        press('m', 0);
        type("VU", SWT.TRAVERSE_RETURN);
        System.out.println("A compressor with 8 parts: " + keys + " keys, " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertEquals(List.of(), DrawingCheck.of(gear()));
        assertEquals(8, gear().getControls().size());
        assertEquals(List.of("t", "a", "r", "m", "mi", "ra", "b", "v"),
                gear().getControls().stream().map(studio.talkback.model.Control::getKey).toList());
        assertEquals(-40, control("Threshold").getMinimum());
        assertEquals(List.of("2", "4", "8", "20"), control("Ratio").getPositions());
        assertEquals(control("Threshold").getYMm(), control("Mix").getYMm());
        double pitch = control("Attack").getXMm() - control("Threshold").getXMm();
        assertEquals(pitch, control("Mix").getXMm() - control("Make-up").getXMm(), 0.01);
        document.save();
        assertEquals(8, library.load(document.ref(), Gear.class).orElseThrow().content().getControls().size());
        assertTrue(keys <= MOST_KEYS, keys + " keys");
    }

    private List<Link> links() {
        return user.all(document.control(), Link.class);
    }

    private void knob(String name, String marks, String unit) {
        press('k', 0);
        type(name, SWT.TRAVERSE_TAB_NEXT);
        type(marks, SWT.TRAVERSE_TAB_NEXT);
        type(unit, SWT.TRAVERSE_RETURN);
        user.waitUntil("back on the drawing", () -> canvas().isFocusControl());
    }

    @Test
    void aDragIsOneChangeAndSoAreArrowsInARow() throws Exception {
        openDrawn();
        studio.talkback.model.Control attack = control("Attack");
        double x = attack.getXMm();
        drag(attack.getId(), 60, 0);
        user.waitUntil("moved", () -> control("Attack").getXMm() > x + 5);
        double dragged = control("Attack").getXMm();
        assertEquals(27, control("Attack").getYMm(), 1);
        document.undo();
        user.waitUntil("where it was", () -> control("Attack").getXMm() == x);
        document.redo();
        user.waitUntil("moved again", () -> control("Attack").getXMm() == dragged);
        document.undo();
        user.waitUntil("where it was", () -> control("Attack").getXMm() == x);
        for (int i = 0; i < 3; i++) {
            press(SWT.ARROW_LEFT, 0);
        }
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        user.waitUntil("moved by keys", () -> control("Attack").getXMm() == x - 1.5 && control("Attack").getYMm() == 32);
        document.undo();
        user.waitUntil("all of it taken back", () -> control("Attack").getXMm() == x && control("Attack").getYMm() == 27);
    }

    private void drag(String id, int dx, int dy) {
        Rectangle at = user.ask(() -> Objects.requireNonNull(canvas().bounds(id)));
        int x = at.x + at.width / 2;
        int y = at.y + at.height / 2;
        mouse(SWT.MouseDown, x, y, SWT.NONE);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, x + dx * step / 4, y + dy * step / 4, SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, x + dx, y + dy, SWT.BUTTON1);
    }

    private void mouse(int type, int x, int y, int mask) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        event.stateMask = mask;
        user.run(() -> canvas().notifyListeners(type, event));
    }

    @Test
    void aDragOnAPanelOf48ControlsIsDrawnAtOnce() throws Exception {
        Gear gear = Objects.requireNonNull(ModelFactory.eINSTANCE.createGear());
        gear.setModel("Large");
        Panel panel = ModelFactory.eINSTANCE.createPanel();
        panel.setWidthMm(482.6);
        panel.setHeightMm(177.8);
        gear.setPanel(panel);
        for (int i = 0; i < 48; i++) {
            gear.getControls().add(NewParts.control(gear, ControlKind.KNOB, new At(40 + i % 12 * 36, 25 + i / 12 * 42)));
        }
        document.open(saved(Kinds.GEAR, gear));
        focusCanvas();
        String id = Objects.requireNonNull(gear().getControls().get(17).getId());
        Rectangle at = user.ask(() -> Objects.requireNonNull(canvas().bounds(id)));
        int x = at.x + at.width / 2;
        int y = at.y + at.height / 2;
        AtomicInteger painted = new AtomicInteger();
        user.run(() -> canvas().addListener(SWT.Paint, event -> painted.incrementAndGet()));
        mouse(SWT.MouseDown, x, y, SWT.NONE);
        double[] millis = new double[120];
        for (int i = 0; i < millis.length; i++) {
            int step = i;
            user.run(() -> {
                long begun = System.nanoTime();
                Event event = new Event();
                event.x = x + 5 + step % 12 * 7;
                event.y = y + step / 8;
                event.stateMask = SWT.BUTTON1;
                int before = painted.get();
                canvas().notifyListeners(SWT.MouseMove, event);
                // Until it was drawn, which the window system does when it comes to it.
                while (painted.get() == before && System.nanoTime() - begun < 2_000_000_000L) {
                    canvas().getDisplay().readAndDispatch();
                }
                millis[step] = (System.nanoTime() - begun) / 1e6;
            });
        }
        mouse(SWT.MouseUp, x + 30, y + 10, SWT.BUTTON1);
        Arrays.sort(millis);
        System.out.println("A move of one of 48 controls, drawn: " + millis[60] + " ms, p95 " + millis[114] + " ms");
        user.waitUntil("moved", () -> gear().getControls().get(17).getXMm() > 40 + 5 * 36);
        assertTrue(millis[60] <= HALF_MILLIS, millis[60] + " ms");
    }

    @Test
    void aRubberBandSelectsAndDeleteTakesAllOfItAwayAtOnce() throws Exception {
        openDrawn();
        int before = gear().getControls().size();
        Rectangle input = user.ask(() -> Objects.requireNonNull(canvas().bounds(control("Input").getId())));
        Rectangle output = user.ask(() -> Objects.requireNonNull(canvas().bounds(control("Output").getId())));
        mouse(SWT.MouseDown, input.x - 6, input.y - 6, SWT.NONE);
        mouse(SWT.MouseMove, output.x + output.width + 6, output.y + output.height + 6, SWT.BUTTON1);
        mouse(SWT.MouseUp, output.x + output.width + 6, output.y + output.height + 6, SWT.BUTTON1);
        press(SWT.DEL, 0);
        user.waitUntil("two are gone", () -> gear().getControls().size() == before - 2);
        document.undo();
        user.waitUntil("both are back", () -> gear().getControls().size() == before);
        press('a', SWT.MOD1);
        press(SWT.DEL, 0);
        user.waitUntil("all are gone", () -> gear().getControls().isEmpty() && gear().getPanel().getMarks().isEmpty());
    }

    @Test
    void aRowIsCopiedInSteps() throws Exception {
        openEmpty();
        user.waitUntil("sizes to choose", () -> links().size() >= 10);
        user.run(() -> links().getFirst().notifyListeners(SWT.Selection, new Event()));
        user.waitUntil("the panel", () -> canvas().isFocusControl());
        press('b', 0);
        type("Ch 1", SWT.TRAVERSE_RETURN);
        user.waitUntil("back on the drawing", () -> canvas().isFocusControl());
        press('d', 0);
        Shell dialog = user.dialog("Copy in steps");
        List<Text> fields = user.all(dialog, Text.class);
        assertTrue(user.ask(() -> Boolean.valueOf(fields.getFirst().isFocusControl())));
        user.run(() -> fields.getFirst().setText("7"));
        user.run(() -> fields.get(1).setText("0"));
        user.pressButton(dialog, "Copy");
        assertFalse(user.ask(() -> Boolean.valueOf(dialog.isDisposed())));
        user.run(() -> fields.get(1).setText("25"));
        user.pressButton(dialog, "Copy");
        user.waitUntil("eight in a row", () -> gear().getControls().size() == 8);
        assertEquals("Ch 8", gear().getControls().getLast().getName());
        assertEquals(gear().getControls().getFirst().getXMm() + 175, gear().getControls().getLast().getXMm());
        document.undo();
        user.waitUntil("one", () -> gear().getControls().size() == 1);
    }

    @Test
    void aValueThatANewScaleDoesNotHaveIsShownAsSuch() throws Exception {
        List<String> told = new ArrayList<>();
        user.run(() -> {
            Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
            PanelLayout layout = Objects.requireNonNull(PanelLayout.of(gear));
            String id = Objects.requireNonNull(gear.getControls().getFirst().getId());
            Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
            FacePage page = new FacePage(shell, new Turning() {
                @Override
                public void turned(Spot spot, String value, Object gesture) {
                    // It is only looked at.
                }

                @Override
                public void told(String line, boolean wrong) {
                    told.add(line);
                }
            });
            page.show(List.of(new Face("unit", "FET", "", layout, Map.of(id, "99"), null)));
            page.choose(new Spot("unit", id));
            shell.dispose();
        });
        assertTrue(told.getLast().startsWith("Input   99 dB (not on its scale)"), told.getLast());
    }

    @Test
    void whatIsNoValueSaysSoAndChangesNothing() throws Exception {
        openDrawn();
        select("Attack");
        property("Colour", "reddish");
        user.waitUntil("it says so", () -> document.labels().stream().anyMatch(line -> line.contains("\"reddish\" is no colour")));
        assertEquals("#0f1012", control("Attack").getColour());
        property("Colour", "red");
        user.waitUntil("red", () -> "#b3261e".equals(control("Attack").getColour()));
        property("Width mm", "-3");
        user.waitUntil("it says so", () -> document.labels().stream().anyMatch(line -> line.contains("more than 0")));
        assertEquals(15, control("Attack").getWidthMm());
        double angle = control("Attack").getEndAngle();
        property("To angle", "NaN");
        user.waitUntil("it says so", () -> document.labels().stream().anyMatch(line -> line.contains("NaN")));
        assertEquals(angle, control("Attack").getEndAngle());
    }

    @Test
    void aPanelIsMadeAStripByAWord() throws Exception {
        openDrawn();
        assertEquals("no", user.ask(() -> field("Strip").getText()));
        property("Strip", "yes");
        user.waitUntil("a strip", () -> gear().getPanel().isStrip());
        property("Strip", "n");
        user.waitUntil("none", () -> !gear().getPanel().isStrip());
    }

    @Test
    void whatIsToBeMendedIsListedAndEnterGoesThere() throws Exception {
        openDrawn();
        select("Attack");
        property("Key", "in");
        org.eclipse.swt.widgets.List findings = user.all(document.control(), org.eclipse.swt.widgets.List.class).getFirst();
        user.waitUntil("it is said", () -> findings.getItemCount() == 1 && findings.getItem(0).contains("the key \"in\""));
        press(SWT.ESC, 0);
        user.run(() -> {
            findings.setFocus();
            findings.select(0);
            findings.notifyListeners(SWT.DefaultSelection, new Event());
        });
        user.waitUntil("on the drawing", () -> canvas().isFocusControl());
        press(SWT.DEL, 0);
        user.waitUntil("nothing to mend", () -> findings.getItemCount() == 0);
    }

    private void select(String name) {
        Rectangle at = user.ask(() -> Objects.requireNonNull(canvas().bounds(control(name).getId())));
        mouse(SWT.MouseDown, at.x + at.width / 2, at.y + at.height / 2, SWT.NONE);
        mouse(SWT.MouseUp, at.x + at.width / 2, at.y + at.height / 2, SWT.BUTTON1);
    }

    @Test
    void itIsTriedOutAndNothingOfThatIsKept() throws Exception {
        openDrawn();
        press('v', 0);
        FacePage faces = user.all(document.control(), FacePage.class).getFirst();
        user.waitUntil("the keyboard", () -> faces.isFocusControl() && faces.chosen() != null);
        user.press(faces, SWT.END, 0);
        user.waitUntil("it is said", () -> document.labels().stream().anyMatch(line -> line.startsWith("Input   0 dB")
                || line.startsWith("Attack   7")));
        assertFalse(document.editor().isDirty());
        user.press(faces, SWT.ESC, 0);
        user.waitUntil("drawing again", () -> canvas().isFocusControl());
    }

    @Test
    void whatIsTakenAwayWhileItIsDraggedIsGoneAndComesBackWhereItWas() throws Exception {
        openDrawn();
        String id = Objects.requireNonNull(control("Attack").getId());
        double before = control("Attack").getXMm();
        int controls = gear().getControls().size();
        Rectangle at = user.ask(() -> Objects.requireNonNull(canvas().bounds(id)));
        int x = at.x + at.width / 2;
        int y = at.y + at.height / 2;
        mouse(SWT.MouseDown, x, y, SWT.NONE);
        mouse(SWT.MouseMove, x + 30, y, SWT.BUTTON1);
        press(SWT.DEL, 0);
        mouse(SWT.MouseMove, x + 40, y, SWT.BUTTON1);
        mouse(SWT.MouseUp, x + 40, y, SWT.BUTTON1);
        assertEquals(controls - 1, gear().getControls().size());
        document.undo();
        user.waitUntil("it is back", () -> gear().getControls().size() == controls);
        assertEquals(before, control("Attack").getXMm());
    }

    @Test
    void aPhotoThatWasTakenUprightIsSeenUprightAndBeginsADrawingAsOneChange(@TempDir Path folder) throws Exception {
        openEmpty();
        user.waitUntil("sizes to choose", () -> links().size() >= 10);
        // As a telephone writes one that was held upright: a module, lying, red where its top is.
        ImageData lying = new ImageData(400, 114, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int column = 0; column < 40; column++) {
            for (int line = 0; line < lying.height; line++) {
                lying.setPixel(column, line, 0xFF0000);
            }
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { lying };
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        loader.save(jpeg, SWT.IMAGE_JPEG);
        Path file = folder.resolve("upright.jpg");
        Files.write(file, PhotoFiles.jpeg(jpeg.toByteArray(),
                PhotoFiles.exif(ByteOrder.LITTLE_ENDIAN, "2026:11:26 16:41:07", "", 6, new byte[0])));
        user.run(() -> {
            Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            clipboard.setContents(new Object[] { new String[] { file.toString() } }, new Transfer[] { FileTransfer.getInstance() });
            clipboard.dispose();
        });
        press('v', SWT.MOD1);
        user.waitUntil("the photo", () -> gear().getPanel() != null && gear().getPanel().getPhoto() != null);
        assertEquals(38.1, gear().getPanel().getWidthMm());
        user.waitUntil("its top is above", () -> !red().isEmpty() && red().width > 2 * red().height);
        document.undo();
        user.waitUntil("nothing is drawn", () -> gear().getPanel() == null);
        document.redo();
        user.waitUntil("it is there again", () -> gear().getPanel() != null && gear().getPanel().getPhoto() != null);
    }

    /** Where the canvas shows red, in its pixels; empty where it does not. */
    private Rectangle red() {
        DrawCanvas canvas = canvas();
        Point size = canvas.getSize();
        Point at = canvas.toDisplay(0, 0);
        Image image = new Image(canvas.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(canvas.getDisplay());
        try {
            gc.copyArea(image, at.x, at.y);
            ImageData data = image.getImageData(100);
            Rectangle red = new Rectangle(0, 0, 0, 0);
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    RGB seen = data.palette.getRGB(data.getPixel(x, y));
                    if (seen.red > seen.green + 80 && seen.red > seen.blue + 80) {
                        red.add(new Rectangle(x, y, 1, 1));
                    }
                }
            }
            return red;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void aPhotoThatIsPastedIsLaidOnByTwoCorners() throws Exception {
        openEmpty();
        user.waitUntil("sizes to choose", () -> links().size() >= 10);
        user.run(() -> links().getFirst().notifyListeners(SWT.Selection, new Event()));
        user.waitUntil("the panel", () -> canvas().isFocusControl());
        // As wide as no line of it is without padding.
        ImageData picture = new ImageData(601, 120, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < picture.height; y++) {
            picture.setPixel(300, y, 0xFF8020);
        }
        user.run(() -> {
            Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
            clipboard.dispose();
        });
        press('v', SWT.MOD1);
        user.waitUntil("the photo", () -> gear().getPanel().getPhoto() != null);
        assertEquals(482.6, gear().getPanel().getPhotoWidthMm());
        press('c', 0);
        press(SWT.CR, 0);
        for (int i = 0; i < 40; i++) {
            press(SWT.ARROW_RIGHT, SWT.SHIFT);
        }
        press(SWT.ARROW_DOWN, SWT.SHIFT);
        press(SWT.CR, 0);
        user.waitUntil("laid on it", () -> gear().getPanel().getPhotoWidthMm() > 1_000);
        assertEquals(482.6 * 482.6 / 200, gear().getPanel().getPhotoWidthMm(), 0.02);
        document.undo();
        user.waitUntil("as it was", () -> gear().getPanel().getPhotoWidthMm() == 482.6);
        press('h', 0);
        user.waitUntil("hidden", () -> document.labels().stream().anyMatch(line -> line.contains("hidden")));
        document.save();
        String digest = library.load(document.ref(), Gear.class).orElseThrow().content().getPanel().getPhoto().getDigest();
        try (InputStream bytes = library.blob(digest)) {
            ImageData kept = new ImageData(bytes);
            assertEquals(601, kept.width);
            for (int y = 0; y < kept.height; y++) {
                assertEquals(0xFF, kept.palette.getRGB(kept.getPixel(300, y)).red, "line " + y);
                assertEquals(0, kept.palette.getRGB(kept.getPixel(299, y)).red, "line " + y);
            }
        }
    }

    @Test
    void whoTakesAwayOrRenamesAControlIsToldInHowManyRecallsItIsSet() throws Exception {
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        gear.setId(Ids.next().toString());
        Ref ref = saved(Kinds.GEAR, gear);
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        UnitRecall unit = ModelFactory.eINSTANCE.createUnitRecall();
        unit.setGear(ref);
        ControlSetting setting = ModelFactory.eINSTANCE.createControlSetting();
        setting.setControl("Attack");
        setting.setValue("5");
        unit.getSettings().add(setting);
        recall.getUnits().add(unit);
        Ref kept = saved(Kinds.RECALL, recall);
        document.open(ref);
        focusCanvas();
        select("Attack");
        // What recalls have set is read in the background.
        user.waitUntil("nothing is under way", () -> Job.getJobManager().isIdle());
        press(SWT.DEL, 0);
        Shell dialog = user.dialog("Take away");
        user.pressButton(dialog, "Cancel");
        user.waitUntil("it stays", dialog::isDisposed);
        assertEquals("Attack", control("Attack").getName());
        property("Name", "Onset");
        user.waitUntil("it says so", () -> document.labels().stream().anyMatch(line -> line.contains("\u201cAttack\u201d set: 1")));
        document.undo();
        user.waitUntil("as it was", () -> gear().getControls().stream().anyMatch(each -> "Attack".equals(each.getName())));
        focusCanvas();
        select("Attack");
        press(SWT.DEL, 0);
        user.pressButton(user.dialog("Take away"), "OK");
        user.waitUntil("it is gone", () -> gear().getControls().stream().noneMatch(each -> "Attack".equals(each.getName())));
        document.save();
        Recall now = library.load(kept, Recall.class).orElseThrow().content();
        assertEquals("5", now.getUnits().getFirst().getSettings().getFirst().getValue());
    }

    @Test
    void controlsThatWereTypedGetTheirPlaces() throws Exception {
        Gear gear = Objects.requireNonNull(ModelFactory.eINSTANCE.createGear());
        gear.setModel("Listed");
        studio.talkback.model.Control typed = ModelFactory.eINSTANCE.createControl();
        typed.setName("Gain");
        typed.setKind(ControlKind.KNOB);
        gear.getControls().add(typed);
        document.open(saved(Kinds.GEAR, gear));
        user.waitUntil("sizes to choose", () -> links().size() >= 10);
        user.run(() -> links().getFirst().notifyListeners(SWT.Selection, new Event()));
        org.eclipse.swt.widgets.List findings = user.all(document.control(), org.eclipse.swt.widgets.List.class).getFirst();
        user.waitUntil("it is said", () -> findings.getItemCount() == 1 && findings.getItem(0).contains("no place"));
        user.run(() -> {
            findings.select(0);
            findings.notifyListeners(SWT.DefaultSelection, new Event());
        });
        user.waitUntil("on the drawing", () -> canvas().isFocusControl());
        press(SWT.CR, 0);
        user.waitUntil("it has one", () -> control("Gain").getXMm() != null && control("Gain").getWidthMm() == 18);
        assertTrue(user.all(document.control(), Button.class).size() > 10);
    }
}
