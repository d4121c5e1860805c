package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code merge}: what rooms saved apart. */
@Command(name = "merge")
public final class MergeCommand extends TalkbackCommand {

    public MergeCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        throw new UsageException(Messages.merge_noCommand);
    }
}
