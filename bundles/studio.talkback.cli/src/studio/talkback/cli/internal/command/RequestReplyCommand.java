package studio.talkback.cli.internal.command;

import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.OtherNames;
import studio.talkback.project.request.ProjectRequests;
import studio.talkback.project.request.RequestReply;

/** {@code request reply}: the text that answers requests in a mail. */
@Command(name = "reply")
public final class RequestReplyCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    public RequestReplyCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String text;
        ZoneId zone = now().getZone();
        try (Library library = invocation().open()) {
            Ref in = selection(library).project(project);
            String named = item;
            Ref about = named == null ? null : selection(library).item(in, named);
            text = RequestReply.text(ProjectRequests.read(library, in, about, zone), OtherNames.of(library, in), zone);
        }
        if (json()) {
            output().object(json -> Json.text(json, "text", text));
        } else {
            text.lines().forEach(output()::line);
        }
        return ExitCode.FINE;
    }
}
