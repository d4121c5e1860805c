package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.room.DeskChange;
import studio.talkback.room.RoomBar;
import studio.talkback.room.RoomBarText;
import studio.talkback.room.RoomBars;
import studio.talkback.room.RoomName;

/** {@code desk show}: the bar of a room, or of each. */
@Command(name = "show")
public final class DeskShowCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    public DeskShowCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<RoomBar> bars = new ArrayList<>();
        try (Library library = invocation().open()) {
            for (RoomName each : new DeskNames(library, selection(library)).rooms(room)) {
                bars.add(new RoomBars(library).bar(each.room(), now()));
            }
        }
        if (json()) {
            output().object(json -> Json.objects(json, "rooms", bars, DeskJson::bar));
        } else {
            bars.forEach(this::tell);
        }
        return ExitCode.FINE;
    }

    private void tell(RoomBar bar) {
        output().line(RoomBarText.of(bar).line());
        bar.desk().notSet().forEach(line -> output().line(NLS.bind(Messages.desk_notSet, line)));
        for (DeskChange change : bar.desk().changes()) {
            output().line(NLS.bind(Messages.desk_change, Texts.time(change.at()), change.text()));
        }
    }
}
