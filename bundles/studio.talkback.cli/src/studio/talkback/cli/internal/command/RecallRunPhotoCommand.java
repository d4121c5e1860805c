package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Committed;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** {@code recall run photo}: keeps a photo of a page of the run. */
@Command(name = "photo")
public final class RecallRunPhotoCommand extends RunChangeCommand {

    @Parameters(index = "0", paramLabel = "PAGE")
    private String page = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallRunPhotoCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    @Nullable Committed change(RecallRuns runs, Ref ref, RecallRun run) throws Exception {
        String id = Objects.requireNonNull(RunSelection.page(run, page).getId());
        return runs.photo(ref, id, file, invocation().operator(), Objects.requireNonNullElse(at, now()), invocation().monitor());
    }
}
