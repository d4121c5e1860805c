package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;

/** {@code desk strike}: the desk cleared. */
@Command(name = "strike")
public final class DeskStrikeCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--leave-uncaptured")
    private boolean leave;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public DeskStrikeCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ZonedDateTime when = Objects.requireNonNullElse(at, now());
        Desk desk;
        try (Library library = invocation().openToWrite()) {
            Ref where = new DeskNames(library, selection(library)).room(room);
            Desks desks = new Desks(library);
            desks.strike(where, invocation().operator(), when, leave ? Uncaptured.LEAVE : Uncaptured.REFUSE);
            desk = desks.desk(where);
        }
        if (json()) {
            output().object(json -> DeskJson.desk(json, desk));
        } else {
            output().line(NLS.bind(Messages.desk_struck, desk.roomName()));
        }
        return ExitCode.FINE;
    }
}
