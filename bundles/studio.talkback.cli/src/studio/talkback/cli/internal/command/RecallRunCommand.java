package studio.talkback.cli.internal.command;

import java.util.Objects;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** {@code recall run}: the run that goes on in a room, page by page. */
@Command(name = "run")
public final class RecallRunCommand extends TalkbackCommand {

    @Mixin
    private RunSelection selection = new RunSelection();

    public RecallRunCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        RecallRun run;
        try (Library library = invocation().open()) {
            RecallRuns runs = RunSelection.runs(library, invocation());
            ref = selection.goingOn(runs, new DeskNames(library, selection(library)));
            run = RunSelection.load(runs, ref);
        }
        if (json()) {
            output().object(json -> RunJson.write(json, Objects.requireNonNull(ref), run));
        } else {
            RunText.lines(run).forEach(output()::line);
        }
        return ExitCode.FINE;
    }
}
