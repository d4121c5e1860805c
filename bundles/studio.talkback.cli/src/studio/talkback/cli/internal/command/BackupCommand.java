package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.BackupReport;
import studio.talkback.library.Library;

/** {@code backup}: journal and blobs copied to another place and read there again. */
@Command(name = "backup")
public final class BackupCommand extends TalkbackCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR")
    private @Nullable Path target;

    public BackupCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path named = target;
        if (named == null) {
            throw new UsageException(Messages.backup_where);
        }
        Path folder = named.toAbsolutePath().normalize();
        if (folder.startsWith(invocation().options().libraryFolder())) {
            throw new UsageException(NLS.bind(Messages.backup_inside, folder));
        }
        BackupReport report;
        try (Library library = invocation().open()) {
            report = library.backup(folder, invocation().monitor());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "backup", folder);
                json.name("changeSets").value(report.changeSets());
                json.name("blobs").value(report.blobs());
                json.name("copiedBytes").value(report.copiedBytes());
            });
        } else {
            output().line(NLS.bind(Messages.backup_done,
                    new Object[] { folder, report.changeSets(), report.blobs(), report.copiedBytes() }));
        }
        return ExitCode.FINE;
    }
}
