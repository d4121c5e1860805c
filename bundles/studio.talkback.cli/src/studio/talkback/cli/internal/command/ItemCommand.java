package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code item}: work items made, listed and shown. */
@Command(name = "item")
public final class ItemCommand extends TalkbackCommand {

    public ItemCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.item_noCommand);
    }
}
