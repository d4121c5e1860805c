package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunStart;
import studio.talkback.room.Uncaptured;

/** {@code recall run start}: begins to put a room back to a recall. */
@Command(name = "start")
public final class RecallRunStartCommand extends TalkbackCommand {

    @Mixin
    private RunSelection selection = new RunSelection();

    @Mixin
    private RecallSelection recalls = new RecallSelection();

    @Option(names = "--leave-uncaptured")
    private boolean leave;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallRunStartCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        RecallRun run;
        try (Library library = invocation().openToWrite()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref recall = recalls.recall(library, names);
            RecallRuns runs = RunSelection.runs(library, invocation());
            ref = runs.start(new RunStart(selection.room(names), recall, leave ? Uncaptured.LEAVE : Uncaptured.REFUSE,
                    invocation().operator(), Objects.requireNonNullElse(at, now())));
            run = library.load(ref, RecallRun.class).orElseThrow().content();
        }
        if (json()) {
            output().object(json -> RunJson.write(json, ref, run));
        } else {
            RunText.lines(run).forEach(output()::line);
        }
        return ExitCode.FINE;
    }
}
