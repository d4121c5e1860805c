package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code console}: what can be done with console scenes, library or none. */
@Command(name = "console")
public final class ConsoleCommand extends TalkbackCommand {

    public ConsoleCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.console_noCommand);
    }
}
