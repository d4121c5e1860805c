package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.recall.RecallRuns;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/** {@code recall run sheet}: the run that goes on, for somebody without a screen. */
@Command(name = "sheet")
public final class RecallRunSheetCommand extends SheetCommand {

    @Mixin
    private RunSelection selection = new RunSelection();

    @Option(names = "--for", paramLabel = "WHO")
    private @Nullable String who;

    public RecallRunSheetCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        RecallRuns runs = RunSelection.runs(library, invocation());
        return sheets.run(selection.goingOn(runs, new DeskNames(library, selection(library))), who);
    }
}
