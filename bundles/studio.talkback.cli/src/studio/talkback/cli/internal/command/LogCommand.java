package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code log}: lines of the session log. */
@Command(name = "log")
public final class LogCommand extends TalkbackCommand {

    public LogCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.log_noCommand);
    }
}
