package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.session.Logged;

/** {@code log correct}: a line replaced by another; the old one stays visible. */
@Command(name = "correct")
public final class LogCorrectCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "ENTRY")
    private String entry = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LINE")
    private List<String> words = new ArrayList<>();

    public LogCorrectCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String line = LogWords.line(words);
        Logged logged;
        try (Library library = invocation().openToWrite()) {
            logged = invocation().services().log(library).correct(selection(library).document(Kinds.ENTRY, entry),
                    line, invocation().operator());
        }
        LoggedOutput.tell(logged, Messages.log_corrected, invocation());
        return ExitCode.FINE;
    }
}
