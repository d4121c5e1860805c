package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.Verification;

/** {@code console verify}: whether a console holds a scene, by what is read back from it. */
@Command(name = "verify")
public final class ConsoleVerifyCommand extends ConsoleLinkCommand {

    @Parameters(index = "0", paramLabel = "SCENE")
    private Path scene = Path.of("");

    @Parameters(index = "1", paramLabel = "HOST[:PORT]")
    private String host = "";

    public ConsoleVerifyCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run(IProgressMonitor monitor) throws Exception {
        ConsoleState wanted = read(scene, monitor);
        try (LinkedConsole console = open(familyOf(wanted), host, monitor)) {
            Verification verification = console.verify(wanted, monitor);
            if (json()) {
                output().object(json -> {
                    ConsoleJson.console(json, console.identity());
                    ConsoleJson.verification(json, verification);
                });
            } else {
                output().line(verification.words());
                tell(verification);
            }
            return exitCode(verification);
        }
    }
}
