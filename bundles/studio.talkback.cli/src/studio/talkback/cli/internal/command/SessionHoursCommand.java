package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.Missing;
import studio.talkback.session.hours.SessionHours;
import studio.talkback.session.selection.Selection;

/** {@code session hours}: in, out, breaks, downtime and what was worked; what is missing is a finding. */
@Command(name = "hours")
public final class SessionHoursCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public SessionHoursCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        HoursTotal total;
        try (Library library = invocation().open()) {
            Selection selection = selection(library);
            String within = project;
            ref = selection.session(within == null ? null : selection.project(within), session, now());
            total = new SessionHours(library).of(ref, now());
        }
        if (json()) {
            output().object(json -> write(json, ref, total));
        } else {
            output().line(HoursText.line(total, now().getZone()));
        }
        return total.incomplete() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static void write(JsonWriter json, Ref session, HoursTotal total) throws IOException {
        Json.text(json, "session", session);
        Json.time(json, "timeIn", total.in());
        Json.time(json, "timeOut", total.out());
        json.name("goesOn").value(total.goesOn());
        if (total.counted()) {
            minutes(json, "presentMinutes", total.present());
            minutes(json, "breaksMinutes", total.breaks());
            minutes(json, "downtimeMinutes", total.downtime());
            minutes(json, "awayMinutes", total.away());
            minutes(json, "workedMinutes", total.worked());
        }
        Json.objects(json, "missing", total.missing(), SessionHoursCommand::missing);
    }

    private static void minutes(JsonWriter json, String name, Duration duration) throws IOException {
        json.name(name).value(duration.toMinutes());
    }

    private static void missing(JsonWriter json, Missing missing) throws IOException {
        Json.text(json, "what", missing.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Json.time(json, "at", missing.at());
    }
}
