package studio.talkback.ui.picture;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Evidence;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Sizes;

/** A kept photo, as large as there is room; read and made small in the background. */
public final class PictureCanvas {

    /** Larger than any place for it on the screen, in pixels. */
    private static final int LONGEST = 1600;

    private final Canvas canvas;
    private final LibraryReader reader;
    private @Nullable Image image;
    private @Nullable String shown;
    private String says = "";

    /**
     * Nothing is shown yet.
     *
     * @param name what it is called for those who hear it
     */
    public PictureCanvas(Composite parent, String name) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Palette.paint(canvas, Palette.GROUND, Palette.QUIET);
        AccessibleNames.give(canvas, name);
        reader = new LibraryReader(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    /** What it is drawn on. */
    public Canvas control() {
        return canvas;
    }

    /** Shows a photo, or says which it is where it cannot be drawn; nothing for null. */
    public void show(@Nullable Evidence photo) {
        String digest = photo == null ? null : photo.getDigest();
        String wanted = digest == null ? "" : digest;
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        forget();
        says = photo == null || digest == null ? "" : NLS.bind(Messages.Picture_Reading, photo.getName());
        canvas.redraw();
        if (photo != null && digest != null) {
            String not = NLS.bind(Messages.Picture_NotDrawn, photo.getName(), Sizes.text(photo.getSizeBytes()));
            reader.read(Messages.Picture_Job, (library, monitor) -> Pictures.readQuietly(library, photo, LONGEST), read -> {
                if (!wanted.equals(shown)) {
                    // Nothing is shown by now.
                    return;
                }
                forget();
                says = not;
                read.ifPresent(data -> image = new Image(canvas.getDisplay(), data));
                canvas.redraw();
            });
        }
    }

    private void forget() {
        Image old = image;
        if (old != null) {
            old.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Image picture = image;
        if (picture == null) {
            gc.drawText(says, Math.max(0, (area.width - gc.textExtent(says).x) / 2), area.height / 2, true);
            return;
        }
        Rectangle size = Objects.requireNonNull(picture.getBounds());
        double factor = Math.min(area.width / (double) size.width, area.height / (double) size.height);
        int width = (int) (size.width * factor);
        int height = (int) (size.height * factor);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }
}
