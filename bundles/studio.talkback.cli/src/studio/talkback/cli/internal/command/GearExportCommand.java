package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.gear.Gears;
import studio.talkback.library.Library;

/** {@code gear export}: equipment as one file, with its faceplate and the photo that it was drawn over. */
@Command(name = "export")
public final class GearExportCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "GEAR")
    private String gear = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--force")
    private boolean force;

    public GearExportCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        NewFile target = new NewFile(file, force);
        Gears.Row row;
        long bytes;
        try (Library library = invocation().open()) {
            Gears gears = new Gears(library);
            row = gears.find(gear);
            bytes = gears.export(row.ref(), target.path());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "gear", row.ref());
                Json.text(json, "model", row.model());
                Json.text(json, "file", target.path());
                json.name("bytes").value(bytes);
            });
        } else {
            output().line(NLS.bind(Messages.gear_exported,
                    new Object[] { row.name(), target.path(), Long.valueOf(bytes) }));
        }
        return ExitCode.FINE;
    }
}
