package studio.talkback.brief;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.Zones;

/**
 * What a section of the brief is asked.
 *
 * @param library what to query
 * @param subject the item or project that the brief is about
 * @param project the project of the item, or the subject itself; null for an item without one
 * @param since   when the person left who comes back; null where they were never there
 * @param sinceOrder the same to compare with {@link studio.talkback.library.TimeOrder}; of no meaning where they were never there
 * @param now     the time of the brief, in the zone in which times are shown
 */
public record BriefQuestion(Library library, Ref subject, @Nullable Ref project, @Nullable ZonedDateTime since,
        long sinceOrder, ZonedDateTime now) {

    private static final int DAYS_BY_NAME = 6;
    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(DateTimeFormatter.ofPattern("HH:mm"));
    private static final DateTimeFormatter DAY = Objects.requireNonNull(DateTimeFormatter.ofPattern("EEE HH:mm"));
    private static final DateTimeFormatter DATE = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("d MMM uuuu HH:mm"));

    /** Whether the brief is about a whole project, so that lines say which item they are about. */
    public boolean aboutProject() {
        return subject.kind().equals(Kinds.PROJECT);
    }

    /** The UUID to compare {@code project} or {@code item} columns with. */
    public UUID id() {
        return subject.document();
    }

    /**
     * The condition that rows belong to the subject; {@link #id()} is its one parameter.
     *
     * @param table the alias of a table that has a column {@code project}
     * @param item  its column with the item's UUID
     */
    public String rowsOf(String table, String item) {
        return table + (aboutProject() ? ".project = ?" : "." + item + " = ?");
    }

    /** The number of an item before a line, in the brief of a project; nothing in that of the item itself. */
    public String prefix(String number) {
        return aboutProject() && !number.isEmpty() ? "#" + number + " " : "";
    }

    /** A time as people say it: 16:41 today, Tue 23:40 in the days around it, else the date. */
    public String say(ZonedDateTime time) {
        ZonedDateTime here = time.withZoneSameInstant(now.getZone());
        long days = Math.abs(here.toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay());
        DateTimeFormatter format = days == 0 ? CLOCK : days <= DAYS_BY_NAME ? DAY : DATE;
        return Objects.requireNonNull(format.format(here));
    }

    /** When something is due: as people say it, and where that was said in another zone, there too. */
    public String sayDue(ZonedDateTime due) {
        String here = say(due);
        return Zones.differs(due, Objects.requireNonNull(now.getZone()))
                ? NLS.bind(Messages.dueThere, new Object[] { CLOCK.format(due), Zones.name(due), here })
                : here;
    }
}
