package studio.talkback.cli.internal.command;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Mixin;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunProgress;

/** A command that does one thing to the run that goes on, and says how far it is then. */
abstract class RunChangeCommand extends TalkbackCommand {

    @Mixin
    private RunSelection selection = new RunSelection();

    RunChangeCommand(Invocation invocation) {
        super(invocation);
    }

    /**
     * Does it.
     *
     * @param ref the run
     * @param run as it is now
     * @return null where nothing was changed
     */
    abstract @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception;

    @Override
    final int run() throws Exception {
        Committed committed;
        RunProgress progress;
        try (Library library = invocation().openToWrite()) {
            RecallRuns runs = RunSelection.runs(library, invocation());
            Ref ref = selection.goingOn(runs, new DeskNames(library, selection(library)));
            committed = change(runs, ref, RunSelection.load(runs, ref));
            progress = RunProgress.of(RunSelection.load(runs, ref));
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "changeSet", committed == null ? null : committed.changeSet());
                RunJson.progress(json, Objects.requireNonNull(progress));
            });
        } else {
            output().line(RunText.progress(progress));
        }
        return ExitCode.FINE;
    }
}
