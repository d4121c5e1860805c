package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of songs and of people, as they are typed or pasted. */
class TypedLinesTest {

    @Test
    void aListsNumberIsTheItemsNumber() {
        assertTitle("3", "Slow Trains", "#3 Slow Trains");
        assertTitle("3", "Slow Trains", " 03.  Slow   Trains ");
        assertTitle("12", "Slow Trains", "12) Slow Trains");
        assertTitle("4", "Slow Trains", "4 - Slow Trains");
        assertTitle("4", "Slow Trains", "04 – Slow Trains");
        assertTitle("B1", "Bonus", "#B1 Bonus");
        assertTitle("101", "Pilot", "101: Pilot");
    }

    @Test
    void aNumberInATitleStaysThere() {
        assertTitle(null, "7 Rings", "7 Rings");
        assertTitle(null, "99 Problems", "99 Problems");
        assertTitle(null, "1-800", "1-800");
        assertTitle(null, "#1", "#1");
        assertTitle(null, "3.", "3.");
        assertTitle(null, "", "  ");
    }

    @Test
    void aPersonIsNameInitialsAndRoles() {
        TypedPerson producer = TypedPerson.read(" Mara Sol (ms), producer, arranger ");
        assertEquals("Mara Sol", producer.name());
        assertEquals("MS", producer.initials());
        assertEquals(List.of("producer", "arranger"), producer.roles());
        assertEquals("Mara Sol", producer.party().getName());
        assertEquals(List.of("producer", "arranger"), producer.party().getRoles());
    }

    @Test
    void whatIsMissingIsMissing() {
        TypedPerson person = TypedPerson.read("Zoë Vance");
        assertEquals("Zoë Vance", person.name());
        assertNull(person.initials());
        assertEquals(List.of(), person.roles());
        assertEquals("", TypedPerson.read("(ZV)").name());
        assertEquals("Band (the live one)", TypedPerson.read("Band (the live one)").name());
        assertEquals(List.of("label"), TypedPerson.read("Northlight Records, label").roles());
    }

    private static void assertTitle(@Nullable String number, String title, String line) {
        TypedTitle read = TypedTitle.read(line);
        assertEquals(title, read.title());
        assertEquals(number, read.number());
    }
}
