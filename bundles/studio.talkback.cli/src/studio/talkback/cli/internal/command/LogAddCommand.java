package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.EnvironmentException;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryInUseException;
import studio.talkback.project.NamesInProjects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.inbox.LineReply;
import studio.talkback.session.inbox.LineRequest;
import studio.talkback.session.inbox.LineSender;
import studio.talkback.session.inbox.LineTaker;
import studio.talkback.session.inbox.LogInbox;

/**
 * {@code log add}: a line for the log, in the language of the quick-entry line. Where the workstation has the
 * library open, the line goes through its inbox.
 */
@Command(name = "add")
public final class LogAddCommand extends TalkbackCommand {

    @Parameters(arity = "1..*", paramLabel = "LINE")
    private List<String> words = new ArrayList<>();

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public LogAddCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String line = LogWords.line(words);
        LineRequest request = new LineRequest(line, invocation().operator(), project, item, session, now());
        tell(log(request));
        return ExitCode.FINE;
    }

    private LineReply log(LineRequest request) throws Exception {
        try (Library library = invocation().open()) {
            SessionLog log = invocation().services().log(library);
            NamesInProjects names = new NamesInProjects(library);
            LogInbox.empty(library, log, names);
            return new LineTaker(library, log, names).take(request);
        } catch (LibraryInUseException e) {
            return send(request, e);
        }
    }

    private LineReply send(LineRequest request, LibraryInUseException inUse) throws Exception {
        Path folder = invocation().options().libraryFolder();
        LineSender sender = new LineSender(folder);
        sender.leave(request);
        Duration longest = invocation().services().inboxWait();
        LineReply reply = sender.await(longest);
        if (reply == null) {
            // Whoever held it may have let it go meanwhile without looking into the inbox.
            takeInbox();
            reply = sender.await(Duration.ZERO);
        }
        if (reply == null) {
            throw new EnvironmentException(
                    NLS.bind(Messages.log_noAnswer,
                    new Object[] { inUse.getMessage(), longest.toSeconds(), sender.requestFile() }));
        }
        String error = reply.error();
        if (error != null) {
            throw new UsageException(error);
        }
        return reply;
    }

    private void takeInbox() throws Exception {
        try (Library library = invocation().open()) {
            LogInbox.empty(library, invocation().services().log(library), new NamesInProjects(library));
        } catch (LibraryInUseException e) {
            invocation().noteDetail(String.valueOf(e.getMessage()));
        }
    }

    private void tell(LineReply reply) throws Exception {
        if (json()) {
            output().object(json -> {
                Json.text(json, "entry", reply.entry());
                Json.text(json, "kind", reply.kind());
                Json.text(json, "text", reply.text());
                if (reply.number() > 0) {
                    json.name("number").value(reply.number());
                }
                Json.texts(json, "reports", reply.reports());
            });
            return;
        }
        output().line(reply.number() > 0
                ? NLS.bind(Messages.log_addedNumber,
                        new Object[] { reply.kind(), Integer.valueOf(reply.number()), reply.text() })
                : NLS.bind(Messages.log_added, reply.kind(), reply.text()));
        reply.reports().forEach(report -> output().line(NLS.bind(Messages.log_report, report)));
    }
}
