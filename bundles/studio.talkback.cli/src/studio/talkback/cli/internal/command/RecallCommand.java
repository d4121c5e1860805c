package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code recall}: how a room was set, and what to do to set it so again. */
@Command(name = "recall")
public final class RecallCommand extends TalkbackCommand {

    public RecallCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.recall_noCommand);
    }
}
