package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.StateJson;

/** {@code console inspect}: every control of a scene. */
@Command(name = "inspect")
public final class ConsoleInspectCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "SCENE")
    private Path scene = Path.of("");

    public ConsoleInspectCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ConsoleState state = InputFile.of(scene)
                .take(path -> invocation().services().consoles().read(path, invocation().monitor()));
        if (json()) {
            output().object(json -> StateJson.write(state, json, invocation().monitor()));
        } else {
            SceneInfo info = state.info();
            output().line(NLS.bind(Messages.console_scene, new Object[] { info.family(), state.kind().label(),
                    info.firmware(), info.name(), Integer.valueOf(state.lineCount()) }));
            Reports.warnings(output(), state.warnings());
        }
        return ExitCode.FINE;
    }
}
