package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** {@code recall run undo}: takes back what the operator did last to the run. */
@Command(name = "undo")
public final class RecallRunUndoCommand extends RunChangeCommand {

    public RecallRunUndoCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        return runs.undoLast(ref, invocation().operator());
    }
}
