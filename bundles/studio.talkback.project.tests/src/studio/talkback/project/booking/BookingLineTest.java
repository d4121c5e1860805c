package studio.talkback.project.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;

class BookingLineTest {

    private final BookedStudio studio;

    BookingLineTest(@TempDir Path folder) throws Exception {
        studio = new BookedStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "#Glass House A thu 10-18 hold | Glass House | A Room | 2026-03-26T10:00+01:00 | 2026-03-26T18:00+01:00",
            "#glass a thu 10-18 | Glass House | A Room | 2026-03-26T10:00+01:00 | 2026-03-26T18:00+01:00",
            "Glass House B Room tomorrow 1030-18:15 | Glass House | B Room | 2026-03-24T10:30+01:00 | 2026-03-24T18:15+01:00",
            "#umbrella b 2026-12-03 20–4 | Neon Rain | B Room | 2026-12-03T20:00+01:00 | 2026-12-04T04:00+01:00",
            "#Neon A mon 18-24 | Neon Rain | A Room | 2026-03-23T18:00+01:00 | 2026-03-24T00:00+01:00",
            "#Neon A 14-18 | Neon Rain | A Room | 2026-03-23T14:00+01:00 | 2026-03-23T18:00+01:00",
            "#Neon A 10-18 | Neon Rain | A Room | 2026-03-24T10:00+01:00 | 2026-03-24T18:00+01:00",
            "#Neon A sat 22-06 | Neon Rain | A Room | 2026-03-28T22:00+01:00 | 2026-03-29T06:00+02:00",
            "#Neon A thu 10-12 LA hold | Neon Rain | A Room | 2026-03-26T10:00-07:00 | 2026-03-26T12:00-07:00" })
    void aLineSaysWhatWhereAndWhen(String line, String project, String room, String from, String to) throws Exception {
        BookingLine read = studio.read(line);
        assertEquals(project, read.project());
        assertEquals(room, read.room());
        assertEquals(from, read.wish().from().toOffsetDateTime().toString());
        assertEquals(to, read.wish().to().toOffsetDateTime().toString());
    }

    @Test
    void stateAndNoteFollowTheTimes() throws Exception {
        BookingLine read = studio.read("#Glass A thu 10-18 confirmed; strings, 12-14 lunch");
        assertTrue(read.wish().confirmed());
        assertEquals("strings, 12-14 lunch", read.wish().note());
        assertEquals("Confirmed for Glass House in A Room, Thu 26 Mar 10:00–18:00, 8:00 h",
                read.outcome(BookedStudio.BERLIN));
    }

    @Test
    void theProjectAtHandTheChosenRoomAndDayGoWithoutSaying() throws Exception {
        BookingDefaults chosen = new BookingDefaults(studio.house, studio.bRoom, LocalDate.parse("2026-04-02"),
                LocalDate.parse("2026-03-30"), BookedStudio.NOW);
        BookingNames names = BookingNames.of(studio.library);
        BookingLine bare = BookingLine.read("10-18", names, chosen);
        assertEquals("Glass House B Room 2026-04-02",
                bare.project() + " " + bare.room() + " " + bare.wish().from().toLocalDate());
        assertEquals("Glass House A Room", subject(BookingLine.read("A 10-18", names, chosen)));
        assertEquals("Neon Rain B Room", subject(BookingLine.read("#neon 10-18", names, chosen)));
        assertEquals(LocalDateTime.parse("2026-04-03T10:00").atZone(BookedStudio.BERLIN),
                BookingLine.read("fri 10-18", names, chosen).wish().from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | thu 10-18", "#Glass A thu | thu 10-18", "#Glass A thu 10-25 | 10-25",
            "#Glass A thu 10:75-12 | 10:75-12", "#Glass A 2026-02-30 10-18 | 2026-02-30",
            "#Glass A thu 10-18 maybe | maybe", "#Glass thu 10-18 | A Room, B Room", "#Glass C thu 10-18 | \"C\"",
            "thu 10-18 | which project", "#Nobody A thu 10-18 | \"#Nobody A\"" })
    void whatIsMissingOrNotKnownIsSaid(String line, String words) {
        BookingException refused = assertThrows(BookingException.class, () -> studio.read(line));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    @Test
    void aBeginningOfSeveralTitlesIsNotEnough() throws LibraryException {
        studio.projects.create(project("Glass Tower"), "JK");
        BookingException refused = assertThrows(BookingException.class, () -> studio.read("#Glass A thu 10-18"));
        assertTrue(refused.getMessage().contains("Glass House, Glass Tower"), refused.getMessage());
    }

    private static Project project(String title) {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title);
        return project;
    }

    private static String subject(BookingLine line) {
        return line.project() + " " + line.room();
    }
}
