package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
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
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;

/** {@code session end}: the time out noted. */
@Command(name = "end")
public final class SessionEndCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public SessionEndCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ZonedDateTime ended = Objects.requireNonNullElse(at, now());
        if (ended.isAfter(now().plusMinutes(1))) {
            throw new UsageException(NLS.bind(Messages.session_endAhead, Texts.time(now())));
        }
        Ref ref;
        try (Library library = invocation().openToWrite()) {
            Selection selection = selection(library);
            String within = project;
            ref = selection.session(within == null ? null : selection.project(within), session, now());
            end(ref, ended, library);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "session", ref);
                Json.time(json, "timeOut", ended);
            });
        } else {
            output().line(NLS.bind(Messages.session_ended, Texts.time(ended), ref));
        }
        return ExitCode.FINE;
    }

    /** Nobody else can save it meanwhile: the library is held by this process. */
    private void end(Ref ref, ZonedDateTime ended, Library library) throws Exception {
        Stored<Session> stored = library.load(ref, Session.class)
                .orElseThrow(() -> new UsageException(Messages.error_gone));
        Session content = stored.content();
        if (content.getTimeOut() != null) {
            throw new UsageException(NLS.bind(Messages.session_endedAlready, Texts.time(content.getTimeOut())));
        } else if (content.getTimeIn() != null && ended.isBefore(content.getTimeIn())) {
            throw new UsageException(NLS.bind(Messages.session_endBeforeIn, Texts.time(content.getTimeIn())));
        } else if (stored.diverged()) {
            throw new UsageException(Messages.error_diverged);
        }
        content.setTimeOut(ended);
        library.commit(ChangeSet.by(invocation().operator(), Messages.session_endReason).save(stored).build());
    }
}
