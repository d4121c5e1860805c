package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.item.ui.SongSheetEditor;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;

/** A project by keyboard alone: its items in order, its people, its dates. */
class ProjectEditorTest {

    private final User user = new User();
    private final OpenDocument project = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private final Projects projects = new Projects(library);
    private final Ref album = album();

    @BeforeEach
    void open() {
        project.open(album);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void anAlbumsListIsPastedAndIsThereAtOnceInItsOrder() {
        NatTable items = project.table(0);
        user.waitUntil("the keyboard", items::isFocusControl);
        user.press(items, SWT.ARROW_DOWN, 0);
        user.press(items, SWT.ARROW_DOWN, 0);
        user.run(() -> ClipboardText.put(items.getDisplay(), "3. Slow Trains\n4. Glass House\n7 Rings\n"));
        user.press(items, 'v', SWT.MOD1);
        user.waitUntil("five items", () -> content().getItems().size() == 5);
        assertEquals(List.of("1 Opening Night", "2 Paper Moon", "3 Slow Trains", "4 Glass House", "5 7 Rings"), titles());
        assertTrue(!user.ask(() -> Boolean.valueOf(project.editor().isDirty())).booleanValue());
        user.waitUntil("they are shown", () -> shown(items, 4, 1).equals("#5 7 Rings"));
    }

    @Test
    void anItemIsTypedMovedAndOpened() {
        NatTable items = project.table(0);
        user.waitUntil("the keyboard", items::isFocusControl);
        user.press(items, SWT.ARROW_DOWN, 0);
        user.press(items, SWT.ARROW_DOWN, 0);
        project.enter(items, "Lanterns");
        user.waitUntil("three items", () -> content().getItems().size() == 3);
        assertEquals(List.of("1 Opening Night", "2 Paper Moon", "3 Lanterns"), titles());
        user.waitUntil("it is shown", () -> shown(items, 2, 1).equals("#3 Lanterns"));
        user.press(items, SWT.ARROW_UP, 0);
        user.press(items, SWT.ARROW_UP, SWT.MOD1);
        user.waitUntil("moved", () -> titles().equals(List.of("1 Opening Night", "3 Lanterns", "2 Paper Moon")));
        project.undo();
        user.waitUntil("moved back", () -> titles().equals(List.of("1 Opening Night", "2 Paper Moon", "3 Lanterns")));
        project.redo();
        user.waitUntil("moved again", () -> titles().equals(List.of("1 Opening Night", "3 Lanterns", "2 Paper Moon")));
        project.save();
        assertEquals(content().getItems(), saved().getItems());
        user.press(items, SWT.CR, 0);
        user.waitUntil("the song sheet", () -> user.page().getActiveEditor() instanceof SongSheetEditor);
        project.await();
        assertEquals("Lanterns", project.content(Item.class).getTitle());
    }

    @Test
    void peopleAreTypedByTheirInitialsWithARole() throws LibraryException {
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        String initials = "P" + System.nanoTime() % 1_000_000;
        party.setName("Mara Sol " + initials);
        party.setInitials(initials);
        party.setPhone("0171 23");
        Ref mara = projects.create(party, "EB");
        user.waitUntil("she is known", () -> !NameBook.shared().name(mara).isEmpty());
        project.page(1);
        NatTable people = project.table(1);
        user.waitUntil("the keyboard", people::isFocusControl);
        project.enter(people, initials);
        user.waitUntil("she takes part", () -> content().getParticipations().size() == 1);
        assertEquals(mara, content().getParticipations().getFirst().getParty());
        assertEquals("0171 23", shown(people, 0, 2));
        user.press(people, SWT.ARROW_UP, 0);
        user.press(people, SWT.ARROW_RIGHT, 0);
        project.enter(people, "producer");
        user.waitUntil("as a producer", () -> "producer".equals(content().getParticipations().getFirst().getRole()));
        project.save();
        assertEquals("producer", saved().getParticipations().getFirst().getRole());
        project.undo();
        project.undo();
        user.waitUntil("gone", () -> content().getParticipations().isEmpty());
    }

    @Test
    void aNameThatNobodyHasSaysWhatToDoAndChangesNothing() {
        project.page(1);
        NatTable people = project.table(1);
        user.waitUntil("the keyboard", people::isFocusControl);
        user.press(people, 'N', 0);
        user.waitUntil("the cell's field", () -> !user.all(people, Text.class).isEmpty());
        Text cell = user.all(people, Text.class).getFirst();
        user.run(() -> cell.setText("Nobody At All"));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("it says so", () -> project.labels().stream().anyMatch(text -> text.contains("Nobody At All")
                && text.contains("Ctrl+Shift+E")));
        assertEquals(0, content().getParticipations().size());
        user.press(cell, SWT.ESC, 0);
    }

    @Test
    void aBookingEndsAfterItBegins() {
        project.page(2);
        NatTable bookings = project.table(2);
        user.waitUntil("the keyboard", bookings::isFocusControl);
        project.enter(bookings, "2026-12-01 14:00");
        user.waitUntil("a booking", () -> content().getBookings().size() == 1);
        assertEquals(BookingState.HOLD, content().getBookings().getFirst().getState());
        user.press(bookings, SWT.ARROW_UP, 0);
        user.press(bookings, SWT.ARROW_RIGHT, 0);
        project.enter(bookings, "02:00");
        user.waitUntil("until after midnight", () -> content().getBookings().getFirst().getTo() != null);
        Booking booking = content().getBookings().getFirst();
        ZonedDateTime from = Objects.requireNonNull(booking.getFrom());
        assertEquals(from.plusHours(12).toInstant(), Objects.requireNonNull(booking.getTo()).toInstant());
    }

    @Test
    void theTitleIsTypedSavedAndTheTabSaysSo() throws LibraryException {
        project.page(3);
        Text title = user.all(project.control(), Text.class).getFirst();
        user.run(() -> {
            title.setFocus();
            title.setText("Glass Houses");
        });
        project.says("GLASS HOUSES");
        project.save();
        assertEquals("Glass Houses", saved().getTitle());
        assertEquals("Glass Houses", user.ask(() -> project.editor().getTitle()));
    }

    private String shown(NatTable table, int row, int column) {
        return user.ask(() -> Objects.requireNonNull(table.getDataValueByPosition(column, row + 1)).toString());
    }

    private List<String> titles() {
        return content().getItems().stream().map(item -> {
            try {
                Item loaded = library.load(item, Item.class).orElseThrow().content();
                return loaded.getNumber() + " " + loaded.getTitle();
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private Project content() {
        return project.content(Project.class);
    }

    private Project saved() {
        try {
            return library.load(album, Project.class).orElseThrow().content();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ref album() {
        try {
            Project made = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
            made.setTitle("Album " + System.nanoTime());
            Ref ref = projects.create(made, "EB");
            for (String title : List.of("Opening Night", "Paper Moon")) {
                Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
                item.setTitle(title);
                projects.create(item, ref, "EB");
            }
            return ref;
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
