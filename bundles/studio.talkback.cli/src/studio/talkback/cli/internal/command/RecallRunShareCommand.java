package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunShare;

/** {@code recall run share}: gives pages of the run to somebody. */
@Command(name = "share")
public final class RecallRunShareCommand extends RunChangeCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PAGE")
    private List<String> pages = new ArrayList<>();

    @Option(names = "--to", paramLabel = "WHO")
    private @Nullable String who;

    @Option(names = "--to-nobody")
    private boolean nobody;

    public RecallRunShareCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        String to = who;
        if (nobody == (to != null && !to.isBlank())) {
            throw new UsageException(Messages.run_toWhom);
        }
        Set<String> ids = new HashSet<>();
        for (String each : pages) {
            if (RunSelection.isNumber(each)) {
                ids.add(Objects.requireNonNull(RunSelection.page(run, each).getId()));
            } else {
                ids.addAll(RunShare.pages(run, each));
            }
        }
        return runs.share(ref, ids, to == null ? "" : to.strip().toUpperCase(Locale.ROOT), invocation().operator());
    }
}
