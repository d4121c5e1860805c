package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

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
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Pipeline;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.PipelineView;

/** {@code pipeline}: what is due, the most urgent first. */
@Command(name = "pipeline")
public final class PipelineCommand extends ShownCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--stage", paramLabel = "STAGE")
    private @Nullable String stage;

    public PipelineCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        PipelineView view;
        List<PipelineRow> rows;
        try (Library all = invocation().open()) {
            Library library = shown(all);
            String named = project;
            Ref only = named == null ? null : selection(library).project(named);
            view = new Pipeline(library).view();
            refuseUnknownStage(view);
            rows = view.rows().stream().filter(row -> only == null || Objects.equals(only, row.project()))
                    .filter(row -> stage == null || row.stage().equals(stage)).toList();
        }
        ZonedDateTime now = now();
        if (json()) {
            output().object(json -> write(json, view, rows, now));
        } else {
            rows.forEach(row -> output().line(text(row, now)));
            if (rows.isEmpty()) {
                output().line(Messages.pipeline_none);
            }
        }
        return ExitCode.FINE;
    }

    private void refuseUnknownStage(PipelineView view) throws UsageException {
        List<String> keys = view.stages().stream().map(count -> count.stage().key()).toList();
        if (stage != null && !keys.contains(stage)) {
            throw new UsageException(NLS.bind(Messages.item_noSuchStage, stage, String.join(", ", keys)));
        }
    }

    private static String text(PipelineRow row, ZonedDateTime now) {
        String due = row.late(now) ? NLS.bind(Messages.pipeline_late, Texts.time(row.due())) : Texts.time(row.due());
        String blocked = row.blockedOnName().isEmpty() ? "" : NLS.bind(Messages.pipeline_blocked, row.blockedOnName());
        return NLS.bind(Messages.pipeline_line, new Object[] { due, row.projectTitle(), row.number(), row.title(),
                row.stage(), row.mix(), row.printsMade(), row.printsRequired(), row.openRequests(), blocked });
    }

    private static void write(JsonWriter json, PipelineView view, List<PipelineRow> rows, ZonedDateTime now)
            throws IOException {
        Json.objects(json, "stages", view.stages(), (element, count) -> {
            Json.text(element, "key", count.stage().key());
            Json.text(element, "name", count.stage().name());
            element.name("items").value(count.items());
        });
        Json.objects(json, "rows", rows, (element, row) -> write(element, row, now));
    }

    private static void write(JsonWriter json, PipelineRow row, ZonedDateTime now) throws IOException {
        Json.text(json, "item", row.item());
        Json.text(json, "number", row.number());
        Json.text(json, "title", row.title());
        Json.text(json, "project", row.project());
        Json.text(json, "projectTitle", row.projectTitle());
        Json.text(json, "stage", row.stage());
        json.name("finished").value(row.finished());
        Json.text(json, "mix", row.mix());
        Json.text(json, "cut", row.cut());
        Json.time(json, "due", row.due());
        json.name("late").value(row.late(now));
        Json.time(json, "startBy", row.startBy());
        json.name("needsMinutes").value(row.needs().toMinutes());
        json.name("priority").value(row.priority());
        json.name("printsMade").value(row.printsMade());
        json.name("printsRequired").value(row.printsRequired());
        json.name("openRequests").value(row.openRequests());
        json.name("tracksCompleted").value(row.tracksCompleted());
        json.name("tracks").value(row.tracks());
        Json.text(json, "blockedOn", row.blockedOnName());
        Json.text(json, "blockedWhy", row.blockedWhy());
        Json.time(json, "lastSession", row.lastSession());
    }
}
