package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;

/** {@code actions done}: a next action that is done. */
@Command(name = "done")
public final class ActionsDoneCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "ENTRY")
    private String entry = "";

    public ActionsDoneCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        try (Library library = invocation().openToWrite()) {
            ref = selection(library).document(Kinds.ENTRY, entry);
            invocation().services().log(library).done(ref, now(), invocation().operator());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "entry", ref);
                Json.time(json, "doneAt", now());
            });
        } else {
            output().line(NLS.bind(Messages.actions_done, ref));
        }
        return ExitCode.FINE;
    }
}
