package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.model.PrintProof;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ProofRequest;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RecallRuns;

/** {@code recall run proof}: what was printed is compared with the approved print, and kept with the run that goes on. */
@Command(name = "proof")
public final class RecallRunProofCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private RunSelection selection = new RunSelection();

    @Option(names = "--print", paramLabel = "PRINT")
    private @Nullable String print;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallRunProofCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Committed committed;
        PrintProof proof;
        try (Library library = invocation().openToWrite()) {
            RecallRuns runs = RunSelection.runs(library, invocation());
            Ref ref = selection.goingOn(runs, new DeskNames(library, selection(library)));
            ZonedDateTime when = Objects.requireNonNullElse(at, now());
            String operator = invocation().operator();
            committed = InputFile.of(file).take(path -> runs.prove(ref, new ProofRequest(path, print, operator, when),
                    invocation().monitor()));
            proof = RunSelection.load(runs, ref).getProof();
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "changeSet", committed.changeSet());
                RunJson.proof(json, proof);
            });
        } else {
            ProofWords.lines(proof).forEach(output()::line);
        }
        return ProofWords.found(proof) && ProofWords.besides(proof).isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
