package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code pin}: the PIN that a person gives with their approvals. */
@Command(name = "pin")
public final class PinCommand extends TalkbackCommand {

    public PinCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.pin_noCommand);
    }
}
