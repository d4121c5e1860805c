package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code desk}: what is on a room's desk, put there, struck and captured. */
@Command(name = "desk")
public final class DeskCommand extends TalkbackCommand {

    public DeskCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.desk_noCommand);
    }
}
