package studio.talkback.recall.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;

/** The photo of the unit that is set, as large as there is room; read and made small in the background. */
final class RunPhoto {

    /** Larger than any place for it on the screen, in pixels. */
    private static final int LONGEST = 1600;

    private final Canvas canvas;
    private final LibraryReader reader;
    private @Nullable Image image;
    private @Nullable String shown;
    private String says = "";

    RunPhoto(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Palette.paint(canvas, Palette.GROUND, Palette.QUIET);
        AccessibleNames.give(canvas, Messages.Photo);
        reader = new LibraryReader(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    Canvas control() {
        return canvas;
    }

    /** Shows the first of these photos that can be drawn; says what there is where none can. */
    void show(List<Evidence> photos) {
        String wanted = photos.isEmpty() ? "" : RunWords.text(photos.getFirst().getDigest());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        forget();
        says = photos.isEmpty() ? "" : NLS.bind(Messages.Photo_NotDrawn, RunWords.text(photos.getFirst().getName()));
        canvas.redraw();
        if (!wanted.isEmpty()) {
            reader.read(Messages.Reading, (library, monitor) -> read(library, wanted), read -> read.ifPresent(data -> {
                forget();
                image = new Image(canvas.getDisplay(), data);
                canvas.redraw();
            }));
        }
    }

    private static Optional<ImageData> read(Library library, String digest) throws LibraryException, IOException {
        try (InputStream bytes = library.blob(digest)) {
            ImageData data = new ImageData(bytes);
            double factor = Math.min(1, LONGEST / (double) Math.max(data.width, data.height));
            return Objects.requireNonNull(Optional.of(factor == 1 ? data
                    : data.scaledTo((int) (data.width * factor), (int) (data.height * factor))));
        } catch (SWTException e) {
            // A kind of picture that cannot be drawn here; its name is said instead.
            return Objects.requireNonNull(Optional.empty());
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
        Rectangle size = picture.getBounds();
        double factor = Math.min(area.width / (double) size.width, area.height / (double) size.height);
        int width = (int) (size.width * factor);
        int height = (int) (size.height * factor);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }
}
