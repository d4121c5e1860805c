package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunMark;

/** {@code recall run mark}: what became of pages or steps of the run that goes on. */
@Command(name = "mark")
public final class RecallRunMarkCommand extends RunChangeCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PAGE")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--cannot")
    private boolean cannot;

    @Option(names = "--why", paramLabel = "WHY", defaultValue = "")
    private String why = "";

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallRunMarkCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        if (cannot && open || !why.isBlank() && !cannot) {
            throw new UsageException(Messages.run_whichMark);
        }
        StepState state = cannot ? StepState.EXCEPTION : open ? StepState.OPEN : StepState.SET;
        return runs.mark(ref, new RunMark(RunSelection.steps(run, numbers), state, why, invocation().operator(),
                Objects.requireNonNullElse(at, now())));
    }
}
