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

/** {@code print leftoff}: where we left off, on one page. */
@Command(name = "leftoff")
public final class PrintLeftOffCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    public PrintLeftOffCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        Selection selection = selection(library);
        String within = project;
        String named = item;
        Ref subject = named == null ? selection.project(within)
                : selection.item(within == null ? null : selection.project(within), named);
        return sheets.leftOff(subject, invocation().options().operator(), now());
    }
}
