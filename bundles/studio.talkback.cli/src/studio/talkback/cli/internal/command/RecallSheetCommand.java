package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code recall sheet}: a recall on paper. */
@Command(name = "sheet")
public final class RecallSheetCommand extends SheetCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX")
    private @Nullable String mix;

    @Option(names = "--recall", paramLabel = "TITLE")
    private @Nullable String title;

    public RecallSheetCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        DeskNames names = new DeskNames(library, selection(library));
        return sheets.recall(new RecallNames(library, names).recall(names.item(project, item), mix, title),
                invocation().services().consoles().families());
    }
}
