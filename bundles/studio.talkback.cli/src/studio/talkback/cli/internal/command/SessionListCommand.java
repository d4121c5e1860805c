package studio.talkback.cli.internal.command;

import java.io.IOException;
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
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionHeader;

/** {@code session list}: the sessions of a project, newest first. */
@Command(name = "list")
public final class SessionListCommand extends ShownCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    public SessionListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (limit < 1) {
            throw new UsageException(Messages.error_limit);
        }
        List<SessionHeader> sessions;
        try (Library all = invocation().open()) {
            Library library = shown(all);
            sessions = invocation().services().log(library).sessions(selection(library).project(project), limit);
        }
        if (json()) {
            output().object(json -> Json.objects(json, "sessions", sessions, SessionListCommand::write));
        } else {
            for (SessionHeader session : sessions) {
                output().line(NLS.bind(Messages.session_line, new Object[] { Texts.time(session.timeIn()),
                        Texts.time(session.timeOut()), session.session() }));
            }
            if (sessions.isEmpty()) {
                output().line(Messages.session_none);
            }
        }
        return ExitCode.FINE;
    }

    private static void write(JsonWriter json, SessionHeader session) throws IOException {
        Json.text(json, "session", session.session());
        Json.text(json, "project", session.project());
        Json.text(json, "room", session.room());
        Json.text(json, "date", session.date());
        Json.time(json, "timeIn", session.timeIn());
        Json.time(json, "timeOut", session.timeOut());
        json.name("open").value(session.open());
        Json.texts(json, "people", session.people().stream().map(person -> Ref.to(Kinds.PARTY, person)).toList());
    }
}
