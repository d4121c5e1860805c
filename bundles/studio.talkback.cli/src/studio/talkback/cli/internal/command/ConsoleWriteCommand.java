package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.console.ConsoleState;

/** {@code console write}: a scene read and written again, which gives the same bytes. */
@Command(name = "write")
public final class ConsoleWriteCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "SCENE")
    private Path scene = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT")
    private Path out = Path.of("");

    @Option(names = "--force")
    private boolean force;

    public ConsoleWriteCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        NewFile file = new NewFile(out, force);
        ConsoleState state = InputFile.of(scene)
                .take(path -> invocation().services().consoles().rewrite(path, file.path(), invocation().monitor()));
        if (json()) {
            output().object(json -> {
                Json.text(json, "kind", state.info().family());
                Json.text(json, "out", file.path());
                json.name("lines").value(state.lineCount());
                Reports.warnings(json, state.warnings());
            });
        } else {
            output().line(NLS.bind(Messages.console_written, file.path(), Integer.valueOf(state.lineCount())));
            Reports.warnings(output(), state.warnings());
        }
        return ExitCode.FINE;
    }
}
