package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;

/** {@code fault list}: the faults that nobody has mended; that there are some is a finding. */
@Command(name = "list")
public final class FaultListCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    public FaultListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<OpenFault> faults;
        try (Library library = invocation().open()) {
            String named = room;
            faults = new RoomFaults(library)
                    .open(named == null ? null : new DeskNames(library, selection(library)).room(named));
        }
        ZonedDateTime now = now();
        if (json()) {
            output().object(json -> Json.objects(json, "faults", faults, FaultListCommand::write));
        } else {
            for (OpenFault each : faults) {
                output().line(NLS.bind(Messages.fault_line,
                        new Object[] { each.roomName(), FaultText.line(each, now), each.fault() }));
            }
            if (faults.isEmpty()) {
                output().line(Messages.fault_none);
            }
        }
        return faults.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static void write(JsonWriter json, OpenFault fault) throws IOException {
        Json.text(json, "fault", fault.fault());
        Json.text(json, "room", fault.room());
        Json.text(json, "roomName", fault.roomName());
        Json.text(json, "unit", fault.unit());
        Json.text(json, "text", fault.text());
        Json.text(json, "workaround", fault.workaround());
        Json.time(json, "since", fault.since());
    }
}
