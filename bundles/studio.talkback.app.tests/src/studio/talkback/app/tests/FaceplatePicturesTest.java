package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FaceImage;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Turning;
import studio.talkback.model.Gear;

/**
 * Faceplates look as they did: each is drawn, averaged to a pixel for 2 mm, so that one font or another makes little of a
 * difference, and compared with the picture of it in the folder {@code faceplates}. With {@code -Dtalkback.faceplates=DIR} the
 * pictures are written there instead.
 */
class FaceplatePicturesTest {

    private static final double PIXELS_PER_MM = 3;
    private final User user = new User();
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @Test
    void everyUnitLooksAsItDid() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Gear unit : StartingLibrary.all()) {
            ImageData now = Averaged.of(user.ask(() -> picture(unit, 0)));
            String name = unit.getModel().toLowerCase(Locale.ROOT).replace(' ', '-') + ".png";
            String differs = Averaged.differenceFromKept(name, now);
            if (differs != null) {
                wrong.add(unit.getModel() + ": " + differs);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aTurnedKnobIsSeen() {
        Gear unit = Objects.requireNonNull(StartingLibrary.named("Opto Compressor"));
        ImageData one = Averaged.of(user.ask(() -> picture(unit, 0)));
        ImageData other = Averaged.of(user.ask(() -> picture(unit, 0.3)));
        assertTrue(Averaged.difference(one, other) != null, "two settings look the same");
    }

    @Test
    void aPageLeavesNoFontsPathsOrTransforms() {
        LeftResources.areNone(user, this::openAndClose);
    }

    @Test
    void aRackUnitIsSeenWholeInASmallEditorAndAChosenZoomIsKept() {
        String screen = "test " + System.nanoTime();
        Shell shell = user.ask(() -> new Shell(display));
        user.run(() -> {
            shell.setLayout(new FillLayout());
            FacePage page = rackUnit(shell, screen);
            shell.setSize(620, 400);
            shell.open();
            assertFalse(page.getHorizontalBar().isVisible(), "nothing lies beside the window");
            page.zoom(1.5);
            assertTrue(page.getHorizontalBar().isVisible());
            page.dispose();
            FacePage again = rackUnit(shell, screen);
            shell.layout();
            assertEquals(1.5, again.zoom(), 1e-9);
            again.zoom(0);
            shell.dispose();
        });
    }

    private static FacePage rackUnit(Shell shell, String screen) {
        FacePage page = new FacePage(shell, Turning.NOTHING);
        page.keepZoom(screen);
        page.show(List.of(face(Objects.requireNonNull(StartingLibrary.named("FET Compressor")), 0.2)));
        return page;
    }

    private void openAndClose() {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        FacePage page = new FacePage(shell, Turning.NOTHING);
        page.show(List.of(face(Objects.requireNonNull(StartingLibrary.named("FET Compressor")), 0.2)));
        shell.setSize(800, 400);
        shell.open();
        page.update();
        while (display.readAndDispatch()) {
            // Until it is drawn.
        }
        shell.dispose();
    }

    private ImageData picture(Gear unit, double turned) {
        return FaceImage.draw(display, face(unit, turned), PIXELS_PER_MM, new RGB(0x1B, 0x1D, 0x21));
    }

    private static Face face(Gear unit, double turned) {
        PanelLayout layout = Objects.requireNonNull(PanelLayout.of(unit));
        Map<String, String> values = new HashMap<>();
        int number = 0;
        for (Placed placed : layout.settable()) {
            values.put(Objects.requireNonNull(placed.control().getId()), placed.scale().value((number++ * 0.37 + turned) % 1));
        }
        return new Face("unit", "Unit", "", layout, values, null);
    }
}
