package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.session.selection.Selection;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code print tracks}: the track sheet of an item. */
@Command(name = "tracks")
public final class PrintTracksCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    public PrintTracksCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        Selection selection = selection(library);
        String within = project;
        return sheets.tracks(selection.item(within == null ? null : selection.project(within), item));
    }
}
