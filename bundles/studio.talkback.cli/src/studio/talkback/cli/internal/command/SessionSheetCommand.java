package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** A command that prints a sheet of a session. */
abstract class SessionSheetCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    SessionSheetCommand(Invocation invocation) {
        super(invocation);
    }

    /** The sheet of this session. */
    abstract Sheet sheet(Sheets sheets, Ref chosen) throws Exception;

    @Override
    final Sheet sheet(Library library, Sheets sheets) throws Exception {
        Selection selection = selection(library);
        String within = project;
        return sheet(sheets, selection.sessionToShow(within == null ? null : selection.project(within), session, now()));
    }
}
