package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.booking.BookingWish;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.Standing;
import studio.talkback.project.ui.ProjectEditor;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** The week of rooms by keyboard alone. */
class BookingsWeekTest {

    private static final String WEEK = "studio.talkback.project.ui.week";
    private static final ZoneId ZONE = Objects.requireNonNull(ZoneId.systemDefault());

    private final User user = new User();
    private final OpenDocument document = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private final Projects projects = new Projects(library);
    private final Bookings bookings = new Bookings(library);
    /** Before all rooms of other tests. */
    private final String roomName = " " + "A".repeat(40) + System.nanoTime();
    private final Ref room = room();
    private final Ref house = project("House ");
    private final Ref rain = project("Rain ");
    private final LocalDate monday = Objects
            .requireNonNull(LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));

    @BeforeEach
    void open() {
        user.onePerspective();
        user.run(() -> Talkback.context().setWork(house, null));
        user.command("studio.talkback.project.ui.showWeek");
        user.waitUntil("the week, with the keyboard in it", () -> {
            boolean there = grid().isFocusControl();
            if (!there) {
                // What an earlier test closed may give the keyboard to its neighbour a moment later.
                user.view(WEEK);
            }
            return there;
        });
        // The view may still be open in another perspective, as it was left there.
        user.press(grid(), 't', 0);
        user.waitUntil("the room", () -> {
            if (!spoken().contains(roomName.strip())) {
                user.press(grid(), SWT.ARROW_UP, 0);
            }
            return spoken().contains(roomName.strip()) && labels(control()).stream()
                    .anyMatch(each -> each.startsWith(day(monday)));
        });
        toMonday();
    }

    @AfterEach
    void close() throws LibraryException {
        user.closeEditors();
        user.run(() -> user.page().hideView(user.page().findView(WEEK)));
        Room gone = library.load(room, Room.class).orElseThrow().content();
        gone.setName("Z" + gone.getName());
        library.commit(ChangeSet.by("EB", "out of the way")
                .save(room, gone, library.heads(room)).build());
    }

    @Test
    void aDayIsHeldWithOneLineConfirmedReleasedUndoneAndRedone() throws LibraryException {
        user.press(grid(), SWT.ARROW_RIGHT, 0);
        user.waitUntil("Tuesday, free", () -> spoken().contains("Tuesday") && spoken().endsWith("free"));
        user.press(grid(), 'h', 0);
        Shell dialog = user.dialog("Book a Room");
        Text line = user.all(dialog, Text.class).getFirst();
        assertTrue(user.ask(line::getText).contains(" tue 10-18 hold"), user.ask(line::getText));
        assertEquals("10-18", user.ask(line::getSelectionText));
        user.waitUntil("the line has the keyboard", line::isFocusControl);
        user.run(() -> line.insert("11-19"));
        user.waitUntil("who else wants it", () -> labels(dialog).contains("Nobody else wants the room then."));
        user.pressButton(dialog, "Book");
        user.waitUntil("held", () -> spoken().contains("11:00\u201319:00") && stands("hold"));
        assertEquals(BookingState.HOLD, booked().getFirst().booking().state());
        user.press(grid(), 'c', 0);
        user.waitUntil("confirmed", () -> stands("confirmed"));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("a hold again", () -> stands("hold"));
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("confirmed again", () -> stands("confirmed"));
        user.press(grid(), 'r', 0);
        user.waitUntil("released", () -> stands("released"));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("not released", () -> stands("confirmed"));
        user.command("org.eclipse.ui.edit.undo");
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("gone", () -> spoken().endsWith("free"));
        assertEquals(List.of(), booked());
    }

    @Test
    void aClashIsRefusedUntilItIsSaidWhyAndIsShown() throws LibraryException {
        book(rain, 0, 10, 14, true);
        book(house, 0, 12, 18, false);
        user.waitUntil("the first", () -> stands("confirmed"));
        user.press(grid(), SWT.ARROW_DOWN, 0);
        user.waitUntil("the second hold", () -> stands("2nd hold") && spoken().contains("(confirmed)"));
        user.press(grid(), 'c', 0);
        Shell why = user.dialog("Confirm");
        Button ok = user.all(why, Button.class).stream().filter(each -> user.ask(each::getText).equals("OK"))
                .findFirst().orElseThrow();
        assertTrue(!user.ask(ok::isEnabled).booleanValue());
        user.run(() -> user.all(why, Text.class).getFirst().setText("they share the afternoon"));
        user.pressButton(why, "OK");
        user.waitUntil("both", () -> spoken().contains("CLASH") && spoken().contains("they share the afternoon"));
        assertTrue(user.ask(() -> Boolean.valueOf(labels(control()).stream().anyMatch(each -> each.contains("2 CLASH"))))
                .booleanValue());
        assertEquals(2, booked().stream().filter(each -> !each.clashes().isEmpty()).count());
    }

    @Test
    void aTakenTimeIsBookedAsConfirmedOnlyWithAReasonInTheDialog() throws LibraryException {
        book(rain, 0, 10, 14, true);
        user.waitUntil("the first", () -> stands("confirmed"));
        user.press(grid(), 'h', 0);
        Shell dialog = user.dialog("Book a Room");
        List<Text> fields = user.all(dialog, Text.class);
        user.run(() -> fields.getFirst().setText(fields.getFirst().getText().replace("hold", "confirmed")));
        user.waitUntil("a reason is asked for", () -> fields.get(1).isEnabled());
        Button book = user.all(dialog, Button.class).stream().filter(each -> user.ask(each::getText).equals("Book"))
                .findFirst().orElseThrow();
        assertTrue(!user.ask(book::isEnabled).booleanValue());
        user.run(() -> fields.get(1).setText("one after the other"));
        user.waitUntil("it can be booked", book::isEnabled);
        user.pressButton(dialog, "Book");
        user.waitUntil("both are booked", () -> count() == 2);
        user.waitUntil("why is said", () -> spoken().contains("one after the other"));
    }

    @Test
    void aLineThatIsNoneSaysWhatIsMissing() {
        user.press(grid(), 'h', 0);
        Shell dialog = user.dialog("Book a Room");
        Text line = user.all(dialog, Text.class).getFirst();
        user.run(() -> line.setText("#Nobody At All thu 10-18"));
        user.waitUntil("it says so", () -> labels(dialog).stream().anyMatch(each -> each.contains("Nobody At All")));
        user.run(() -> line.setText("#Nobody At All thu"));
        user.waitUntil("it asks when", () -> labels(dialog).stream().anyMatch(each -> each.startsWith("When?")));
        user.pressButton(dialog, "Cancel");
    }

    @Test
    void aBookingIsMovedAndWeeksAreTurned() throws LibraryException {
        book(house, 2, 10, 18, false);
        user.press(grid(), SWT.ARROW_RIGHT, 0);
        user.press(grid(), SWT.ARROW_RIGHT, 0);
        user.waitUntil("Wednesday", () -> spoken().contains("10:00\u201318:00"));
        user.press(grid(), 'm', 0);
        Shell dialog = user.dialog("Move the Booking");
        Text line = user.all(dialog, Text.class).getFirst();
        assertTrue(user.ask(line::getText).contains("10:00-18:00 hold"), user.ask(line::getText));
        user.run(() -> line.setText("thu 12-20"));
        user.pressButton(dialog, "Move");
        user.waitUntil("moved", () -> spoken().contains("Thursday") && spoken().contains("12:00\u201320:00"));
        user.press(grid(), ']', 0);
        user.waitUntil("the next week", () -> spoken().contains("Monday") && spoken().endsWith("free")
                && labels(control()).stream().anyMatch(each -> each.startsWith(day(monday.plusWeeks(1)))));
        user.press(grid(), SWT.ARROW_LEFT, SWT.ALT);
        user.waitUntil("this week again", () -> labels(control()).stream()
                .anyMatch(each -> each.startsWith(day(monday))));
        user.press(grid(), SWT.ARROW_LEFT, 0);
        user.waitUntil("the Sunday before", () -> spoken().contains("Sunday"));
        user.press(grid(), SWT.ARROW_RIGHT, 0);
        user.waitUntil("Monday", () -> spoken().contains("Monday"));
    }

    @Test
    void theWeekIsCopiedAsTextAndEnterOpensTheProjectAtItsBookings() throws LibraryException {
        book(house, 0, 10, 18, false);
        user.waitUntil("it is chosen", () -> spoken().contains("10:00\u201318:00"));
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("copied", () -> {
            String text = ClipboardText.get(grid().getDisplay());
            return text.startsWith("Rooms, Mon ") && text.contains("10:00\u201318:00") && text.contains("hold");
        });
        user.press(grid(), SWT.CR, 0);
        user.waitUntil("the project", () -> user.page().getActiveEditor() instanceof ProjectEditor);
        document.await();
        NatTable table = document.table(2);
        user.waitUntil("its bookings", table::isVisible);
    }

    @Test
    void theProjectsOwnRowsShowWhoElseWantsTheRoom() throws LibraryException {
        book(rain, 0, 10, 14, true);
        book(house, 0, 12, 18, false);
        document.open(house);
        document.page(2);
        NatTable table = document.table(2);
        user.waitUntil("the second hold", () -> cell(table, 4).startsWith("2nd hold, behind Rain"));
        user.run(() -> table.setFocus());
        user.press(table, SWT.ARROW_RIGHT, 0);
        document.enter(table, "11:00");
        user.waitUntil("still, as one types", () -> cell(table, 4).startsWith("2nd hold"));
        user.all(table, Text.class).forEach(cell -> user.press(cell, SWT.ESC, 0));
        bookings.release(bookings.week(monday, ZONE, room).bookings().getFirst().booking().booking(), "EB");
        user.waitUntil("nobody any more", () -> cell(table, 4).isEmpty());
    }

    private void toMonday() {
        for (int i = 0; i < 6 && !user.ask(() -> Boolean.valueOf(spoken().contains("Monday"))).booleanValue(); i++) {
            user.press(grid(), SWT.ARROW_LEFT, 0);
        }
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " ";
    }

    private static String cell(NatTable table, int column) {
        return String.valueOf(table.getDataValueByPosition(column, 1));
    }

    private void book(Ref project, int day, int from, int to, boolean confirmed) throws LibraryException {
        ZonedDateTime start = monday.plusDays(day).atTime(from, 0).atZone(ZONE);
        bookings.book(new BookingWish(project, room, start, start.plusHours(to - from), confirmed, ""), "", "EB",
                Objects.requireNonNull(ZonedDateTime.now()));
    }

    private List<Standing> booked() throws LibraryException {
        return bookings.week(monday, ZONE, room).bookings();
    }

    private int count() {
        try {
            return booked().size();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ref room() {
        Room made = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        made.setName(roomName);
        try {
            return projects.create(made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ref project(String title) {
        Project made = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        made.setTitle(title + System.nanoTime());
        try {
            return projects.create(made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Composite control() {
        IViewPart view = user.ask(() -> user.page().findView(WEEK));
        return PartControls.of(view);
    }

    private Canvas grid() {
        return user.ask(() -> user.all(control(), Canvas.class).stream().filter(each -> each.getVerticalBar() != null)
                .findFirst().orElseThrow());
    }

    private List<String> labels(Composite parent) {
        return user.ask(() -> user.all(parent, Label.class).stream().map(Label::getText).toList());
    }

    /** What the line below the week says of the chosen place, as it is heard too. */
    private String spoken() {
        List<String> labels = labels(control());
        // The last one is the hint for a studio without rooms.
        return labels.size() < 2 ? "" : labels.get(labels.size() - 2);
    }

    private boolean stands(String state) {
        return spoken().contains(", " + state);
    }
}
