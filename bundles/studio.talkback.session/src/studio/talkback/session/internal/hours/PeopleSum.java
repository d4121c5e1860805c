package studio.talkback.session.internal.hours;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.HoursKind;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.hours.HoursMark;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.PersonHours;

/**
 * Adds up the hours of the people of one session: those whom its header names, and those whom its log names with hours. A
 * company has none.
 */
public final class PeopleSum {

    private static final String PARTY = "SELECT doc, initials, name, kind FROM party WHERE doc = ?";
    private static final String CALLED = "SELECT doc, initials, name, kind FROM party WHERE UPPER(initials) = ?"
            + " ORDER BY kind DESC, name FETCH FIRST ROW ONLY";

    private record Person(@Nullable Ref party, String initials, String name, boolean company) {
    }

    private final Library library;
    private final Session header;
    private final List<HoursMark> marks;
    private final ZonedDateTime now;
    private final Map<String, PersonHours> all = new LinkedHashMap<>();

    /**
     * @param header the session's
     * @param marks  what its log notes, in the order of the day
     * @param now    when they are counted
     */
    public PeopleSum(Library library, Session header, List<HoursMark> marks, ZonedDateTime now) {
        this.library = library;
        this.header = header;
        this.marks = Objects.requireNonNull(List.copyOf(marks));
        this.now = now;
    }

    /** The people in the order of the header, then those whom only the log names; of somebody who is named twice the first counts. */
    public List<PersonHours> people() throws LibraryException {
        for (Participation each : header.getParticipations()) {
            Ref party = each.getParty();
            if (party != null) {
                add(find(PARTY, party.document()), each);
            }
        }
        for (HoursMark mark : marks) {
            for (String initials : named(mark)) {
                add(find(CALLED, initials).or(() -> Optional.of(new Person(null, initials, initials, false))), null);
            }
        }
        return Objects.requireNonNull(List.copyOf(all.values()));
    }

    private Optional<Person> find(String sql, Object whom) throws LibraryException {
        return Objects.requireNonNull(library.query(sql, row -> new Person(Rows.document(row, "doc", Kinds.PARTY), Rows.text(row, "initials"),
                Rows.text(row, "name"), Rows.text(row, "kind").equals("COMPANY")), whom).stream().findFirst());
    }

    private void add(Optional<Person> found, @Nullable Participation there) {
        if (found.isEmpty() || found.get().company()) {
            return;
        }
        Person person = found.get();
        String key = (person.initials().isEmpty() ? person.name() : person.initials()).toUpperCase(Locale.ROOT);
        if (!all.containsKey(key)) {
            all.put(key, hours(person, key, there));
        }
    }

    private PersonHours hours(Person person, String initials, @Nullable Participation there) {
        List<HoursMark> own = marks.stream().filter(mark -> named(mark).contains(initials)).toList();
        ZonedDateTime from = from(there == null ? null : there.getFrom(), own);
        ZonedDateTime to = to(there == null ? null : there.getTo(), own);
        List<HoursMark> theirs = new ArrayList<>();
        for (HoursMark mark : marks) {
            if (mark.ofSession() || own.contains(mark)) {
                theirs.add(new HoursMark(mark.entry(), mark.kind(), mark.from(), mark.to(), ""));
            }
        }
        HoursTotal total = HoursSum.total(from == null ? header.getTimeIn() : from, to == null ? header.getTimeOut() : to,
                theirs, now);
        return new PersonHours(person.party(), initials, person.name().isEmpty() ? initials : person.name(), from != null || to != null || !own.isEmpty(),
                new HoursTotal(total.in(), total.out(), total.until(), total.present(), total.breaks(), total.downtime(),
                        total.away(), total.worked(), new ArrayList<>()));
    }

    /** Each in of theirs goes into the header, so that it has the last one; the first counts, unless the header was edited. */
    private static @Nullable ZonedDateTime from(@Nullable ZonedDateTime noted, List<HoursMark> own) {
        List<HoursMark> ins = own.stream().filter(mark -> mark.kind() == HoursKind.IN).toList();
        boolean edited = noted != null && ins.stream().noneMatch(mark -> isSame(mark.from(), noted));
        return edited || ins.isEmpty() ? noted : ins.getFirst().from();
    }

    /** The last out of theirs, unless the header was edited; who came back after it left with the session. */
    private static @Nullable ZonedDateTime to(@Nullable ZonedDateTime noted, List<HoursMark> own) {
        List<HoursMark> outs = own.stream().filter(mark -> mark.kind() == HoursKind.OUT).toList();
        boolean edited = noted != null && outs.stream().noneMatch(mark -> isSame(mark.from(), noted));
        if (edited || outs.isEmpty()) {
            return noted;
        }
        ZonedDateTime last = outs.getLast().from();
        boolean back = own.stream()
                .anyMatch(mark -> mark.kind() == HoursKind.IN && mark.from().toInstant().isAfter(last.toInstant()));
        return back ? null : last;
    }

    private static boolean isSame(ZonedDateTime one, ZonedDateTime other) {
        return one.toInstant().truncatedTo(ChronoUnit.MINUTES).equals(other.toInstant().truncatedTo(ChronoUnit.MINUTES));
    }

    private static List<String> named(HoursMark mark) {
        return mark.ofSession() ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(List.of(mark.people().toUpperCase(Locale.ROOT).split(", ")));
    }
}
