package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.Zones;

/** An entry in a line of words. */
final class EntryText {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");

    private EntryText() {
    }

    /** What Enter would save: what to look at twice first, then kind, item, people and times. */
    static String outcome(QuickEntry entry, ZonedDateTime now) {
        List<String> parts = new ArrayList<>();
        for (EntrySpan finding : entry.findings()) {
            parts.add(finding.hint());
        }
        parts.add(NLS.bind(Messages.Outcome_Kind, entry.kind().label(), moment(entry.time().from(), now)));
        String item = entry.item();
        if (item != null) {
            parts.add("#" + item);
        }
        if (!entry.persons().isEmpty()) {
            parts.add("@" + String.join(" @", entry.persons()));
        }
        ZonedDateTime due = entry.due();
        if (due != null) {
            parts.add(NLS.bind(Messages.Outcome_Due, due(due, now)));
        }
        String why = entry.why();
        if (why != null && !why.isEmpty()) {
            parts.add(NLS.bind(Messages.Outcome_Why, why));
        }
        return Objects.requireNonNull(String.join("  ·  ", parts));
    }

    /** When something is due: where that was said in another zone, there and here. */
    static String due(ZonedDateTime due, ZonedDateTime now) {
        String here = moment(due, now);
        return Zones.differs(due, Objects.requireNonNull(now.getZone()))
                ? NLS.bind(Messages.Moment_There, new Object[] { CLOCK.format(due), Zones.name(due), here })
                : here;
    }

    /** A time of day, with the day where it is another one than now's. */
    static String moment(@Nullable ZonedDateTime time, ZonedDateTime now) {
        if (time == null) {
            return "";
        }
        ZonedDateTime there = time.withZoneSameInstant(now.getZone());
        return Objects.requireNonNull(
                there.format(there.toLocalDate().equals(now.toLocalDate()) ? CLOCK : DAY_AND_CLOCK));
    }
}
