package studio.talkback.project.booking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.testkit.TestLibrary;

/** Two rooms and three projects, on the Monday of a week in spring. */
final class BookedStudio implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ZonedDateTime NOW = LocalDateTime.parse("2026-03-23T12:00").atZone(BERLIN);

    final Library library;
    final Projects projects;
    final Bookings bookings;
    final Ref aRoom;
    final Ref bRoom;
    final Ref house;
    final Ref rain;
    final Ref lights;
    private int minute;

    BookedStudio(Path folder) throws Exception {
        library = TestLibrary.create(folder);
        projects = new Projects(library);
        bookings = new Bookings(library);
        aRoom = room("A Room");
        bRoom = room("B Room");
        house = project("Glass House", "");
        rain = project("Neon Rain", "Umbrella");
        lights = project("Harbour Lights", "");
    }

    /** Books as it would be typed, a minute after the last one. */
    Booked type(String line) throws LibraryException {
        return type(line, "");
    }

    Booked type(String line, String clashWhy) throws LibraryException {
        ZonedDateTime at = NOW.plusMinutes(++minute);
        return bookings.book(read(line).wish(), clashWhy, "JK", at);
    }

    BookingLine read(String line) throws LibraryException {
        return BookingLine.read(line, BookingNames.of(library), BookingDefaults.at(NOW));
    }

    BookedWeek week() throws LibraryException {
        return bookings.week(LocalDate.parse("2026-03-25"), BERLIN, null);
    }

    Standing now(Booked booked) throws LibraryException {
        return bookings.standing(booked.standing().booking().booking());
    }

    List<String> lines() throws LibraryException {
        return week().bookings().stream().map(each -> BookingText.line(each, BERLIN)).toList();
    }

    private Ref room(String name) throws LibraryException {
        Room room = ModelFactory.eINSTANCE.createRoom();
        room.setName(name);
        return projects.create(room, "JK");
    }

    private Ref project(String title, String codeName) throws LibraryException {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title);
        project.setCodeName(codeName.isEmpty() ? null : codeName);
        return projects.create(project, "JK");
    }

    @Override
    public void close() {
        library.close();
    }
}
