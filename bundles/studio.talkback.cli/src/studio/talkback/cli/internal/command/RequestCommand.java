package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code request}: what people ask for, taken in, listed, answered and replied to. */
@Command(name = "request")
public final class RequestCommand extends TalkbackCommand {

    public RequestCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.request_noCommand);
    }
}
