package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.ZonedDateTime;
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
import studio.talkback.library.Library;
import studio.talkback.session.actions.ActionText;
import studio.talkback.session.actions.NextActions;
import studio.talkback.session.actions.OpenAction;

/** {@code actions}: what is to be done next, late first; what is late is a finding. */
@Command(name = "actions")
public final class ActionsCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--owner", paramLabel = "INITIALS")
    private @Nullable String owner;

    public ActionsCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<OpenAction> actions;
        try (Library library = invocation().open()) {
            String within = project;
            actions = new NextActions(library).open(within == null ? null : selection(library).project(within), owner);
        }
        ZonedDateTime now = now();
        if (json()) {
            output().object(json -> Json.objects(json, "actions", actions, (writer, each) -> write(writer, each, now)));
        } else {
            for (OpenAction each : actions) {
                output().line(NLS.bind(Messages.actions_line, ActionText.line(each, now), each.entry()));
            }
            if (actions.isEmpty()) {
                output().line(Messages.actions_none);
            }
        }
        return actions.stream().anyMatch(each -> each.late(now)) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static void write(JsonWriter json, OpenAction action, ZonedDateTime now) throws IOException {
        Json.text(json, "entry", action.entry());
        Json.text(json, "project", action.project());
        Json.text(json, "projectTitle", action.projectTitle());
        Json.text(json, "itemNumber", action.itemNumber());
        Json.text(json, "itemTitle", action.itemTitle());
        Json.texts(json, "owners", action.owners());
        Json.text(json, "text", action.text());
        ZonedDateTime due = action.due();
        Json.time(json, "due", due);
        Json.text(json, "dueZone", due == null ? null : due.getZone());
        json.name("late").value(action.late(now));
        Json.time(json, "at", action.at());
    }
}
