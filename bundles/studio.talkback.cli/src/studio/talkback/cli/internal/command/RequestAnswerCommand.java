package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.RequestAnswers;

/** {@code request answer}: done, declined and why, or open again. */
@Command(name = "answer")
public final class RequestAnswerCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "N")
    private int number;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--done", paramLabel = "TEXT", arity = "0..1", fallbackValue = "")
    private @Nullable String done;

    @Option(names = "--declined", paramLabel = "WHY")
    private @Nullable String declined;

    @Option(names = "--open")
    private boolean open;

    public RequestAnswerCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        RequestState state = state();
        String said = state == RequestState.DONE ? done : declined;
        String answer = said == null ? "" : Objects.requireNonNull(said.strip());
        Ref about;
        try (Library library = invocation().openToWrite()) {
            about = item(library);
            new RequestAnswers(library).answer(about, number, state, answer, invocation().operator(), now());
        }
        if (json()) {
            output().object(json -> {
                json.name("number").value(number);
                Json.text(json, "item", about);
                Json.text(json, "state", Reports.word(state));
                Json.text(json, "answer", answer.isEmpty() ? null : answer);
            });
        } else {
            output().line(NLS.bind(Messages.request_answered, Integer.valueOf(number), Reports.word(state)));
        }
        return ExitCode.FINE;
    }

    private RequestState state() throws UsageException {
        int said = (done == null ? 0 : 1) + (declined == null ? 0 : 1) + (open ? 1 : 0);
        if (said != 1) {
            throw new UsageException(Messages.request_whichAnswer);
        }
        return open ? RequestState.OPEN : done == null ? RequestState.DECLINED : RequestState.DONE;
    }

    private Ref item(Library library) throws Exception {
        String named = item;
        if (named != null) {
            String within = project;
            return selection(library).item(within == null ? null : selection(library).project(within), named);
        }
        Ref in = selection(library).project(project);
        List<Ref> found = library.query("SELECT doc FROM request WHERE project = ? AND number = ?",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)), in.document(),
                Integer.valueOf(number));
        if (found.isEmpty()) {
            throw new UsageException(NLS.bind(Messages.request_unknown, Integer.valueOf(number)));
        }
        return found.getFirst();
    }
}
