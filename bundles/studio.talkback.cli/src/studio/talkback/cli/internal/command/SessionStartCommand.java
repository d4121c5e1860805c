package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;

/** {@code session start}: a new session, filled in from the project's last one. */
@Command(name = "start")
public final class SessionStartCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public SessionStartCommand(Invocation invocation) {
        super(invocation);
    }

    /** Of two open sessions nobody could tell which a line is for. */
    private static void refuseASecond(List<SessionHeader> newest) throws UsageException {
        for (SessionHeader header : newest) {
            if (header.open()) {
                throw new UsageException(NLS.bind(Messages.session_openAlready, Texts.time(header.timeIn())));
            }
        }
    }

    @Override
    int run() throws Exception {
        ZonedDateTime begun = Objects.requireNonNullElse(at, now());
        Ref within;
        Ref started;
        try (Library library = invocation().openToWrite()) {
            within = selection(library).project(project);
            String where = room;
            Ref in = where == null ? null : new Projects(library).findRoom(where);
            SessionLog log = invocation().services().log(library);
            refuseASecond(log.sessions(within, 1));
            started = log.start(new SessionStart(within, in, invocation().operator(), begun));
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "session", started);
                Json.text(json, "project", within);
                Json.time(json, "timeIn", begun);
            });
        } else {
            output().line(NLS.bind(Messages.session_started, Texts.time(begun), started));
        }
        return ExitCode.FINE;
    }
}
