package studio.talkback.gear.ui.draw;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import studio.talkback.model.Evidence;
import studio.talkback.model.Panel;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.picture.Pictures;

/** The photo that is drawn over: read in the background, kept at the size in which it is seen. */
final class PhotoLayer {

    /** Longer ones are made smaller, in pixels: as large as what a telephone takes. */
    private static final int LONGEST = 4_096;
    /** Larger ones are drawn from the whole photo each time. */
    private static final long MOST_PIXELS = 12_000_000;

    private final Control owner;
    private final LibraryReader reader;
    private final Runnable changed;
    private @Nullable Image whole;
    private @Nullable Image scaled;
    private String digest = "";

    /** @param changed is called when it was read */
    PhotoLayer(Control owner, Runnable changed) {
        this.owner = owner;
        this.changed = changed;
        reader = new LibraryReader(owner);
        owner.addListener(SWT.Dispose, event -> forget());
    }

    /** Reads the photo of a panel, unless it is the one of before. */
    void show(@Nullable Panel panel) {
        Evidence photo = panel == null ? null : panel.getPhoto();
        String wanted = photo == null ? "" : Objects.requireNonNullElse(photo.getDigest(), "");
        if (!wanted.equals(digest)) {
            digest = wanted;
            forget();
            if (photo != null && !wanted.isEmpty()) {
                // One of a kind that cannot be drawn here, from another room, is left out: the drawing is there without it.
                reader.read(Messages.Photo_Reading, (library, monitor) -> Pictures.readQuietly(library, photo, LONGEST),
                        read -> read.ifPresent(data -> take(wanted, data)));
            }
        }
    }

    /** Unless it was taken away while it was read. */
    private void take(String read, ImageData data) {
        if (!read.equals(digest)) {
            return;
        }
        forget();
        whole = new Image(owner.getDisplay(), data);
        changed.run();
    }

    /** Whether there is one to be seen. */
    boolean isThere() {
        return whole != null;
    }

    /** How many times as high as wide it is. */
    double proportion() {
        Image image = whole;
        return image == null ? 1 : image.getBounds().height / (double) image.getBounds().width;
    }

    /** Draws what of it lies in an area, all in pixels. */
    void draw(GC gc, Rectangle place, Rectangle area) {
        Image image = whole;
        Rectangle seen = place.intersection(area);
        if (image == null || seen.isEmpty()) {
            return;
        }
        if ((long) place.width * place.height > MOST_PIXELS) {
            gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, place.x, place.y, place.width,
                    place.height);
            return;
        }
        Image fitting = scaled;
        if (fitting == null || fitting.getBounds().width != place.width || fitting.getBounds().height != place.height) {
            fitting = scaledTo(image, place.width, place.height);
        }
        gc.drawImage(fitting, seen.x - place.x, seen.y - place.y, seen.width, seen.height, seen.x, seen.y, seen.width,
                seen.height);
    }

    private Image scaledTo(Image image, int width, int height) {
        Image old = scaled;
        if (old != null) {
            old.dispose();
        }
        Image made = new Image(owner.getDisplay(), width, height);
        GC gc = new GC(made);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height, 0, 0, width, height);
        gc.dispose();
        scaled = made;
        return made;
    }

    private void forget() {
        for (Image image : new @Nullable Image[] { whole, scaled }) {
            if (image != null) {
                image.dispose();
            }
        }
        whole = null;
        scaled = null;
    }
}
