package studio.talkback.project.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.BookableRoom;
import studio.talkback.project.booking.BookedWeek;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;
import studio.talkback.project.booking.TakenPlace;

/**
 * A week as rooms by days, and the place in it that is chosen. Knows nothing of widgets. A night is shown on the day on
 * which it begins.
 */
final class WeekModel {

    /** Who ends before this hour worked through the night. */
    private static final int NOON = 12;

    /**
     * A room; the one without a document takes the bookings that have no room yet.
     *
     * @param room which one; null for none
     * @param name what it is called
     */
    record Row(@Nullable Ref room, String name) {
    }

    private final BookedWeek week;
    private final List<Row> rows = new ArrayList<>();
    private int row;
    private int day;
    private int place;

    /**
     * @param noRoom what bookings without a room stand under
     * @param today  is chosen where it is in the week, else the first day
     */
    WeekModel(BookedWeek week, String noRoom, LocalDate today) {
        this.week = week;
        for (BookableRoom room : week.rooms()) {
            rows.add(new Row(room.room(), room.name()));
        }
        if (week.bookings().stream().anyMatch(each -> each.booking().room() == null && each.booking().stands())) {
            rows.add(new Row(null, noRoom));
        }
        long days = today.toEpochDay() - week.monday().toEpochDay();
        day = days >= 0 && days < BookedWeek.DAYS ? (int) days : 0;
    }

    BookedWeek week() {
        return week;
    }

    List<Row> rows() {
        return rows;
    }

    /** The bookings of a room on a day in their order, what is released last. */
    List<Standing> bookings(int inRow, int onDay) {
        Ref room = rows.get(inRow).room();
        List<Standing> found = new ArrayList<>();
        for (Standing each : week.bookings()) {
            if (Objects.equals(room, each.booking().room()) && isShown(each.booking(), onDay)) {
                found.add(each);
            }
        }
        found.sort((one, other) -> Boolean.compare(!one.booking().stands(), !other.booking().stands()));
        return found;
    }

    /** The sessions that began in a room on a day. */
    List<TakenPlace> sessions(int inRow, int onDay) {
        Ref room = rows.get(inRow).room();
        return Objects.requireNonNull(week.sessions().stream().filter(each -> Objects.equals(room, each.room())
                && each.in().withZoneSameInstant(zone()).toLocalDate().equals(date(onDay))).toList());
    }

    private boolean isShown(RoomBooking booking, int onDay) {
        boolean begins = booking.from().withZoneSameInstant(zone()).toLocalDate().equals(date(onDay));
        boolean lasts = booking.to().toInstant().isAfter(week.start(onDay).plusHours(NOON).toInstant());
        return week.touches(booking, onDay) && (begins || lasts || onDay == 0);
    }

    ZoneId zone() {
        return week.zone();
    }

    LocalDate date(int onDay) {
        return Objects.requireNonNull(week.monday().plusDays(onDay));
    }

    /** The chosen room, counted from 0. */
    int row() {
        return row;
    }

    /** The chosen day, counted from 0. */
    int day() {
        return day;
    }

    /** Which of the bookings is chosen; 0 also where there is none. */
    int place() {
        return place;
    }

    /** The booking that is chosen; null where the day is free. */
    @Nullable
    Standing selected() {
        List<Standing> here = rows.isEmpty() ? List.of() : bookings(row, day);
        return place < here.size() ? here.get(place) : null;
    }

    /** The room that is chosen; null where there is none. */
    @Nullable
    Row selectedRow() {
        return rows.isEmpty() ? null : rows.get(row);
    }

    /** Chooses the nearest place there is to these. */
    void choose(int inRow, int onDay, int atPlace) {
        row = Math.clamp(inRow, 0, Math.max(0, rows.size() - 1));
        day = Math.clamp(onDay, 0, BookedWeek.DAYS - 1);
        place = Math.clamp(atPlace, 0, last(row, day));
    }

    /** Where a room stands, counted from 0; the first where it is not there. */
    int rowOf(@Nullable Row wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (wanted != null && Objects.equals(rows.get(i).room(), wanted.room())) {
                return i;
            }
        }
        return 0;
    }

    /** Chooses a booking; false where it is not in the week. */
    boolean choose(Ref booking) {
        for (int r = 0; r < rows.size(); r++) {
            for (int d = 0; d < BookedWeek.DAYS; d++) {
                List<Standing> here = bookings(r, d);
                for (int i = 0; i < here.size(); i++) {
                    if (here.get(i).booking().booking().equals(booking)) {
                        choose(r, d, i);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The next booking of the day, or the next room. */
    void down() {
        if (place < last(row, day)) {
            place++;
        } else if (row < rows.size() - 1) {
            choose(row + 1, day, 0);
        }
    }

    /** The booking before, or the room before. */
    void up() {
        if (place > 0) {
            place--;
        } else if (row > 0) {
            choose(row - 1, day, Integer.MAX_VALUE);
        }
    }

    /**
     * The day after, or before.
     *
     * @return false where that is in another week
     */
    boolean right(int days) {
        if (day + days < 0 || day + days >= BookedWeek.DAYS) {
            return false;
        }
        choose(row, day + days, place);
        return true;
    }

    private int last(int inRow, int onDay) {
        return rows.isEmpty() ? 0 : Math.max(0, bookings(inRow, onDay).size() - 1);
    }
}
