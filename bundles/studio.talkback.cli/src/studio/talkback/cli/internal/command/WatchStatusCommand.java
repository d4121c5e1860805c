package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.watch.Glance;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchStatus;

/** {@code watch status}: how the watched folders are doing and what is new there, at a glance that remembers nothing. */
@Command(name = "status")
public final class WatchStatusCommand extends TalkbackCommand {

    public WatchStatusCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Glance glance;
        try (Library library = invocation().open()) {
            glance = Proposals.glance(library, invocation().services().readers(),
                    Objects.requireNonNull(invocation().services().clock().getZone()));
        }
        if (json()) {
            output().object(json -> {
                Json.objects(json, "folders", glance.statuses(), WatchStatusCommand::write);
                Json.objects(json, "proposals", glance.proposals(), WatchStatusCommand::write);
            });
        } else {
            glance.statuses().forEach(status -> output().line(status.text()));
            glance.proposals().forEach(each -> output()
                    .line(NLS.bind(Messages.watch_proposed, each.title(), Texts.time(each.savedAt()))));
            if (glance.statuses().isEmpty()) {
                output().line(Messages.watch_none);
            }
        }
        return ExitCode.FINE;
    }

    private static void write(JsonWriter json, WatchStatus status) throws IOException {
        Json.text(json, "path", status.folder().path());
        Json.text(json, "kind", word(status.folder().kind()));
        Json.text(json, "project", status.folder().project());
        Json.text(json, "state", word(status.state()));
        Json.time(json, "since", status.since());
        json.name("files").value(status.files());
        Json.text(json, "text", status.text());
    }

    private static void write(JsonWriter json, Proposal proposal) throws IOException {
        Json.text(json, "path", proposal.path());
        Json.text(json, "kind", word(proposal.kind()));
        json.name("files").value(proposal.count());
        json.name("sizeBytes").value(proposal.sizeBytes());
        Json.time(json, "savedAt", proposal.savedAt());
        Json.text(json, "project", proposal.project());
        Json.text(json, "item", proposal.item());
        Json.text(json, "print", proposal.print());
        Json.text(json, "title", proposal.title());
    }

    /** {@code SESSION_FILE} as {@code sessionFile}. */
    private static String word(Enum<?> value) {
        StringBuilder word = new StringBuilder();
        for (String part : value.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
