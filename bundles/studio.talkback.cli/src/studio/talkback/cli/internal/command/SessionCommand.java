package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code session}: sessions started, listed, counted and ended. */
@Command(name = "session")
public final class SessionCommand extends TalkbackCommand {

    public SessionCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.session_noCommand);
    }
}
