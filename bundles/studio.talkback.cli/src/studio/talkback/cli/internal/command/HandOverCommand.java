package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.handover.HandOvers;
import studio.talkback.handover.SharedFolder;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomName;

/** {@code handover}: a project, or everything, for another room: as one file, or as what a shared folder lacks. */
@Command(name = "handover")
public final class HandOverCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "TO")
    private Path to = Path.of("");

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--force")
    private boolean force;

    public HandOverCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String named = project;
        if (all == (named != null)) {
            throw new UsageException(Messages.handover_what);
        }
        boolean folder = Files.isDirectory(to);
        Path target = folder ? to : new NewFile(to, force).path();
        Optional<HandOverContents> given;
        try (Library library = invocation().open()) {
            HandOvers handOvers = new HandOvers(library);
            String here = room(library);
            HandOver what = named == null
                    ? handOvers.everything(Messages.handover_everything, here, invocation().operator())
                    : handOvers.project(selection(library).project(named), here, invocation().operator());
            given = folder ? new SharedFolder(target).leave(library, what, invocation().monitor())
                    : Optional.of(library.exchange().handOver(what, target, invocation().monitor()));
        }
        tell(target, given);
        return ExitCode.FINE;
    }

    private void tell(Path target, Optional<HandOverContents> given) throws Exception {
        if (json()) {
            output().object(json -> {
                Json.text(json, "to", target.toAbsolutePath().normalize());
                json.name("nothingLeft").value(given.isEmpty());
                if (given.isPresent()) {
                    json.name("contents");
                    ExchangeReports.write(json, given.get());
                }
            });
        } else {
            output().line(given.map(contents -> Objects.requireNonNull(NLS.bind(Messages.handover_done,
                    ExchangeReports.text(contents), target))).orElseGet(() -> Objects
                            .requireNonNull(NLS.bind(Messages.handover_nothingLeft, target))));
        }
    }

    /** What the others call this room: as typed, else by the studio's only room. */
    private String room(Library library) throws LibraryException, UsageException {
        String typed = room;
        List<RoomName> rooms = new Desks(library).rooms();
        if (typed != null) {
            return Objects.requireNonNull(rooms.stream().map(RoomName::name)
                    .filter(name -> name.equalsIgnoreCase(typed.strip())).findFirst().orElse(typed.strip()));
        } else if (rooms.size() != 1) {
            throw new UsageException(NLS.bind(Messages.handover_room,
                    rooms.stream().map(RoomName::name).collect(Collectors.joining(", "))));
        }
        return rooms.getFirst().name();
    }
}
