package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/** {@code project}: projects made, listed and shown. */
@Command(name = "project")
public final class ProjectCommand extends TalkbackCommand {

    public ProjectCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws UsageException {
        throw new UsageException(Messages.project_noCommand);
    }
}
