package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code booking}: rooms held, confirmed, moved and released. */
@Command(name = "booking")
public final class BookingCommand extends TalkbackCommand {

    public BookingCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.booking_noCommand);
    }
}
