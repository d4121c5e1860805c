package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.model.identity.Ref;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code print log}: the log of a session as the studio keeps it. */
@Command(name = "log")
public final class PrintLogCommand extends SessionSheetCommand {

    public PrintLogCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Sheets sheets, Ref chosen) throws Exception {
        return sheets.log(chosen, now());
    }
}
