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

/** {@code print log}: the log of a session as the studio keeps it. */
@Command(name = "log")
public final class PrintLogCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public PrintLogCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        Selection selection = selection(library);
        String within = project;
        Ref chosen = selection.sessionToShow(within == null ? null : selection.project(within), session, now());
        return sheets.log(chosen, now());
    }
}
