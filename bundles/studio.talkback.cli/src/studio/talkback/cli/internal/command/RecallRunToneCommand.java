package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** {@code recall run tone}: a level that was read with a tone. */
@Command(name = "tone")
public final class RecallRunToneCommand extends RunChangeCommand {

    @Parameters(index = "0", paramLabel = "POINT")
    private String point = "";

    @Option(names = "--db", paramLabel = "DB", required = true)
    private double level;

    @Option(names = "--was", paramLabel = "DB")
    private @Nullable Double was;

    public RecallRunToneCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        return runs.tone(ref, point, was, level, invocation().operator());
    }
}
