package studio.talkback.cli.internal.command;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.PinInput;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.approval.Pins;

/** {@code pin set}: a PIN chosen; only its hash is kept. */
@Command(name = "set")
public final class PinSetCommand extends TalkbackCommand {

    @Option(names = "--of", paramLabel = "WHO")
    private @Nullable String of;

    @Option(names = "--pin-stdin")
    private boolean piped;

    public PinSetCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String who = Objects.requireNonNullElse(of, invocation().operator());
        try (Library library = invocation().openToWrite()) {
            Ref person = new Projects(library).findParty(who);
            set(new Pins(library), person, new PinInput(invocation(), piped));
        }
        if (json()) {
            output().object(json -> Json.text(json, "of", who));
        } else {
            output().line(NLS.bind(Messages.pin_set, who));
        }
        return ExitCode.FINE;
    }

    private void set(Pins pins, Ref person, PinInput input) throws Exception {
        char[] current = pins.isSet(person) ? input.next(Messages.pin_askCurrent) : new char[0];
        char[] fresh = new char[0];
        char[] again = new char[0];
        try {
            fresh = input.next(Messages.pin_askNew);
            again = piped ? fresh.clone() : input.next(Messages.pin_askAgain);
            if (!Arrays.equals(fresh, again)) {
                throw new UsageException(Messages.pin_notTheSame);
            }
            pins.set(person, current, fresh, invocation().operator());
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(fresh, '\0');
            Arrays.fill(again, '\0');
        }
    }
}
