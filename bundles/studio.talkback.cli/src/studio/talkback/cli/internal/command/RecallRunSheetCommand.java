package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
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

    @Option(names = "--without", paramLabel = "WHO")
    private @Nullable String without;

    public RecallRunSheetCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Sheet sheet(Library library, Sheets sheets) throws Exception {
        RecallRuns runs = RunSelection.runs(library, invocation());
        Ref run = selection.goingOn(runs, new DeskNames(library, selection(library)));
        String left = without;
        if (left != null && who != null) {
            throw new UsageException(Messages.run_whichHalf);
        }
        return left == null ? sheets.run(run, who) : sheets.runWithout(run, left);
    }
}
