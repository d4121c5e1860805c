package studio.talkback.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryListener;
import studio.talkback.watch.internal.FolderWatch;

/** The watches over the folders of a library, which follow its projects and the settings of this machine. */
final class Folders implements AutoCloseable {

    private final Library library;
    private final Function<WatchedFolder, FolderWatch> opening;
    private final LibraryListener listener = documents -> {
        if (documents.stream().anyMatch(document -> document.kind().equals(Kinds.PROJECT))) {
            changed();
        }
    };
    private List<FolderWatch> watches = new ArrayList<>();
    private boolean stale = true;
    private @Nullable Object settings;

    Folders(Library library, Function<WatchedFolder, FolderWatch> opening) {
        this.library = library;
        this.opening = opening;
        library.addListener(listener);
    }

    private synchronized void changed() {
        stale = true;
    }

    /** The watches, after a look whether other folders are to be watched. */
    synchronized List<FolderWatch> refresh() throws IOException, LibraryException {
        Object now = settings();
        if (stale || !Objects.equals(now, settings)) {
            stale = false;
            settings = now;
            List<FolderWatch> next = new ArrayList<>();
            for (WatchedFolder folder : WatchedFolders.of(library)) {
                FolderWatch known = of(folder);
                next.add(known == null ? Objects.requireNonNull(opening.apply(folder)) : known);
            }
            for (FolderWatch watch : watches) {
                if (!next.contains(watch)) {
                    watch.remember();
                }
            }
            watches = next;
        }
        return all();
    }

    private @Nullable Object settings() throws IOException {
        Path file = WatchedFolders.settings(library.info().folder());
        return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    }

    synchronized List<FolderWatch> all() {
        return new ArrayList<>(watches);
    }

    /** The watch over a folder; null where it is watched no more. */
    synchronized @Nullable FolderWatch of(WatchedFolder folder) {
        return watches.stream().filter(watch -> watch.folder().equals(folder)).findFirst().orElse(null);
    }

    /** What is watched by others, or is the library itself, and may lie in a folder. */
    synchronized Set<Path> others(WatchedFolder folder) {
        Set<Path> others = new HashSet<>();
        watches.forEach(watch -> others.add(watch.folder().path()));
        others.remove(folder.path());
        others.add(library.info().folder().toAbsolutePath().normalize());
        return others;
    }

    @Override
    public void close() {
        library.removeListener(listener);
    }
}
