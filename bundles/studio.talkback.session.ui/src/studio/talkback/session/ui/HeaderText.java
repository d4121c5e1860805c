package studio.talkback.session.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.ValueText;

/** A session's header in two lines of words. */
final class HeaderText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private HeaderText() {
    }

    /** Its day; empty where none is noted. */
    static String day(Session session) {
        return session.getDate() == null ? "" : session.getDate().format(DAY);
    }

    /** Of which project, when, from and to. */
    static String title(Session session, String project) {
        return Objects.requireNonNull(String.join("     ", List.of(project.toUpperCase(Locale.getDefault()), day(session),
                session.getTimeIn() == null ? "" : NLS.bind(Messages.In, session.getTimeIn().format(CLOCK)),
                session.getTimeOut() == null ? "" : NLS.bind(Messages.Out, session.getTimeOut().format(CLOCK)))));
    }

    /** Where, who, and what the DAW and the console are set to. */
    static String facts(Session session) {
        List<String> facts = new ArrayList<>();
        add(facts, NameBook.shared().name(session.getRoom()));
        add(facts, people(session));
        add(facts, session.getSessionFile());
        add(facts, session.getSampleRateHz() == 0 ? null
                : NLS.bind(Messages.Rate, String.valueOf(session.getSampleRateHz()), String.valueOf(session.getBitDepth())));
        add(facts, session.getTimecodeRate() == null ? null : NLS.bind(Messages.Timecode, session.getTimecodeRate()));
        Double tempo = session.getTempoBpm();
        add(facts, tempo == null ? null : NLS.bind(Messages.Tempo, ValueText.number().show(tempo)));
        add(facts, session.getConsoleScene() == null ? null : NLS.bind(Messages.Scene, session.getConsoleScene()));
        add(facts, session.getReferenceLevel());
        add(facts, session.getNote());
        return Objects.requireNonNull(String.join("   ·   ", facts));
    }

    private static String people(Session session) {
        List<String> people = new ArrayList<>();
        for (Participation each : session.getParticipations()) {
            add(people, NameBook.shared().initials(each.getParty()));
        }
        return Objects.requireNonNull(String.join(", ", people));
    }

    private static void add(List<String> facts, @Nullable String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.add(fact);
        }
    }
}
