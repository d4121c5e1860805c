package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

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
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.Missing;
import studio.talkback.session.hours.PersonHours;
import studio.talkback.session.hours.PersonTotal;
import studio.talkback.session.hours.SessionHours;
import studio.talkback.session.selection.Selection;

/**
 * {@code session hours}: in, out, breaks, downtime and what was worked, of the session and of each person, or of each person in
 * all sessions of a project; what is missing is a finding.
 */
@Command(name = "hours")
public final class SessionHoursCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    @Option(names = "--all")
    private boolean all;

    public SessionHoursCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        return all ? ofProject() : ofSession();
    }

    private int ofSession() throws Exception {
        Ref ref;
        HoursTotal total;
        List<PersonHours> people;
        try (Library library = invocation().open()) {
            Selection selection = selection(library);
            String within = project;
            ref = selection.session(within == null ? null : selection.project(within), session, now());
            SessionHours hours = new SessionHours(library);
            total = hours.of(ref, now());
            people = hours.people(ref, now());
        }
        if (json()) {
            output().object(json -> write(json, ref, total, people));
        } else {
            output().line(HoursText.line(total, now().getZone()));
            people.forEach(each -> output().line(HoursText.person(each, now().getZone())));
        }
        return total.incomplete() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private int ofProject() throws Exception {
        String within = project;
        if (session != null || within == null) {
            throw new UsageException(Messages.session_allOfProject);
        }
        Ref ref;
        List<PersonTotal> people;
        try (Library library = invocation().open()) {
            ref = selection(library).project(within);
            people = new SessionHours(library).peopleOf(ref, now());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "project", ref);
                Json.objects(json, "people", people, SessionHoursCommand::total);
            });
        } else if (people.isEmpty()) {
            output().line(Messages.session_nobody);
        } else {
            people.forEach(each -> output().line(HoursText.person(each)));
        }
        return people.stream().anyMatch(each -> each.uncounted() > 0) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static void write(JsonWriter json, Ref session, HoursTotal total, List<PersonHours> people)
            throws IOException {
        Json.text(json, "session", session);
        hours(json, total);
        Json.objects(json, "missing", total.missing(), SessionHoursCommand::missing);
        Json.objects(json, "people", people, SessionHoursCommand::person);
    }

    private static void hours(JsonWriter json, HoursTotal total) throws IOException {
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
    }

    private static void person(JsonWriter json, PersonHours person) throws IOException {
        Json.text(json, "initials", person.initials());
        Json.text(json, "name", person.name());
        json.name("own").value(person.own());
        hours(json, person.hours());
    }

    private static void total(JsonWriter json, PersonTotal person) throws IOException {
        Json.text(json, "initials", person.initials());
        Json.text(json, "name", person.name());
        json.name("sessions").value(person.sessions());
        json.name("uncounted").value(person.uncounted());
        minutes(json, "breaksMinutes", person.breaks());
        minutes(json, "downtimeMinutes", person.downtime());
        minutes(json, "awayMinutes", person.away());
        minutes(json, "workedMinutes", person.worked());
    }

    private static void minutes(JsonWriter json, String name, Duration duration) throws IOException {
        json.name(name).value(duration.toMinutes());
    }

    private static void missing(JsonWriter json, Missing missing) throws IOException {
        Json.text(json, "what", missing.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Json.time(json, "at", missing.at());
    }
}
