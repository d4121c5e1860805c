package studio.talkback.console.ui.photo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import studio.talkback.model.Evidence;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.picture.Pictures;

/** Small pictures of photos, read one after the other in the background and kept as long as their photos are shown. */
final class Thumbnails {

    private final Control owner;
    private final int width;
    private final int height;
    private final Runnable read;
    private final LibraryReader reader;
    private final Map<String, Image> images = new HashMap<>();
    private final Set<String> tried = new HashSet<>();
    private List<Evidence> needed = Objects.requireNonNull(List.of());
    private boolean reading;

    /**
     * None yet.
     *
     * @param owner  as long as it is there
     * @param width  how wide they are at most, in pixels
     * @param height how high they are at most
     * @param read   is called when there is one more
     */
    Thumbnails(Control owner, int width, int height, Runnable read) {
        this.owner = owner;
        this.width = width;
        this.height = height;
        this.read = read;
        this.reader = new LibraryReader(owner);
        owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
    }

    /** These photos are shown, the last first wanted; the pictures of others are given up. */
    void need(List<Evidence> photos) {
        needed = photos;
        Set<String> wanted = photos.stream().map(Evidence::getDigest).collect(Collectors.toSet());
        images.entrySet().removeIf(each -> {
            boolean gone = !wanted.contains(each.getKey());
            if (gone) {
                each.getValue().dispose();
            }
            return gone;
        });
        tried.retainAll(wanted);
        readNext();
    }

    /** The picture of a photo; null where it is not read yet or cannot be drawn. */
    @Nullable
    Image of(String digest) {
        return images.get(digest);
    }

    private void readNext() {
        Evidence next = reading ? null
                : needed.reversed().stream().filter(each -> !tried.contains(each.getDigest())).findFirst().orElse(null);
        if (next == null) {
            return;
        }
        reading = true;
        String digest = Objects.requireNonNull(next.getDigest());
        tried.add(digest);
        // Of what is broken there is no picture; the others are read all the same.
        reader.read(Messages.Photo_Reading, (library, monitor) -> Pictures.readQuietly(library, next, Math.max(width, height)), found -> {
            reading = false;
            found.ifPresent(data -> {
                double factor = Math.min(1, Math.min(width / (double) data.width, height / (double) data.height));
                Image before = images.put(digest, new Image(owner.getDisplay(), data.scaledTo(Math.max(1, (int) (data.width * factor)),
                        Math.max(1, (int) (data.height * factor)))));
                if (before != null) {
                    // It was given up and wanted again while it was read.
                    before.dispose();
                }
            });
            read.run();
            readNext();
        });
    }
}
