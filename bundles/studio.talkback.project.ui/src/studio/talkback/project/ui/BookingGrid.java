package studio.talkback.project.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** When the project is in which room: on hold, confirmed, or released again; and who else wants it then. */
final class BookingGrid {

    private static final ValueText ROOMS = ValueText.named(Kinds.ROOM);
    private static final ValueText TIMES = ValueText
            .time(typed -> Moments.read(typed, Objects.requireNonNull(ZonedDateTime.now())));
    private static final Map<BookingState, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(BookingState.HOLD, Messages.Booking_Hold);
        WORDS.put(BookingState.CONFIRMED, Messages.Booking_Confirmed);
        WORDS.put(BookingState.RELEASED, Messages.Booking_Released);
    }

    private final WorkingCopy<Project> copy;
    private final EditGrid<Booking> grid;
    private final LibraryReader reader;
    private final Map<String, Standing> standings = new HashMap<>();

    BookingGrid(Composite parent, WorkingCopy<Project> copy) {
        this.copy = copy;
        ValueText states = ValueText.choice(WORDS);
        List<GridColumn<Booking>> columns = List.of(
                GridColumn.of(Messages.Booking_From, 160, Literals.BOOKING__FROM, TIMES, copy),
                GridColumn.<Booking>shown(Messages.Booking_To, 160, booking -> TIMES.show(booking.getTo())).typed(this::to),
                GridColumn.<Booking>of(Messages.Booking_Room, 180, Literals.BOOKING__ROOM, ROOMS, copy).growing(),
                GridColumn.<Booking>of(Messages.Booking_State, 110, Literals.BOOKING__STATE, states, copy)
                        .inked(BookingGrid::ink),
                GridColumn.<Booking>shown(Messages.Booking_Clashes, 240, this::clashes).typed(this::why)
                        .inked(this::clashInk).growing(),
                GridColumn.<Booking>of(Messages.Booking_Note, 200, Literals.BOOKING__NOTE, copy).growing());
        grid = new EditGrid<>(parent, Messages.Booking_List, copy, Objects.requireNonNull(columns),
                booking -> Objects.requireNonNull(booking.getId()));
        grid.adding(Messages.Booking_New, 0, this::add);
        grid.removingFrom(Literals.PROJECT__BOOKINGS);
        reader = new LibraryReader(grid.control());
        LibraryWatch.on(grid.control(), this::look);
    }

    EditGrid<Booking> grid() {
        return grid;
    }

    void show(Project project) {
        grid.show(Objects.requireNonNull(List.copyOf(project.getBookings())));
        look();
    }

    /** Looks who else wants the rooms then, as the bookings stand in the grid. */
    private void look() {
        Project project = copy.content();
        if (project == null || project.getBookings().isEmpty()) {
            return;
        }
        List<RoomBooking> rows = new ArrayList<>();
        for (Booking each : project.getBookings()) {
            row(Objects.requireNonNull(each), project, rows);
        }
        reader.read(Messages.Booking_Looking,
                (library, monitor) -> new Bookings(library).standings(rows, copy.ref()), found -> {
                    standings.clear();
                    found.forEach(each -> standings.put(String.valueOf(each.booking().booking().object()), each));
                    grid.table().redraw();
                });
    }

    private void row(Booking booking, Project project, List<RoomBooking> rows) {
        ZonedDateTime from = booking.getFrom();
        ZonedDateTime to = booking.getTo();
        if (from != null && to != null && to.isAfter(from)) {
            Ref ref = copy.ref().toDocument().inside(Objects.requireNonNull(UUID.fromString(booking.getId())));
            rows.add(new RoomBooking(ref, Objects.requireNonNullElse(project.getTitle(), ""), "", booking.getRoom(), "",
                    from, to, Objects.requireNonNull(booking.getState()), "", booking.getHeldAt(),
                    Objects.requireNonNullElse(booking.getClashWhy(), "")));
        }
    }

    /** Who else wants the room then, and how this one stands beside them; empty where nobody does. */
    private String clashes(Booking booking) {
        Standing standing = standings.get(booking.getId());
        return standing == null || !standing.contested() ? ""
                : BookingText.state(standing) + ", " + BookingText.others(standing);
    }

    /** What is typed beside a clash is why both are meant. */
    private @Nullable Command why(Booking booking, String typed) {
        String said = typed.isBlank() ? null : typed.strip();
        return Objects.equals(said, booking.getClashWhy()) ? null
                : SetCommand.create(copy.domain(), booking, Literals.BOOKING__CLASH_WHY,
                        said == null ? SetCommand.UNSET_VALUE : said);
    }

    private @Nullable Palette clashInk(Booking booking) {
        Standing standing = standings.get(booking.getId());
        return standing == null ? null : standing.clashes().isEmpty() ? Palette.CAUTION : Palette.ALARM;
    }

    private @Nullable Command to(Booking booking, String typed) throws ValueException {
        ZonedDateTime end = end(typed, booking.getFrom());
        return Objects.equals(end, booking.getTo()) ? null
                : SetCommand.create(copy.domain(), booking, Literals.BOOKING__TO, end == null ? SetCommand.UNSET_VALUE : end);
    }

    /** A clock time alone is the next such time after the beginning; a session may end after midnight. */
    private static @Nullable ZonedDateTime end(String typed, @Nullable ZonedDateTime from) throws ValueException {
        if (from != null) {
            ZonedDateTime begins = from.withZoneSameInstant(ZoneId.systemDefault());
            try {
                ZonedDateTime end = begins.with(LocalTime.parse(typed.strip()));
                return end.isAfter(begins) ? end : end.plusDays(1);
            } catch (DateTimeException noClockTime) {
                return ordered(begins, (ZonedDateTime) TIMES.read(typed));
            }
        }
        return (ZonedDateTime) TIMES.read(typed);
    }

    private static @Nullable ZonedDateTime ordered(ZonedDateTime begins, @Nullable ZonedDateTime end) throws ValueException {
        if (end != null && !end.isAfter(begins)) {
            throw new ValueException(Messages.Booking_Order);
        }
        return end;
    }

    private @Nullable Command add(List<String> cells) throws ValueException {
        Booking booking = Objects.requireNonNull(ModelFactory.eINSTANCE.createBooking());
        booking.setFrom((ZonedDateTime) TIMES.read(Objects.requireNonNull(cells.get(0))));
        booking.setTo(end(Objects.requireNonNull(cells.get(1)), booking.getFrom()));
        booking.setRoom((Ref) ROOMS.read(Objects.requireNonNull(cells.get(2))));
        BookingState state = (BookingState) ValueText.choice(WORDS).read(Objects.requireNonNull(cells.get(3)));
        booking.setState(state == null ? BookingState.HOLD : state);
        booking.setHeldAt(ZonedDateTime.now());
        booking.setClashWhy(cells.get(4).isEmpty() ? null : cells.get(4));
        booking.setNote(cells.get(5).isEmpty() ? null : cells.get(5));
        return AddCommand.create(copy.domain(), copy.content(), Literals.PROJECT__BOOKINGS, booking);
    }

    private static @Nullable Palette ink(Booking booking) {
        return switch (booking.getState()) {
        case HOLD -> Palette.CAUTION;
        case CONFIRMED -> Palette.GOOD;
        default -> Palette.QUIET;
        };
    }
}
