package studio.talkback.recall.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Project;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.imports.Attachments;

/** The sound file that was saved last in a project's folder since a run began: most likely what was printed to prove it. */
final class NewestPrint {

    private static final int DEEPEST = 5;
    private static final int MOST_FILES = 20_000;

    private record Saved(Path file, Instant at) {

        static Saved of(Path file) {
            try {
                return new Saved(file, Objects.requireNonNull(Files.getLastModifiedTime(file).toInstant()));
            } catch (IOException e) {
                // It is gone again.
                return new Saved(file, Objects.requireNonNull(Instant.EPOCH));
            }
        }
    }

    private NewestPrint() {
    }

    /** Looks for it; empty where the project has no folder here, or nothing was printed into it. Waits for the disk. */
    static Optional<Path> of(Library library, RecallRun run) throws LibraryException {
        Ref ref = run.getProject();
        Optional<Stored<Project>> project = ref == null ? Optional.empty() : library.load(ref, Project.class);
        Path folder = project.isEmpty() ? null : folder(project.get().content().getFolder());
        if (folder == null || run.getStartedAt() == null) {
            return Objects.requireNonNull(Optional.empty());
        }
        Instant begun = run.getStartedAt().toInstant();
        try (Stream<Path> files = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            return Objects.requireNonNull(files.limit(MOST_FILES).filter(Attachments::isSound).filter(Files::isRegularFile).map(Saved::of)
                    .filter(saved -> saved.at().isAfter(begun)).max((one, other) -> one.at().compareTo(other.at())).map(Saved::file));
        } catch (IOException | UncheckedIOException e) {
            // A part of it may not be read: it is chosen by hand then.
            return Objects.requireNonNull(Optional.empty());
        }
    }

    private static @Nullable Path folder(@Nullable String name) {
        try {
            Path folder = name == null || name.isBlank() ? null : Path.of(name);
            return folder != null && folder.isAbsolute() && Files.isDirectory(folder) ? folder : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
