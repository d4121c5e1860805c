package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code help}: what a command does, what it takes, and the members of its JSON. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws UsageException {
        CommandLine command = spec.root().commandLine();
        for (String name : names) {
            CommandLine next = command.getSubcommands().get(name);
            if (next == null) {
                throw new UsageException(NLS.bind(Messages.help_noSuchCommand, name));
            }
            command = next;
        }
        command.usage(spec.root().commandLine().getOut());
        return Integer.valueOf(ExitCode.FINE);
    }
}
