package studio.talkback.app.tests;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** A picture of the screen, for whoever has to find out why a test failed. */
final class Picture {

    private Picture() {
    }

    static void of(Display display, String name) {
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            Path file = Path.of("target", "never-" + name.replaceAll("\\W+", "-") + ".png").toAbsolutePath();
            loader.save(file.toString(), SWT.IMAGE_PNG);
            System.out.println("The screen is in " + file);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
