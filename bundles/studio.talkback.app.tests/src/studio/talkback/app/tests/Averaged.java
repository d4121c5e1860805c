package studio.talkback.app.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Pictures that are averaged block by block, so that one font or another makes little of a difference, and compared. */
final class Averaged {

    private static final int BLOCK = 6;
    /** What another font or smoothing may make of one pixel, and of all of them on average, of 255. */
    private static final int ONE = 72;
    private static final double ALL = 3;

    private Averaged() {
    }

    /** A picture, a pixel for each block of it. */
    static ImageData of(ImageData picture) {
        int width = picture.width / BLOCK;
        int height = picture.height / BLOCK;
        // Without padding of its lines, which the writer of PNG takes for colours.
        ImageData small = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1, new byte[3 * width * height]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                small.setPixel(x, y, small.palette.getPixel(average(picture, x * BLOCK, y * BLOCK)));
            }
        }
        return small;
    }

    /**
     * How a picture differs from the one of this name that is kept; null where it does not. With
     * {@code -Dtalkback.faceplates=DIR} it is written there instead.
     */
    static @Nullable String differenceFromKept(String name, ImageData now) throws IOException {
        String folder = System.getProperty("talkback.faceplates");
        if (folder != null) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { now };
            Files.createDirectories(Path.of(folder));
            loader.save(Path.of(folder, name).toString(), SWT.IMAGE_PNG);
            return null;
        }
        try (InputStream in = Averaged.class.getResourceAsStream("/faceplates/" + name)) {
            return difference(new ImageData(Objects.requireNonNull(in, name)), now);
        }
    }

    private static RGB average(ImageData picture, int left, int top) {
        int[] sum = new int[3];
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                sum[0] += colour.red;
                sum[1] += colour.green;
                sum[2] += colour.blue;
            }
        }
        int count = BLOCK * BLOCK;
        return new RGB(sum[0] / count, sum[1] / count, sum[2] / count);
    }

    /** What differs too much; null where nothing does. */
    static @Nullable String difference(ImageData was, ImageData now) {
        if (was.width != now.width || was.height != now.height) {
            return "of another size";
        }
        long sum = 0;
        int most = 0;
        for (int y = 0; y < was.height; y++) {
            for (int x = 0; x < was.width; x++) {
                RGB one = was.palette.getRGB(was.getPixel(x, y));
                RGB other = now.palette.getRGB(now.getPixel(x, y));
                int apart = Math.max(Math.abs(one.red - other.red),
                        Math.max(Math.abs(one.green - other.green), Math.abs(one.blue - other.blue)));
                most = Math.max(most, apart);
                sum += apart;
            }
        }
        double mean = sum / (double) (was.width * was.height);
        return most <= ONE && mean <= ALL ? null : "one pixel by " + most + ", all by " + mean;
    }
}
