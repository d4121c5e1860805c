package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
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
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.selection.Selection;

/** {@code log show}: the lines of a session, struck-out ones included. */
@Command(name = "show")
public final class LogShowCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public LogShowCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        List<EntryLine> lines;
        try (Library library = invocation().open()) {
            Selection selection = selection(library);
            String within = project;
            ref = selection.sessionToShow(within == null ? null : selection.project(within), session, now());
            lines = invocation().services().log(library).entries(ref);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "session", ref);
                Json.objects(json, "entries", lines, LogShowCommand::write);
            });
        } else {
            tell(lines);
        }
        return ExitCode.FINE;
    }

    /** The day stands where it changes: a line may be of the evening before, and a session goes past midnight. */
    private void tell(List<EntryLine> lines) {
        LocalDate day = null;
        for (EntryLine line : lines) {
            LocalDate own = line.at().toLocalDate();
            output().line(text(line, own.equals(day) ? Texts.clock(line.at()) : Texts.time(line.at())));
            day = own;
        }
        if (lines.isEmpty()) {
            output().line(Messages.log_none);
        }
    }

    private static String text(EntryLine line, String time) {
        String item = line.itemNumber().isEmpty() ? "" : "#" + line.itemNumber() + " ";
        String why = line.why().isEmpty() ? "" : "; " + line.why();
        String text = NLS.bind(Messages.log_line,
                new Object[] { time, line.initials(), line.kind(), item, line.text() + why });
        if (line.struckOut()) {
            return NLS.bind(Messages.log_struckLine, text, line.struckWhy());
        }
        return line.corrected() ? NLS.bind(Messages.log_correctedLine, text, line.earlier().getLast()) : text;
    }

    private static void write(JsonWriter json, EntryLine line) throws IOException {
        Json.text(json, "entry", line.entry());
        Json.time(json, "at", line.at());
        Json.text(json, "kind", line.kind());
        Json.text(json, "item", line.item());
        Json.text(json, "itemNumber", line.itemNumber());
        Json.text(json, "itemTitle", line.itemTitle());
        Json.text(json, "initials", line.initials());
        Json.text(json, "people", line.people());
        Json.text(json, "text", line.text());
        Json.text(json, "place", line.place());
        Json.text(json, "why", line.why());
        Json.time(json, "due", line.due());
        json.name("number").value(line.number());
        Json.text(json, "detail", line.detail());
        json.name("struckOut").value(line.struckOut());
        Json.text(json, "struckWhy", line.struckWhy());
        Json.texts(json, "earlier", line.earlier());
        Json.texts(json, "evidence", line.evidence());
    }
}
