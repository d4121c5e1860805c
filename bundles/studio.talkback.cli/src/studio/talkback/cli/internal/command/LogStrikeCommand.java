package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.session.Logged;

/** {@code log strike}: a line struck out; it stays visible. */
@Command(name = "strike")
public final class LogStrikeCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "ENTRY")
    private String entry = "";

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "")
    private String why = "";

    public LogStrikeCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Logged logged;
        try (Library library = invocation().openToWrite()) {
            logged = invocation().services().log(library).strike(selection(library).document(Kinds.ENTRY, entry), why,
                    invocation().operator());
        }
        LoggedOutput.tell(logged, Messages.log_struck, invocation());
        return ExitCode.FINE;
    }
}
