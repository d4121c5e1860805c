package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.inbox.LineFile;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.WatchedFolders;

/**
 * What is watched, at a glance.
 *
 * @param folders the folders, in the order of the watcher
 * @param photos  the photo inbox of this machine, or empty
 * @param lines   the file that lines are appended to
 */
record WatchedState(List<Folder> folders, Optional<Path> photos, Path lines) {

    /**
     * A folder.
     *
     * @param project whose it is; empty for the photo inbox
     * @param state   how it is doing, in one line
     */
    record Folder(Path path, String project, String state) {
    }

    /** Reads it. */
    static WatchedState read(Library library, Proposals proposals) throws LibraryException, IOException {
        List<Folder> folders = new ArrayList<>();
        for (WatchStatus status : proposals.statuses()) {
            Ref project = status.folder().project();
            if (library instanceof ClientView view && (project == null || !view.shows(project))) {
                // A folder's path says whose it is.
                continue;
            }
            folders.add(new Folder(status.folder().path(), title(library, status), state(status)));
        }
        Path folder = library.info().folder();
        return new WatchedState(folders, WatchedFolders.photos(folder),
                Objects.requireNonNull(folder.resolve("inbox").resolve(LineFile.NAME)));
    }

    /** The folder stands beside it already. */
    private static String state(WatchStatus status) {
        return status.state() == WatchStatus.State.WATCHING
                ? NLS.bind(Messages.Watched_Watching, Integer.valueOf(status.files())) : status.text();
    }

    private static String title(Library library, WatchStatus status) throws LibraryException {
        Ref project = status.folder().project();
        List<String> titles = project == null ? List.of()
                : library.query("SELECT title FROM project WHERE doc = ?", row -> Rows.text(row, "title"), project.document());
        return titles.isEmpty() ? "" : Objects.requireNonNull(titles.getFirst());
    }
}
