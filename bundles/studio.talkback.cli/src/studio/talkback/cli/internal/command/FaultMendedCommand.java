package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.faults.RoomFaults;

/** {@code fault mended}: a fault that is none any more. */
@Command(name = "mended")
public final class FaultMendedCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "FAULT")
    private String fault = "";

    public FaultMendedCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        try (Library library = invocation().openToWrite()) {
            RoomFaults faults = new RoomFaults(library);
            ref = find(faults);
            faults.mended(ref, now(), invocation().operator());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "fault", ref);
                Json.time(json, "mendedAt", now());
            });
        } else {
            output().line(NLS.bind(Messages.fault_mended, ref));
        }
        return ExitCode.FINE;
    }

    /** By its reference, or by the name of a unit that has only one. */
    private Ref find(RoomFaults faults) throws LibraryException, UsageException {
        String typed = fault.strip();
        if (typed.startsWith(Kinds.ROOM + "/")) {
            try {
                return Ref.parse(typed);
            } catch (IllegalArgumentException e) {
                throw new UsageException(NLS.bind(Messages.fault_noReference, typed));
            }
        }
        var found = faults.open(null).stream().filter(each -> each.unit().equalsIgnoreCase(typed)).toList();
        if (found.size() != 1) {
            throw new UsageException(
                    NLS.bind(found.isEmpty() ? Messages.fault_unknown : Messages.fault_several, typed));
        }
        return found.getFirst().fault();
    }
}
