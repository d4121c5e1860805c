package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code print workorder}: the work order of a session, which its client signs. */
@Command(name = "workorder")
public final class PrintWorkOrderCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public PrintWorkOrderCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        Selection selection = selection(library);
        String within = project;
        Ref chosen = selection.sessionToShow(within == null ? null : selection.project(within), session, now());
        return sheets.workOrder(chosen, now());
    }
}
