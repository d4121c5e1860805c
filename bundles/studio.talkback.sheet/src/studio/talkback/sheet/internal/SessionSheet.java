package studio.talkback.sheet.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.PersonHours;
import studio.talkback.session.hours.SessionHours;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Table;
import studio.talkback.sheet.SheetHead;

/**
 * What the sheets of a session have in common.
 *
 * @param header its header
 * @param room   its room's name, or empty
 * @param day    its day: as noted, else that of the time in; null where neither is
 * @param hours  its hours
 * @param people those of each person
 * @param names  what is called how
 */
record SessionSheet(Session header, String room, @Nullable LocalDate day, HoursTotal hours,
        List<PersonHours> people, SheetNames names) {

    private static final String DOT = "  ·  ";

    SessionSheet {
        people = Objects.requireNonNull(List.copyOf(people));
    }

    static SessionSheet of(Ref session, ZonedDateTime now, Library library, SheetNames names) throws LibraryException {
        Session header = SheetNames.load(session, Session.class, library);
        ZonedDateTime in = header.getTimeIn();
        LocalDate day = header.getDate() != null ? header.getDate() : in == null ? null : in.toLocalDate();
        SessionHours hours = new SessionHours(library);
        return new SessionSheet(header, names.room(header.getRoom()), day, hours.of(session, now), hours.people(session, now),
                names);
    }

    /** @param now stands in the file where nobody noted when the session was */
    SheetHead head(String title, ZonedDateTime now) throws LibraryException {
        ZonedDateTime at = Stream.of(header.getTimeIn(), header.getTimeOut()).filter(Objects::nonNull).findFirst()
                .orElse(now);
        String where = room.isEmpty() ? SheetTimes.day(day) : room + DOT + SheetTimes.day(day);
        return new SheetHead(title, names.studio(), names.project(header.getProject()), where, at);
    }

    /** When it began and ended, and how long it was; what nobody noted is named so. */
    List<Fact> times() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.in, noted(hours.in())));
        facts.add(new Fact(Messages.out, hours.goesOn() ? Messages.goesOn : noted(hours.out())));
        if (hours.counted()) {
            facts.add(new Fact(Messages.breaks, HoursText.duration(hours.breaks().plus(hours.away()))));
            facts.add(new Fact(Messages.downtime, HoursText.duration(hours.downtime())));
            facts.add(new Fact(hours.goesOn() ? Messages.workedSoFar : Messages.worked,
                    HoursText.duration(hours.worked())));
        }
        return facts;
    }

    private String noted(@Nullable ZonedDateTime time) {
        return time == null ? Messages.notNoted : SheetTimes.time(time, day);
    }

    /**
     * Who was there, as what, from when to when, where that is noted, and how long they worked; those too whom only a line of
     * hours names. Null where nobody is named.
     */
    @Nullable Table whoWasThere() throws LibraryException {
        List<List<String>> rows = new ArrayList<>();
        List<PersonHours> left = new ArrayList<>(people);
        for (Participation each : header.getParticipations()) {
            PersonHours person = left.stream().filter(one -> Objects.equals(one.party(), each.getParty())).findFirst()
                    .orElse(null);
            left.remove(person);
            rows.add(List.of(names.person(each.getParty()), SheetNames.text(each.getRole()),
                    SheetTimes.time(each.getFrom(), day), SheetTimes.time(each.getTo(), day), worked(person)));
        }
        for (PersonHours person : left) {
            rows.add(List.of(person.party() == null ? person.initials() : names.person(person.party()), "", "", "",
                    worked(person)));
        }
        return rows.isEmpty() ? null : new Table(Messages.people, List.of(new Column(Messages.name, 4),
                new Column(Messages.role, 3), new Column(Messages.came, 2), new Column(Messages.left, 2),
                new Column(Messages.worked, 2)), rows);
    }

    /** Empty for a company, for who is named again, and where it cannot be counted. */
    private static String worked(@Nullable PersonHours person) {
        return person == null || !person.hours().counted() ? "" : HoursText.duration(person.hours().worked());
    }
}
