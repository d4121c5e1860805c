package studio.talkback.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

import studio.talkback.gear.Gears;
import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.draw.GearCopy;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FaceImage;
import studio.talkback.library.BlobRef;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;

/** Equipment for the pictures: one that is half drawn, over what a photo of it could look like, and one of which nothing is. */
final class SampleDrawing {

    private static final double PIXELS_PER_MM = 4;
    private static final int TABLE_MM = 14;
    private static final int NOISE = 26;
    private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private SampleDrawing() {
    }

    static Ref overPhoto(Library library, Display display) throws IOException, LibraryException {
        Gear whole = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        byte[] photo = Objects.requireNonNull(display.syncCall(() -> photo(display, whole)));
        BlobRef kept = library.keep(new ByteArrayInputStream(photo));
        Evidence file = ModelFactory.eINSTANCE.createEvidence();
        file.setDigest(kept.digest());
        file.setName("fet.png");
        file.setSizeBytes(kept.sizeBytes());
        Gear gear = GearCopy.of(whole, Objects.requireNonNull(List.of()));
        gear.getControls().removeIf(control -> List.of("Output", "Meter", "Release").contains(control.getName()));
        gear.getPanel().setPhoto(file);
        gear.getPanel().setPhotoXMm(-TABLE_MM);
        gear.getPanel().setPhotoYMm(-TABLE_MM);
        gear.getPanel().setPhotoWidthMm(gear.getPanel().getWidthMm() + 2 * TABLE_MM);
        return added(library, gear);
    }

    static Ref empty(Library library) throws LibraryException {
        Gear gear = ModelFactory.eINSTANCE.createGear();
        gear.setModel("Valve Preamp");
        gear.setMaker("Own");
        return added(library, Objects.requireNonNull(gear));
    }

    private static Ref added(Library library, Gear gear) throws LibraryException {
        new Gears(library).add(Objects.requireNonNull(List.of(gear)), "EB");
        return Documents.ref(Kinds.GEAR, gear);
    }

    /** The unit on a table, in the light of a lamp, with the grain of a small camera. */
    private static byte[] photo(Display display, Gear gear) {
        PanelLayout layout = Objects.requireNonNull(PanelLayout.of(gear));
        ImageData unit = FaceImage.draw(display, Face.atRest(gear, layout), PIXELS_PER_MM, new RGB(0, 0, 0));
        int edge = (int) (TABLE_MM * PIXELS_PER_MM);
        int width = unit.width + 2 * edge;
        int height = unit.height + 2 * edge;
        ImageData photo = new ImageData(width, height, 24, PALETTE, 1, new byte[3 * width * height]);
        Random grain = new Random(7);
        for (int y = 0; y < photo.height; y++) {
            for (int x = 0; x < photo.width; x++) {
                boolean on = x >= edge && y >= edge && x < edge + unit.width && y < edge + unit.height;
                RGB seen = on ? unit.palette.getRGB(unit.getPixel(x - edge, y - edge)) : new RGB(0x8A, 0x6A, 0x48);
                double light = 1.25 - 0.5 * x / photo.width;
                int noise = grain.nextInt(NOISE) - NOISE / 2;
                photo.setPixel(x, y, photo.palette.getPixel(new RGB(lit(seen.red, light, noise), lit(seen.green, light, noise),
                        lit(seen.blue, light * 0.92, noise))));
            }
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { photo };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }

    private static int lit(int value, double light, int noise) {
        return (int) Math.max(0, Math.min(255, value * light + 14 + noise));
    }
}
