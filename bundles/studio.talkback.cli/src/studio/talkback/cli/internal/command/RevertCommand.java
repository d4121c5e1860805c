package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.history.ChangeSetRevert;
import studio.talkback.library.history.ChangeSetRevert.Step;
import studio.talkback.library.history.DocumentNames;

/** {@code revert}: a whole change set taken back by another one. */
@Command(name = "revert")
public final class RevertCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "CHANGESET")
    private String changeSet = "";

    public RevertCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        UUID wanted = wanted();
        try (Library library = invocation().openToWrite()) {
            ChangeSetRevert revert = new ChangeSetRevert(library);
            List<Step> steps = revert.plan(wanted);
            DocumentNames names = new DocumentNames(library);
            List<String> lines = steps.stream().map(step -> line(step, names)).toList();
            Committed committed = revert.revert(wanted, invocation().operator(), null);
            if (json()) {
                output().object(json -> {
                    Json.text(json, "reverted", wanted);
                    Json.text(json, "changeSet", committed.changeSet());
                    Json.objects(json, "documents", steps, (element, step) -> {
                        Json.text(element, "document", step.document());
                        element.name("effect").value(Reports.word(step.effect()));
                    });
                });
            } else {
                lines.forEach(output()::line);
            }
        }
        return ExitCode.FINE;
    }

    private UUID wanted() throws UsageException {
        try {
            return Objects.requireNonNull(UUID.fromString(changeSet.strip()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(NLS.bind(Messages.revert_noChangeSet, changeSet));
        }
    }

    private static String line(Step step, DocumentNames names) {
        String name = names.full(step.document());
        return Objects.requireNonNull(NLS.bind(switch (step.effect()) {
        case SET_BACK -> Messages.revert_setBack;
        case DELETED -> Messages.revert_deleted;
        case BROUGHT_BACK -> Messages.revert_broughtBack;
        }, name));
    }
}
