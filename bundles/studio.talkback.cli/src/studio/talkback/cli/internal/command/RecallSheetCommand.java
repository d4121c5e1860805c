package studio.talkback.cli.internal.command;


import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code recall sheet}: a recall on paper. */
@Command(name = "sheet")
public final class RecallSheetCommand extends SheetCommand {

    @Mixin
    private RecallSelection recalls = new RecallSelection();

    public RecallSheetCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        DeskNames names = new DeskNames(library, selection(library));
        return sheets.recall(recalls.recall(library, names),
                invocation().services().consoles().families());
    }
}
