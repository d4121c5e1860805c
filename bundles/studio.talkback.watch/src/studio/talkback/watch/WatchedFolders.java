package studio.talkback.watch;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.watch.internal.FolderMemory;

/**
 * Which folders are watched: those that projects name as theirs, unless they are archived, and the photo inbox. Where
 * that lies is this machine's own business: it is kept in the library's folder, beside its truth and no part of it.
 */
public final class WatchedFolders {

    private static final String FOLDERS = "SELECT doc, folder FROM project WHERE folder IS NOT NULL"
            + " AND (archived IS NULL OR archived = FALSE) ORDER BY doc";
    private static final String SETTINGS = "settings.properties";
    private static final String PHOTOS = "photos";

    private record Named(Ref project, String folder) {
    }

    private WatchedFolders() {
    }

    /**
     * The folders to watch for a library; one that is no absolute path on this machine is left out.
     *
     * @throws IOException      if the settings of this machine cannot be read
     * @throws LibraryException if the library does not answer
     */
    public static List<WatchedFolder> of(Library library) throws IOException, LibraryException {
        Map<Path, WatchedFolder> folders = new LinkedHashMap<>();
        for (Named named : library.query(FOLDERS, row -> new Named(
                Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), Rows.text(row, "folder")))) {
            path(named.folder()).ifPresent(path -> folders.merge(path,
                    new WatchedFolder(path, WatchedFolder.Kind.SESSION, named.project()),
                    (one, other) -> new WatchedFolder(path, WatchedFolder.Kind.SESSION, null)));
        }
        photos(library.info().folder()).ifPresent(path -> folders.putIfAbsent(path,
                new WatchedFolder(path, WatchedFolder.Kind.PHOTOS, null)));
        return new ArrayList<>(folders.values());
    }

    /**
     * The photo inbox of this machine; empty where there is none.
     *
     * @param library where the library lies
     */
    public static Optional<Path> photos(Path library) throws IOException {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(Files.readString(settings(library))));
        } catch (NoSuchFileException | IllegalArgumentException nothing) {
            return Objects.requireNonNull(Optional.empty());
        }
        return path(Objects.requireNonNull(settings.getProperty(PHOTOS, "")));
    }

    /**
     * Chooses the photo inbox.
     *
     * @param library where the library lies
     * @param photos  an absolute path; empty for none
     */
    public static void choosePhotos(Path library, Optional<Path> photos) throws IOException {
        Properties settings = new Properties();
        photos.ifPresent(path -> settings.setProperty(PHOTOS, path.toString()));
        StringWriter text = new StringWriter();
        settings.store(text, null);
        Path file = settings(library);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path unfinished = file.resolveSibling(SETTINGS + ".tmp");
        Files.writeString(unfinished, text.toString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where this machine remembers what it has seen in the folders it watches. */
    static Path memory(Path library) {
        return Objects.requireNonNull(library.resolve("watch"));
    }

    /**
     * Forgets what was seen in a folder that is watched no more: the names of the files that were saved there.
     *
     * @param library where the library lies
     */
    public static void forget(Path library, Path folder) throws IOException {
        FolderMemory.forget(memory(library), folder);
    }

    /** The file that says what this machine watches beside the folders of projects. */
    static Path settings(Path library) {
        return Objects.requireNonNull(memory(library).resolve(SETTINGS));
    }

    private static Optional<Path> path(String typed) {
        try {
            Path path = Path.of(typed.strip());
            return Objects.requireNonNull(typed.isBlank() || !path.isAbsolute() ? Optional.empty()
                    : Optional.of(path.normalize()));
        } catch (InvalidPathException e) {
            return Objects.requireNonNull(Optional.empty());
        }
    }
}
