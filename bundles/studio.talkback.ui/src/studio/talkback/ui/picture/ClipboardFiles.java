package studio.talkback.ui.picture;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

/**
 * What is on the clipboard: files, or a picture. On the UI thread.
 *
 * @param files   none where there are none
 * @param picture null where there is none, or there are files
 */
public record ClipboardFiles(List<Path> files, @Nullable ImageData picture) {

    /** Copies the list. */
    public ClipboardFiles {
        files = Objects.requireNonNull(List.copyOf(files));
    }

    /** What is there now. */
    public static ClipboardFiles of(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            List<Path> files = files(clipboard);
            return new ClipboardFiles(files, files.isEmpty()
                    && clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture ? picture : null);
        } finally {
            clipboard.dispose();
        }
    }

    /** The files that are there now, for whom no picture is of use. */
    public static List<Path> files(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return files(clipboard);
        } finally {
            clipboard.dispose();
        }
    }

    private static List<Path> files(Clipboard clipboard) {
        return Objects.requireNonNull(clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names
                ? Stream.of(names).map(Path::of).toList() : List.of());
    }

    /** Writes a picture as PNG. May be called from any thread. */
    public static void write(ImageData picture, Path file) {
        writer(picture).save(file.toString(), SWT.IMAGE_PNG);
    }

    /** A picture as PNG. May be called from any thread. */
    public static byte[] png(ImageData picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer(picture).save(out, SWT.IMAGE_PNG);
        return Objects.requireNonNull(out.toByteArray());
    }

    private static ImageLoader writer(ImageData picture) {
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] { packed(picture) };
        return writer;
    }

    /** Lines without anything between them: SWT writes those that are padded aslant. */
    private static ImageData packed(ImageData picture) {
        int[] line = new int[picture.width];
        ImageData packed = new ImageData(picture.width, picture.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF), 1,
                new byte[3 * picture.width * picture.height]);
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, picture.width, line, 0);
            for (int x = 0; x < picture.width; x++) {
                packed.setPixel(x, y, packed.palette.getPixel(picture.palette.getRGB(line[x])));
            }
        }
        return packed;
    }
}
