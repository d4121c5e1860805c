package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;

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
        try (Library library = invocation().services().libraries().restore(backup, folder, invocation().monitor())) {
            library.info().notes().forEach(invocation()::note);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "library", folder);
                Json.text(json, "backup", backup.toAbsolutePath().normalize());
            });
        } else {
            output().line(NLS.bind(Messages.restore_done, folder));
        }
        return ExitCode.FINE;
    }
}
