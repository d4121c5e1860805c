package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomBar;
import studio.talkback.room.RoomBarText;
import studio.talkback.room.RoomBars;
import studio.talkback.room.Uncaptured;

/** {@code desk load}: an item and its mix put on the desk. */
@Command(name = "load")
public final class DeskLoadCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX")
    private @Nullable String mix;

    @Option(names = "--leave-uncaptured")
    private boolean leave;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public DeskLoadCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ZonedDateTime when = Objects.requireNonNullElse(at, now());
        RoomBar bar;
        try (Library library = invocation().openToWrite()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref where = names.room(room);
            Ref what = names.item(project, item);
            new Desks(library).load(
                    new DeskLoad(where, what, names.mix(what, mix), null, invocation().operator(), when),
                    leave ? Uncaptured.LEAVE : Uncaptured.REFUSE);
            bar = new RoomBars(library).bar(where, now());
        }
        Desk desk = bar.desk();
        if (json()) {
            output().object(json -> DeskJson.desk(json, desk));
        } else {
            output().line(String.join(" | ", RoomBarText.of(bar).room(), RoomBarText.of(bar).desk().toString()));
        }
        return ExitCode.FINE;
    }
}
