package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.watch.WatchedFolders;

/**
 * {@code watch photos}: chooses the photo inbox of this machine, or says which it is. It is no part of the library, so
 * that it can be chosen while the workstation runs, which follows.
 */
@Command(name = "photos")
public final class WatchPhotosCommand extends TalkbackCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--off")
    private boolean off;

    public WatchPhotosCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path library = invocation().options().libraryFolder();
        Path chosen = folder;
        if (!invocation().services().libraries().exists(library)) {
            throw new UsageException(NLS.bind(Messages.error_noLibrary, library));
        } else if (off && chosen != null) {
            throw new UsageException(Messages.watch_photosBoth);
        } else if (off || chosen != null) {
            WatchedFolders.choosePhotos(library, Objects.requireNonNull(
                    chosen == null ? Optional.empty() : Optional.of(existing(chosen))));
        }
        Optional<Path> photos = WatchedFolders.photos(library);
        if (json()) {
            output().object(json -> Json.text(json, "photos", photos.orElse(null)));
        } else {
            output().line(photos.isEmpty() ? Messages.watch_photosOff : NLS.bind(Messages.watch_photos, photos.get()));
        }
        return ExitCode.FINE;
    }

    private static Path existing(Path folder) throws UsageException {
        Path absolute = Objects.requireNonNull(folder.toAbsolutePath().normalize());
        if (!Files.isDirectory(absolute)) {
            throw new UsageException(NLS.bind(Messages.error_noFolder, absolute));
        }
        return absolute;
    }
}
