package studio.talkback.project.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Entry;
import studio.talkback.model.HoursKind;
import studio.talkback.model.HoursNoted;
import studio.talkback.model.identity.Ref;

/**
 * How long recalls took, from the log's own times: hours that were written down for one, or the time from the item's
 * line of the desk to its first print or capture after that in the same session. The last one counts.
 */
final class LoggedRecalls {

    private record Line(Ref entry, String kind, ZonedDateTime at, String session, String text) {
    }

    /** Longer than a working day is a desk that was left as it stood, not a recall. */
    private static final Duration LONGEST = Objects.requireNonNull(Duration.ofHours(12));
    private static final Pattern RECALL = Pattern.compile("(?i)\\brecall");
    private static final String LINES = """
            SELECT doc, kind, at, zone, session, text FROM entry
             WHERE item = ? AND struck = FALSE AND kind IN ('desk', 'capture', 'print', 'hours') ORDER BY %s, doc
            """.formatted(TimeOrder.of("entry", "at"));

    private final Library library;
    private final ZoneId zone;

    LoggedRecalls(Library library, ZoneId zone) {
        this.library = library;
        this.zone = zone;
    }

    /** The last one of an item; null where the log knows none. */
    RecallsKnown.@Nullable Took last(Ref item) throws LibraryException {
        RecallsKnown.Took last = null;
        Line loaded = null;
        for (Line line : library.query(LINES, LoggedRecalls::line, item.document())) {
            RecallsKnown.Took took = null;
            switch (line.kind()) {
            case "desk" -> loaded = line;
            case "hours" -> took = RECALL.matcher(line.text()).find() ? noted(line) : null;
            default -> {
                took = loaded == null ? null : between(loaded, line);
                loaded = null;
            }
            }
            last = took == null ? last : took;
        }
        return last;
    }

    private RecallsKnown.@Nullable Took noted(Line line) throws LibraryException {
        Stored<Entry> entry = library.load(line.entry(), Entry.class).orElse(null);
        if (entry == null || !(entry.content().getDetail() instanceof HoursNoted hours) || hours.getFrom() == null
                || hours.getTo() == null || hours.getKind() != HoursKind.WORK) {
            return null;
        }
        ZonedDateTime from = Objects.requireNonNull(hours.getFrom());
        ZonedDateTime to = Objects.requireNonNull(hours.getTo());
        return took(from, to, NLS.bind(Messages.took_hours, new Object[] { Clock.say(from, zone),
                Clock.time(to, zone), line.text() }));
    }

    private RecallsKnown.@Nullable Took between(Line loaded, Line made) {
        if (loaded.session().isEmpty() || !loaded.session().equals(made.session())) {
            return null;
        }
        return took(loaded.at(), made.at(), NLS.bind(Messages.took_log, new Object[] { Clock.say(loaded.at(), zone),
                loaded.text(), Clock.time(made.at(), zone), made.text() }));
    }

    private static RecallsKnown.@Nullable Took took(ZonedDateTime from, ZonedDateTime to, String basis) {
        Duration between = Duration.between(from, to);
        long minutes = (between.toSeconds() + 59) / 60;
        return minutes <= 0 || between.compareTo(LONGEST) > 0 ? null : new RecallsKnown.Took((int) minutes, basis);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)), Rows.text(row, "kind"),
                Objects.requireNonNull(Rows.time(row, "at", "zone")), row.getString("session") == null ? "" : Objects.requireNonNull(row.getString("session")),
                Rows.text(row, "text"));
    }
}
