package studio.talkback.project.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.model.BookingState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.BookedWeek;
import studio.talkback.project.booking.BookingDefaults;
import studio.talkback.project.booking.BookingNames;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.Heading;

/**
 * A week of all rooms: what is on hold, confirmed or released, who wants the same time, and what took place. H holds the
 * chosen day, C confirms, R releases, M moves, Enter opens the project; what is done can be undone.
 */
public final class BookingsWeekView extends ViewPart {

    public static final String ID = "studio.talkback.project.ui.week";

    private static final DateTimeFormatter DAY = formatter("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = formatter("d MMM uuuu");
    private static final DateTimeFormatter WEEKDAY = formatter("EEE");

    private @Nullable LibraryReader reader;
    private @Nullable HintedPage pages;
    private @Nullable Heading heading;
    private @Nullable WeekGrid grid;
    private @Nullable Label detail;
    private @Nullable BookingWork work;
    private @Nullable WeekModel model;
    private @Nullable BookingNames names;
    private @Nullable Ref wanted;
    private LocalDate day = today();
    private int wantedDay = -1;

    /** What is read in one go. */
    private record Page(BookedWeek week, BookingNames names) {
    }

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.Week_Empty);
        pages = stack;
        fill(stack.content());
        reader = new LibraryReader(stack);
        work = new BookingWork(stack, this::changed, this::say);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO, () -> Objects.requireNonNull(work).reverse(false));
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO, () -> Objects.requireNonNull(work).reverse(true));
        stack.show(false);
        LibraryWatch.on(stack, this::refresh);
        refresh();
    }

    private void fill(Composite body) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        heading = new Heading(body, 0);
        WeekGrid drawn = new WeekGrid(body, new Keys());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(drawn);
        grid = drawn;
        Composite below = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        Palette.paint(below, Palette.RAISED, Palette.TEXT);
        Label says = new Label(below, SWT.WRAP);
        Palette.paint(says, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
        detail = says;
    }

    private void refresh() {
        LibraryReader source = reader;
        LocalDate of = day;
        if (source != null) {
            source.read(Messages.Week_Reading, (library, monitor) -> new Page(new Bookings(library).week(of,
                    Objects.requireNonNull(ZoneId.systemDefault()), null), BookingNames.of(library)), this::show);
        }
    }

    private void show(Page page) {
        WeekModel before = model;
        WeekModel now = new WeekModel(page.week(), Messages.Week_NoRoom, today());
        if (before != null && before.week().monday().equals(page.week().monday())) {
            now.choose(now.rowOf(before.selectedRow()), before.day(), before.place());
            Standing selected = before.selected();
            if (selected != null) {
                now.choose(selected.booking().booking());
            }
        } else if (before != null && wantedDay >= 0) {
            now.choose(now.rowOf(before.selectedRow()), wantedDay, 0);
        }
        wantedDay = -1;
        Ref booking = wanted;
        if (booking != null && now.choose(booking)) {
            wanted = null;
        }
        model = now;
        names = page.names();
        Objects.requireNonNull(grid).show(now, today());
        Objects.requireNonNull(heading).show(title(page.week()), List.of(counts(page.week()), Messages.Week_Keys));
        chosen();
        Objects.requireNonNull(pages).show(!now.rows().isEmpty());
        if (before == null && getSite().getPage().getActivePart() == this) {
            // There was nothing yet that could have had the keyboard; it is laid out before it can have it.
            WeekGrid drawn = Objects.requireNonNull(grid);
            drawn.getDisplay().asyncExec(() -> {
                if (!drawn.isDisposed()) {
                    drawn.setFocus();
                }
            });
        }
    }

    private static String title(BookedWeek week) {
        LocalDate sunday = week.monday().plusDays(BookedWeek.DAYS - 1L);
        return Objects.requireNonNull(NLS.bind(Messages.Week_Title, DAY.format(week.monday()), DAY_OF_YEAR.format(sunday)));
    }

    private static String counts(BookedWeek week) {
        long clashes = week.bookings().stream().filter(each -> !each.clashes().isEmpty()).count();
        long holds = week.bookings().stream().filter(each -> each.booking().state() == BookingState.HOLD).count();
        long standing = week.bookings().stream().filter(each -> each.booking().stands()).count();
        String counts = NLS.bind(Messages.Week_Counts, Long.valueOf(standing), Long.valueOf(holds));
        return Objects.requireNonNull(standing == 0 ? Messages.Week_Nothing
                : clashes == 0 ? counts : NLS.bind(Messages.Week_Clashes, counts, Long.valueOf(clashes)));
    }

    /** Says below the week all that a card may have no room for. */
    private void chosen() {
        WeekModel shown = model;
        Label says = detail;
        if (says != null && shown != null) {
            says.setText(PlainText.of(Objects.requireNonNull(grid).spoken()));
            says.requestLayout();
        }
    }

    private void changed(RoomBooking booking) {
        wanted = booking.booking();
        go(Objects.requireNonNull(booking.from().withZoneSameInstant(ZoneId.systemDefault()).toLocalDate()), -1);
    }

    private void go(LocalDate to, int chosenDay) {
        day = to;
        wantedDay = chosenDay;
        refresh();
    }

    /** Types a new booking for the chosen room and day. */
    void begin() {
        WeekModel shown = model;
        BookingNames known = names;
        WeekModel.Row row = shown == null ? null : shown.selectedRow();
        if (shown != null && known != null && row != null) {
            Ref project = Talkback.context().state().project();
            String title = known.title(project);
            String room = row.room() == null ? "" : row.name() + " ";
            String line = (title == null ? "#" : "#" + title + " " + room + weekday(shown.date(shown.day())) + " 10-18 hold");
            BookingDialog dialog = new BookingDialog(getSite().getShell(), Messages.Booking_NewTitle, known,
                    defaults(shown, title == null ? null : project, row.room()), null, line);
            if (dialog.open() == Window.OK) {
                Objects.requireNonNull(work).book(dialog.line().wish(), dialog.why());
            }
        }
    }

    private void move(Standing standing) {
        WeekModel shown = model;
        BookingNames known = names;
        if (shown != null && known != null) {
            RoomBooking booking = standing.booking();
            ZonedDateTime from = booking.from();
            String line = booking.roomName() + " " + from.toLocalDate() + " " + clock(from) + "-" + clock(booking.to())
                    + (from.getZone().equals(shown.zone()) ? "" : " " + from.getZone())
                    + (booking.state() == BookingState.CONFIRMED ? " confirmed" : " hold");
            BookingDialog dialog = new BookingDialog(getSite().getShell(), Messages.Booking_MoveTitle, known,
                    defaults(shown, booking.projectRef(), booking.room()), standing, line.strip());
            if (dialog.open() == Window.OK) {
                Objects.requireNonNull(work).move(standing, dialog.line().wish(), dialog.why());
            }
        }
    }

    private static BookingDefaults defaults(WeekModel shown, @Nullable Ref project, @Nullable Ref room) {
        return new BookingDefaults(project, room, shown.date(shown.day()), shown.week().monday(),
                Objects.requireNonNull(ZonedDateTime.now()));
    }

    private static String weekday(LocalDate date) {
        return WEEKDAY.format(date).toLowerCase(Locale.ROOT);
    }

    private static String clock(ZonedDateTime time) {
        return time.toLocalTime().toString();
    }

    private void copy() {
        WeekModel shown = model;
        if (shown != null) {
            ClipboardText.put(Objects.requireNonNull(grid).getDisplay(), BookingText.week(shown.week()));
            say(Messages.Week_Copied);
        }
    }

    private void say(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    private static LocalDate today() {
        return Objects.requireNonNull(LocalDate.now());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return Objects.requireNonNull(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    @Override
    public void setFocus() {
        WeekGrid drawn = grid;
        if (drawn != null) {
            drawn.setFocus();
        }
    }

    /** What the keys in the week do. */
    private final class Keys implements WeekGrid.Owner {

        @Override
        public void chosen() {
            BookingsWeekView.this.chosen();
        }

        @Override
        public void week(int weeks, boolean lastDay) {
            WeekModel shown = model;
            if (shown != null) {
                int chosen = lastDay ? BookedWeek.DAYS - 1 : 0;
                go(Objects.requireNonNull(shown.week().monday().plusWeeks(weeks)), chosen);
            }
        }

        @Override
        public void open() {
            WeekModel shown = model;
            Standing selected = shown == null ? null : shown.selected();
            if (selected == null) {
                begin();
            } else {
                DocumentOpeners.open(getSite().getPage(), selected.booking().booking());
            }
        }

        @Override
        public void key(Event event) {
            WeekModel shown = model;
            Standing selected = shown == null ? null : shown.selected();
            BookingWork does = work;
            if (does == null || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
                return;
            }
            switch (Character.toLowerCase(event.keyCode)) {
            case 'h', 'n', '#' -> begin();
            case 't', SWT.HOME -> go(today(), -1);
            case 'c' -> {
                if (selected != null) {
                    does.confirm(selected);
                }
            }
            case 'r' -> {
                if (selected != null) {
                    does.release(selected);
                }
            }
            case 'm', SWT.F2 -> {
                if (selected != null) {
                    move(selected);
                }
            }
            default -> {
                // Nothing is done by other keys.
            }
            }
        }
    }
}
