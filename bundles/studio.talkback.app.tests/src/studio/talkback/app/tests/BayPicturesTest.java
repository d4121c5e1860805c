package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.gear.ui.bay.BayImage;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.gear.ui.bay.BayUse;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;

/** Drawn bays look as they did. With {@code -Dtalkback.faceplates=DIR} their pictures are written there instead. */
class BayPicturesTest {

    private static final RGB AROUND = new RGB(0x1B, 0x1D, 0x21);

    private final User user = new User();
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    @Test
    void aBayWithStandingLabelsLooksAsItDid() throws Exception {
        compare("bay-narrow.png", 27);
    }

    @Test
    void aBayWithLyingLabelsLooksAsItDid() throws Exception {
        compare("bay-wide.png", 78);
    }

    private void compare(String name, double pitch) throws Exception {
        ImageData now = Averaged.of(user.ask(() -> BayImage.draw(display, picture("Ch 2 send > FET in"), pitch, AROUND)));
        assertNull(Averaged.differenceFromKept(name, now));
    }

    @Test
    void anotherCordIsSeen() {
        ImageData one = Averaged.of(user.ask(() -> BayImage.draw(display, picture("Ch 2 send > FET in"), 27, AROUND)));
        ImageData other = Averaged.of(user.ask(() -> BayImage.draw(display, picture("Ch 2 send > EQ in"), 27, AROUND)));
        assertTrue(Averaged.difference(one, other) != null, "two patches look the same");
    }

    @Test
    void aDrawnBayLeavesNoFontsPathsOrTransforms() {
        LeftResources.areNone(user, this::openAndClose);
    }

    private void openAndClose() {
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        BayPage page = new BayPage(shell, BayUse.NOTHING);
        page.show(picture("Ch 2 send > FET in"));
        shell.setSize(800, 400);
        shell.open();
        page.update();
        page.zoom(1.5);
        while (display.readAndDispatch()) {
            // Until it is drawn.
        }
        shell.dispose();
    }

    /** One cord that stays, one that is to be plugged, one that is to be pulled. */
    private static BayPicture picture(String plug) {
        Patchbay bay = BayMaking.usual(new UsualBay("TT", 2, 12), "Bay 1", NormalKind.HALF);
        BayMaking.labels(bay, List.of(List.of("Ch 1 send", "Ch 2 send", "Ch 3 insert send", "FET out", "EQ out", "Mic 1"),
                List.of("Ch 1 return", "Ch 2 return", "Ch 3 insert return", "FET in", "EQ in", "Pre 1 in")));
        BayMaking.normal(bay, 1, 6, NormalKind.FULL);
        Bays bays = Bays.of(List.of(bay));
        return BayPicture.of(patch(bays, "FET out > Ch 1 return", plug), patch(bays, "FET out > Ch 1 return", "Mic 1 > Ch 3 insert return"));
    }

    private static BayPatch patch(Bays bays, @Nullable String... cords) {
        List<PatchConnection> connections = new ArrayList<>();
        for (String cord : cords) {
            PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
            made.setFrom(Objects.requireNonNull(cord).split(" > ")[0]);
            made.setTo(cord.split(" > ")[1]);
            connections.add(made);
        }
        return BayPatch.of(bays, connections);
    }
}
