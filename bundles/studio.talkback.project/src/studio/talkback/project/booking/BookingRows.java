package studio.talkback.project.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.BookingState;
import studio.talkback.model.identity.Ref;

/** Reads bookings from the index. */
final class BookingRows {

    private static final String COLUMNS = """
            SELECT b.doc, b.part, b.room, b.starts, b.ends, b.zone, b.state, b.note, b.held_at, b.clash_why,
                   p.title, p.code_name, r.name AS room_name
              FROM booking b JOIN project p ON p.doc = b.doc LEFT JOIN room r ON r.doc = b.room
            """;
    private static final String WITHIN = " WHERE b.starts < ? AND b.ends > ? AND b.starts < b.ends";
    private static final String ORDER = " ORDER BY b.starts, r.name, p.title, b.part";
    private static final String SESSIONS = """
            SELECT s.doc, s.room, s.time_in, s.time_out, s.zone, p.title, p.code_name
              FROM session s LEFT JOIN project p ON p.doc = s.project
             WHERE s.time_in >= ? AND s.time_in < ? ORDER BY s.time_in, s.doc
            """;

    private final Library library;

    BookingRows(Library library) {
        this.library = library;
    }

    List<BookableRoom> rooms() throws LibraryException {
        return library.query("SELECT doc, name FROM room ORDER BY name, doc",
                row -> new BookableRoom(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)),
                        Rows.text(row, "name")));
    }

    BookedWeek week(LocalDate day, ZoneId zone, @Nullable Ref room) throws LibraryException {
        LocalDate monday = Objects.requireNonNull(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        Long start = millis(Objects.requireNonNull(monday.atStartOfDay(zone)));
        Long end = millis(Objects.requireNonNull(monday.plusDays(BookedWeek.DAYS).atStartOfDay(zone)));
        List<RoomBooking> touching = touching(room, start, end);
        // What reaches out of the week may meet others there.
        Long first = touching.stream().map(each -> millis(each.from())).min(Comparator.naturalOrder()).orElse(start);
        Long last = touching.stream().map(each -> millis(each.to())).max(Comparator.naturalOrder()).orElse(end);
        List<Standing> standings = Standing.of(touching(room, first, last)).stream()
                .filter(each -> touching.contains(each.booking())).toList();
        List<BookableRoom> rooms = rooms().stream().filter(each -> room == null || each.room().equals(room)).toList();
        List<TakenPlace> sessions = library.query(SESSIONS, BookingRows::session, start, end).stream()
                .filter(each -> room == null || room.equals(each.room())).toList();
        return new BookedWeek(monday, zone, Objects.requireNonNull(rooms), Objects.requireNonNull(standings),
                Objects.requireNonNull(sessions));
    }

    RoomBooking booking(Ref booking) throws LibraryException {
        List<RoomBooking> found = library.query(COLUMNS + " WHERE b.doc = ? AND b.part = ? AND b.starts < b.ends",
                BookingRows::row, booking.document(), Objects.requireNonNullElse(booking.object(), booking.document()));
        if (found.isEmpty()) {
            throw new BookingException(Messages.gone);
        }
        return found.getFirst();
    }

    /** Those that want the same room at the same time, itself among them if it is saved. */
    List<RoomBooking> besides(RoomBooking booking) throws LibraryException {
        Ref room = booking.room();
        return room == null ? Objects.requireNonNull(List.of())
                : touching(room, millis(booking.from()), millis(booking.to()));
    }

    private List<RoomBooking> touching(@Nullable Ref room, Long start, Long end) throws LibraryException {
        return room == null ? library.query(COLUMNS + WITHIN + ORDER, BookingRows::row, end, start)
                : library.query(COLUMNS + WITHIN + " AND b.room = ?" + ORDER, BookingRows::row, end, start,
                        room.document());
    }

    private static RoomBooking row(ResultSet row) throws SQLException {
        BookingState state = BookingState.getByName(row.getString("state"));
        return new RoomBooking(Rows.part(row, Kinds.PROJECT), Rows.text(row, "title"), Rows.text(row, "code_name"),
                Rows.document(row, "room", Kinds.ROOM), Rows.text(row, "room_name"),
                Objects.requireNonNull(Rows.time(row, "starts", "zone")),
                Objects.requireNonNull(Rows.time(row, "ends", "zone")), state == null ? BookingState.HOLD : state,
                Rows.text(row, "note"), Rows.time(row, "held_at", null), Rows.text(row, "clash_why"));
    }

    private static TakenPlace session(ResultSet row) throws SQLException {
        return new TakenPlace(Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Rows.text(row, "title"), Rows.text(row, "code_name"), Rows.document(row, "room", Kinds.ROOM),
                Objects.requireNonNull(Rows.time(row, "time_in", "zone")), Rows.time(row, "time_out", "zone"));
    }

    private static Long millis(ZonedDateTime time) {
        return Objects.requireNonNull(Long.valueOf(time.toInstant().toEpochMilli()));
    }
}
