package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code fault}: what is broken in the rooms. */
@Command(name = "fault")
public final class FaultCommand extends TalkbackCommand {

    public FaultCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.fault_noCommand);
    }
}
