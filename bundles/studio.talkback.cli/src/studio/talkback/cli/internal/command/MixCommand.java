package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code mix}: drafts of mixes that are left for the engineer's word, and taken up again. */
@Command(name = "mix")
public final class MixCommand extends TalkbackCommand {

    public MixCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.mix_noCommand);
    }
}
