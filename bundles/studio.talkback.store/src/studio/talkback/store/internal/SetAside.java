package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import studio.talkback.store.internal.disk.DurableFiles;

/** Moves a failed index out of the way, where it can be looked at; only the last two are kept. */
final class SetAside {

    private static final int KEPT = 2;

    private SetAside() {
    }

    /**
     * Renames the folder, where it is there.
     *
     * @throws IOException when it cannot be renamed
     */
    static void move(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        long number = System.currentTimeMillis();
        Path target = folder.resolveSibling(prefix(folder) + number);
        while (Files.exists(target)) {
            target = folder.resolveSibling(prefix(folder) + ++number);
        }
        Files.move(folder, target);
        SortedSet<Path> all = allOf(folder);
        while (all.size() > KEPT) {
            delete(all.removeFirst());
        }
    }

    /** Deletes all that was ever moved out of the way here. */
    static void deleteAll(Path folder) throws IOException {
        for (Path aside : allOf(folder)) {
            delete(aside);
        }
    }

    /** Deletes a folder with all that is in it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }

    private static SortedSet<Path> allOf(Path folder) throws IOException {
        SortedSet<Path> all = new TreeSet<>();
        Path parent = DurableFiles.parentOf(folder);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, prefix(folder) + "*")) {
            found.forEach(all::add);
        }
        return all;
    }

    private static String prefix(Path folder) {
        return folder.getFileName() + "-aside-";
    }
}
