package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
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
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/** {@code project list}: the projects by title. */
@Command(name = "list")
public final class ProjectListCommand extends ShownCommand {

    private static final String PROJECTS = """
            SELECT p.doc, p.title, p.code_name, p.kind, p.artist, p.due, p.due_zone, p.archived,
                   (SELECT COUNT(*) FROM item i WHERE i.project = p.doc) AS items
              FROM project p WHERE ? OR p.archived IS NULL OR p.archived = FALSE ORDER BY p.title
            """;

    @Option(names = "--archived")
    private boolean archived;

    private record Line(Ref project, String title, String codeName, String kind, String artist,
            @Nullable ZonedDateTime due, boolean archived, int items) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), Rows.text(row, "title"),
                    Rows.text(row, "code_name"), Rows.text(row, "kind").toLowerCase(Locale.ROOT),
                    Rows.text(row, "artist"), Rows.time(row, "due", "due_zone"), row.getBoolean("archived"),
                    row.getInt("items"));
        }
    }

    public ProjectListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<Line> lines;
        try (Library all = invocation().open()) {
            Library library = shown(all);
            lines = library.query(PROJECTS, Line::of, Boolean.valueOf(archived));
        }
        if (json()) {
            output().object(json -> Json.objects(json, "projects", lines, ProjectListCommand::write));
        } else {
            lines.forEach(line -> output().line(NLS.bind(Messages.project_line,
                    new Object[] { line.title(), line.artist(), line.kind(), line.items(), Texts.time(line.due()) })));
            if (lines.isEmpty()) {
                output().line(Messages.project_none);
            }
        }
        return ExitCode.FINE;
    }

    private static void write(JsonWriter json, Line line) throws IOException {
        Json.text(json, "project", line.project());
        Json.text(json, "title", line.title());
        Json.text(json, "codeName", line.codeName());
        Json.text(json, "kind", line.kind());
        Json.text(json, "artist", line.artist());
        Json.time(json, "due", line.due());
        json.name("archived").value(line.archived());
        json.name("items").value(line.items());
    }
}
