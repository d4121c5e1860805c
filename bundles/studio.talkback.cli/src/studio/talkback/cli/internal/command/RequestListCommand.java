package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.Offer;
import studio.talkback.project.request.ProjectRequests;

/** {@code request list}: the requests of a project, with the ways to answer the open ones. */
@Command(name = "list")
public final class RequestListCommand extends ShownCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--open")
    private boolean open;

    public RequestListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<ProjectRequests.Asked> all;
        try (Library whole = invocation().open()) {
            Library library = shown(whole);
            Ref in = selection(library).project(project);
            String named = item;
            all = ProjectRequests.read(library, in, named == null ? null : selection(library).item(in, named),
                    now().getZone()).stream().filter(asked -> asked.open() || !open).toList();
        }
        if (json()) {
            output().object(json -> Json.objects(json, "requests", all, RequestListCommand::write));
        } else {
            all.forEach(this::tell);
            if (all.isEmpty()) {
                output().line(Messages.request_none);
            }
        }
        return ExitCode.FINE;
    }

    private void tell(ProjectRequests.Asked asked) {
        Request request = asked.request();
        output().line(NLS.bind(Messages.request_line,
                new Object[] { request.getNumber(), Reports.word(request.getState()), asked.itemLabel(), request.getText(),
                        request.getDue() == null ? "" : Texts.time(request.getDue()) }).stripTrailing());
        String answer = asked.open() ? asked.offers().getFirst().explained() : Texts.of(request.getAnswer());
        if (!answer.isEmpty()) {
            output().line(NLS.bind(Messages.request_answerLine, answer));
        }
    }

    private static void write(JsonWriter json, ProjectRequests.Asked asked) throws IOException {
        Request request = asked.request();
        Json.text(json, "request", asked.item().inside(UUID.fromString(request.getId())));
        json.name("number").value(request.getNumber());
        Json.text(json, "item", asked.item());
        Json.text(json, "itemNumber", asked.number());
        Json.text(json, "itemTitle", asked.title());
        Json.text(json, "text", request.getText());
        Json.texts(json, "askedBy", request.getAskedByNames());
        Json.time(json, "askedAt", request.getAskedAt());
        Json.time(json, "due", request.getDue());
        Json.text(json, "state", Reports.word(request.getState()));
        Json.text(json, "answer", request.getAnswer());
        Json.time(json, "answeredAt", request.getAnsweredAt());
        Json.objects(json, "offers", asked.offers(), RequestListCommand::offer);
    }

    private static void offer(JsonWriter json, Offer offer) throws IOException {
        Json.text(json, "way", offer.way().name().toLowerCase(Locale.ROOT));
        Json.text(json, "text", offer.text());
        if (offer.minutes() != null) {
            json.name("minutes").value(offer.minutes());
        }
        Json.text(json, "basis", offer.basis());
        json.name("engineer").value(offer.engineer());
        Json.text(json, "line", offer.line());
    }
}
