package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.project.Projects;
import studio.talkback.session.approval.Pins;

/** {@code pin remove}: a PIN that was forgotten, taken away with the reason. */
@Command(name = "remove")
public final class PinRemoveCommand extends TalkbackCommand {

    @Option(names = "--of", paramLabel = "WHO", required = true)
    private String of = "";

    @Option(names = "--why", paramLabel = "REASON", required = true)
    private String why = "";

    public PinRemoveCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        try (Library library = invocation().openToWrite()) {
            new Pins(library).remove(new Projects(library).findParty(of), why, invocation().operator());
        }
        if (json()) {
            output().object(json -> Json.text(json, "of", of));
        } else {
            output().line(NLS.bind(Messages.pin_removed, of));
        }
        return ExitCode.FINE;
    }
}
