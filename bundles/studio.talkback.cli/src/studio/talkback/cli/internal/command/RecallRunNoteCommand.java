package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** {@code recall run note}: notes something about a page of the run. */
@Command(name = "note")
public final class RecallRunNoteCommand extends RunChangeCommand {

    @Parameters(index = "0", paramLabel = "PAGE")
    private String page = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NOTE")
    private List<String> words = new ArrayList<>();

    public RecallRunNoteCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        String id = Objects.requireNonNull(RunSelection.page(run, page).getId());
        return runs.note(ref, id, String.join(" ", words), invocation().operator());
    }
}
