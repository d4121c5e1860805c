package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunProgress;

/** {@code recall run end}: ends the run that goes on; the recall is on the desk then, unless the run is given up. */
@Command(name = "end")
public final class RecallRunEndCommand extends TalkbackCommand {

    @Mixin
    private RunSelection selection = new RunSelection();

    @Option(names = "--verified-by", paramLabel = "WHO")
    private @Nullable String verifiedBy;

    @Option(names = "--note", paramLabel = "NOTE", defaultValue = "")
    private String note = "";

    @Option(names = "--tr-off")
    private boolean totalRecallOff;

    @Option(names = "--give-up")
    private boolean giveUp;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallRunEndCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Committed committed;
        RunProgress progress;
        try (Library library = invocation().openToWrite()) {
            RecallRuns runs = RunSelection.runs(library, invocation());
            Ref ref = selection.goingOn(runs, new DeskNames(library, selection(library)));
            RunEnd end = new RunEnd(verifiedBy, note, invocation().operator(), Objects.requireNonNullElse(at, now()));
            if (totalRecallOff) {
                runs.totalRecallOff(ref, true, invocation().operator());
            }
            committed = giveUp ? runs.giveUp(ref, end) : runs.end(ref, end);
            progress = RunProgress.of(RunSelection.load(runs, ref));
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "changeSet", committed.changeSet());
                RunJson.progress(json, progress);
            });
        } else {
            output().line(NLS.bind(giveUp ? Messages.run_givenUp : Messages.run_ended, RunText.progress(progress)));
        }
        return progress.complete() && progress.exceptions() == 0 && !giveUp ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
