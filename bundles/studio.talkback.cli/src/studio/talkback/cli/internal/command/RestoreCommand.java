package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.Revision;

/** {@code restore}: a library made anew from a backup, where none is yet. */
@Command(name = "restore")
public final class RestoreCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "BACKUP")
    private Path backup = Path.of("");

    public RestoreCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path folder = invocation().options().libraryFolder();
        if (!Files.isDirectory(backup)) {
            throw new UsageException(NLS.bind(Messages.restore_noBackup, backup));
        } else if (invocation().services().libraries().exists(folder)) {
            throw new UsageException(NLS.bind(Messages.restore_libraryThere, folder));
        }
        @Nullable ZonedDateTime newest;
        try (Library library = invocation().services().libraries().restore(backup, folder, invocation().monitor())) {
            library.info().notes().forEach(invocation()::note);
            List<Revision> recent = library.recent(1);
            newest = recent.isEmpty() ? null : recent.getFirst().at();
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "library", folder);
                Json.text(json, "backup", backup.toAbsolutePath().normalize());
                Json.time(json, "savedUntil", newest);
            });
        } else {
            output().line(NLS.bind(Messages.restore_done, folder));
            output().line(newest == null ? Messages.restore_purgedNever
                    : NLS.bind(Messages.restore_purged, Texts.time(newest)));
        }
        return ExitCode.FINE;
    }
}
