package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.ui.picture.ClipboardFiles;

/** Pictures that were copied, as the files that are kept of them. */
class ClipboardFilesTest {

    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    @Test
    void aPictureWhoseLinesArePaddedIsWrittenStraight(@TempDir Path folder) {
        ImageData copied = new ImageData(601, 40, 24, COLOURS, 4, new byte[4 * 451 * 40]);
        for (int y = 0; y < copied.height; y++) {
            for (int x = 0; x < copied.width; x++) {
                copied.setPixel(x, y, x % 256 << 16 | y << 8 | x * y % 256);
            }
        }
        Path file = folder.resolve("pasted.png");
        ClipboardFiles.write(copied, file);
        assertAlike(copied, new ImageData(file.toString()));
        assertAlike(copied, new ImageData(new ByteArrayInputStream(ClipboardFiles.png(copied))));
    }

    private static void assertAlike(ImageData one, ImageData other) {
        assertEquals(one.width, other.width);
        assertEquals(one.height, other.height);
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                assertEquals(one.palette.getRGB(one.getPixel(x, y)), other.palette.getRGB(other.getPixel(x, y)), x + ", " + y);
            }
        }
    }
}
