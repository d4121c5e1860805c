package studio.talkback.cli.internal.command;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.brief.Brief;
import studio.talkback.brief.BriefLine;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;

/** {@code brief}: where we left off with a project or an item. */
@Command(name = "brief")
public final class BriefCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    public BriefCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Brief brief;
        try (Library library = invocation().open()) {
            brief = invocation().services().briefs(library).brief(subject(selection(library)),
                    invocation().options().operator(), now());
        }
        if (json()) {
            output().object(json -> write(json, brief));
        } else {
            brief.toText().lines().forEach(output()::line);
        }
        return ExitCode.FINE;
    }

    private Ref subject(Selection selection) throws Exception {
        String within = project;
        String named = item;
        if (named == null) {
            return selection.project(within);
        }
        return selection.item(within == null ? null : selection.project(within), named);
    }

    private static void write(JsonWriter json, Brief brief) throws IOException {
        Json.text(json, "subject", brief.subject());
        Json.text(json, "title", brief.title());
        Json.time(json, "since", brief.since());
        Json.text(json, "sinceText", brief.sinceSay());
        Json.objects(json, "sections", brief.sections(), (element, section) -> {
            Json.text(element, "id", section.id());
            Json.text(element, "title", section.title());
            Json.objects(element, "lines", section.lines(), BriefCommand::write);
        });
        Json.texts(json, "notes", brief.notes());
    }

    private static void write(JsonWriter json, BriefLine line) throws IOException {
        Json.text(json, "text", line.text());
        Json.text(json, "evidence", line.evidence());
    }
}
