package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import studio.talkback.model.identity.Ids;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.exchange.HandOverFile;
import studio.talkback.store.internal.exchange.HandOverOutput;

/** The hand-overs that lie whole in a library's folder until they are in its journal. */
final class StagedHandOvers {

    private static final String SUFFIX = ".tbh";

    private static final String PART = ".part";

    private static final String DAMAGED = ".damaged";

    private final Path folder;

    StagedHandOvers(LibraryFolder library) {
        folder = library.takingIn();
    }

    /** Puts the change sets of a verified hand-over there, without its files, and says who takes it in. */
    Path add(HandOverFile in, String operator) throws IOException {
        DurableFiles.createFolders(folder);
        Path staged = folder.resolve(Ids.next() + SUFFIX);
        Path part = staged.resolveSibling(staged.getFileName() + PART);
        try (HandOverOutput out = new HandOverOutput(part)) {
            in.changes(out::add);
            out.endChanges();
            out.finish(in.manifest().takenInBy(operator));
        }
        DurableFiles.moveInto(part, staged);
        return staged;
    }

    /** Those that are whole, the first first. */
    List<Path> all() throws IOException {
        return files(SUFFIX);
    }

    /** Keeps one that is damaged, under another name. */
    void setAside(Path staged) throws IOException {
        Files.move(staged, staged.resolveSibling(staged.getFileName() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Drops those that were never whole. */
    void dropHalves() throws IOException {
        drop(PART);
    }

    /** Drops what is of no use any more, and may hold what must not stay: halves, and what is damaged. */
    void dropLeftovers() throws IOException {
        drop(PART);
        drop(DAMAGED);
    }

    private void drop(String suffix) throws IOException {
        for (Path each : files(suffix)) {
            Files.deleteIfExists(each);
        }
    }

    private List<Path> files(String suffix) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + suffix)) {
                files.forEach(found::add);
            }
        }
        found.sort(null);
        return found;
    }
}
