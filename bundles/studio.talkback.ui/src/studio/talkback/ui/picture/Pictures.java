package studio.talkback.ui.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.photo.PhotoFacts;
import studio.talkback.model.Evidence;

/**
 * Reads kept photos for the screen: made small, and upright as the camera says, which SWT does not look at. HEIC cannot be drawn
 * by Java: a program of the system makes a JPEG of it where there is one, else the small JPEG that some cameras put in is shown.
 * Waits for the disk: not for the UI thread.
 */
public final class Pictures {

    /** A larger file is not drawn: it would fill the memory before it is known what it is. */
    private static final long MOST_BYTES = 256L << 20;

    private Pictures() {
    }

    /**
     * A picture.
     *
     * @param longest how many pixels its longer side has at most
     * @return empty where it cannot be drawn here
     * @throws LibraryException if it is not in the library
     * @throws IOException      if it cannot be read, or is damaged
     */
    public static Optional<ImageData> read(Library library, Evidence photo, int longest) throws LibraryException, IOException {
        if (photo.getSizeBytes() > MOST_BYTES) {
            return Objects.requireNonNull(Optional.empty());
        }
        byte[] bytes;
        try (InputStream kept = library.blob(Objects.requireNonNull(photo.getDigest()))) {
            bytes = Objects.requireNonNull(kept.readAllBytes());
        }
        ImageData drawn = upright(bytes, longest);
        HeicProgram program = drawn == null && HeicProgram.isHeic(bytes) ? HeicProgram.installed() : null;
        if (program != null) {
            byte[] jpeg = program.jpeg(bytes);
            drawn = upright(jpeg, program.turns() ? 1 : PhotoFacts.of(jpeg).orientation(), longest);
        }
        return Objects.requireNonNull(Optional.ofNullable(drawn == null ? thumbnail(bytes, longest) : drawn));
    }

    /** The same; empty also where the photo is gone or damaged, which goes to the log. */
    public static Optional<ImageData> readQuietly(Library library, Evidence photo, int longest) {
        try {
            return read(library, photo, longest);
        } catch (IOException | LibraryException e) {
            ILog.get().warn(String.valueOf(photo.getName()), e);
            return Objects.requireNonNull(Optional.empty());
        }
    }

    private static @Nullable ImageData upright(byte[] bytes, int longest) {
        return upright(bytes, PhotoFacts.of(bytes).orientation(), longest);
    }

    /** The small picture lies as the large one does. */
    private static @Nullable ImageData thumbnail(byte[] bytes, int longest) {
        PhotoFacts facts = PhotoFacts.of(bytes);
        return upright(facts.thumbnail(), facts.orientation(), longest);
    }

    private static @Nullable ImageData upright(byte[] bytes, int orientation, int longest) {
        if (bytes.length == 0) {
            return null;
        }
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(bytes));
            double factor = Math.min(1, longest / (double) Math.max(data.width, data.height));
            ImageData small = factor == 1 ? data : data.scaledTo(Math.max(1, (int) (data.width * factor)),
                    Math.max(1, (int) (data.height * factor)));
            return turned(Objects.requireNonNull(small), orientation);
        } catch (SWTException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // A kind of picture that cannot be drawn here, a damaged one, or none: whoever shows it says its name instead.
            return null;
        }
    }

    /**
     * A picture turned to be upright.
     *
     * @param orientation as in {@link PhotoFacts#orientation}
     */
    static ImageData turned(ImageData from, int orientation) {
        if (orientation == 1) {
            return from;
        }
        boolean across = orientation >= 5;
        int right = from.width - 1;
        int bottom = from.height - 1;
        ImageData to = new ImageData(across ? from.height : from.width, across ? from.width : from.height, from.depth, from.palette);
        for (int y = 0; y < to.height; y++) {
            for (int x = 0; x < to.width; x++) {
                to.setPixel(x, y, switch (orientation) {
                case 2 -> from.getPixel(right - x, y);
                case 3 -> from.getPixel(right - x, bottom - y);
                case 4 -> from.getPixel(x, bottom - y);
                case 5 -> from.getPixel(y, x);
                case 6 -> from.getPixel(y, bottom - x);
                case 7 -> from.getPixel(right - y, bottom - x);
                default -> from.getPixel(right - y, x);
                });
            }
        }
        return to;
    }
}
