package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Project;

/** {@code project show}: one project and its items. */
@Command(name = "show")
public final class ProjectShowCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "PROJECT", arity = "0..1")
    private @Nullable String name;

    public ProjectShowCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Stored<Project> project;
        List<ItemLine> items;
        try (Library library = invocation().open()) {
            project = library.load(selection(library).project(name), Project.class)
                    .orElseThrow(() -> new UsageException(Messages.error_gone));
            items = ItemLine.of(project.ref(), library);
        }
        if (json()) {
            output().object(json -> write(json, project, items));
        } else {
            Project content = project.content();
            output().line(NLS.bind(Messages.project_line, new Object[] { content.getTitle(),
                    Texts.of(content.getArtist()), Reports.word(content.getKind()), items.size(),
                    Texts.time(content.getDue()) }));
            items.forEach(item -> output().line(item.text()));
        }
        return ExitCode.FINE;
    }

    private static void write(JsonWriter json, Stored<Project> stored, List<ItemLine> items) throws IOException {
        Project project = stored.content();
        Json.text(json, "project", stored.ref());
        Json.text(json, "title", project.getTitle());
        Json.text(json, "codeName", project.getCodeName());
        Json.text(json, "kind", Reports.word(project.getKind()));
        Json.text(json, "artist", project.getArtist());
        Json.text(json, "client", project.getClient());
        Json.time(json, "due", project.getDue());
        json.name("sampleRateHz").value(project.getSampleRateHz());
        json.name("bitDepth").value(project.getBitDepth());
        Json.text(json, "frameRate", project.getFrameRate());
        Json.text(json, "note", project.getNote());
        json.name("archived").value(project.isArchived());
        json.name("diverged").value(stored.diverged());
        Json.objects(json, "items", items, ItemLine::write);
    }
}
