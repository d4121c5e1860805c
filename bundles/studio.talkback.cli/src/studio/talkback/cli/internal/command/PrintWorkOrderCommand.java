package studio.talkback.cli.internal.command;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.model.identity.Ref;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code print workorder}: the work order of a session, which its client signs. */
@Command(name = "workorder")
public final class PrintWorkOrderCommand extends SessionSheetCommand {

    public PrintWorkOrderCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Sheets sheets, Ref chosen) throws Exception {
        return sheets.workOrder(chosen, now());
    }
}
