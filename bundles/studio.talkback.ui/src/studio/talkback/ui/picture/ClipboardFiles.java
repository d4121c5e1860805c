package studio.talkback.ui.picture;

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
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names && names.length > 0) {
                return new ClipboardFiles(Objects.requireNonNull(Stream.of(names).map(Path::of).toList()), null);
            }
            return new ClipboardFiles(Objects.requireNonNull(List.of()),
                    clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture ? picture : null);
        } finally {
            clipboard.dispose();
        }
    }

    /** Writes a picture as PNG. May be called from any thread. */
    public static void write(ImageData picture, Path file) {
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] { picture };
        writer.save(file.toString(), SWT.IMAGE_PNG);
    }
}
