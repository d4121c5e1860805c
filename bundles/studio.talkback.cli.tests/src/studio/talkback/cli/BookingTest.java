package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;

/** Rooms booked by commands, on Sunday, 22 November 2026. */
class BookingTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void aRoomIsHeldConfirmedMovedAndReleased() throws Exception {
        String out = terminal.type("booking", "hold", "#Glass House A 2026-12-03 10-18 hold; strings").fine().out();
        assertTrue(out.contains("Thu 3 Dec 10:00\u201318:00  A Room  Glass House  hold  strings"), out);
        JsonObject confirmed = terminal.json("booking", "confirm", "#Glass House A 2026-12-03 10-18");
        assertEquals("confirmed", confirmed.get("state").getAsString());
        assertEquals("2026-12-03T10:00:00+01:00", confirmed.get("from").getAsString());
        assertEquals("Europe/Berlin", confirmed.get("zone").getAsString());
        String booking = confirmed.get("booking").getAsString();
        JsonObject moved = terminal.json("booking", "move", booking, "2026-12-04", "11-19");
        assertEquals("2026-12-04T11:00:00+01:00", moved.get("from").getAsString());
        assertEquals("A Room", moved.get("roomName").getAsString());
        JsonObject released = terminal.json("booking", "release", booking);
        assertEquals("released", released.get("state").getAsString());
        assertEquals(0, week().size());
        JsonObject all = terminal.json("booking", "list", "--week", "2026-12-03", "--released");
        assertEquals("2026-11-30", all.get("monday").getAsString());
        JsonObject listed = all.getAsJsonArray("bookings").get(0).getAsJsonObject();
        assertEquals(Set.of("booking", "project", "projectTitle", "state", "room", "roomName", "from", "to", "zone",
                "note", "heldAt", "clashes", "ahead", "behind", "text"), listed.keySet());
    }

    @Test
    void aRoomThatIsTakenIsConfirmedWithAReasonAlone() throws Exception {
        terminal.type("booking", "hold", "#Glass House A 2026-12-03 10-18 confirmed").fine();
        terminal.type("booking", "hold", "#Neon A 2026-12-03 16-20 confirmed").refused(2,
                "A Room is confirmed for Glass House", "--why");
        JsonObject held = terminal.json("booking", "hold", "#Neon A 2026-12-03 16-20");
        assertEquals(2, held.get("place").getAsInt());
        assertEquals("Glass House",
                held.getAsJsonArray("ahead").get(0).getAsJsonObject().get("projectTitle").getAsString());
        terminal.type("booking", "list", "--week", "2026-12-03").fine();
        JsonObject both = terminal.json("booking", "confirm", held.get("booking").getAsString(), "--why",
                "they share the day");
        assertEquals("they share the day", both.get("clashWhy").getAsString());
        assertEquals(1, both.getAsJsonArray("clashes").size());
        Answer list = terminal.type("booking", "list", "--week", "2026-12-03").fine();
        assertTrue(list.out().contains("CLASH"), list.out());
    }

    @Test
    void whatIsNotBookedOrNotKnownIsSaid() {
        terminal.type("booking", "confirm", "#Glass House A 2026-12-03 10-18").refused(2, "nothing is booked",
                "booking list");
        terminal.type("booking", "hold", "#Nobody A thu 10-18").refused(2, "Nobody");
        terminal.type("booking", "hold", "#Glass House A thu").refused(2, "thu 10-18");
        terminal.type("booking", "release", "project/x").refused(2, "reference");
        terminal.type("booking", "list", "--room", "Cellar").refused(2, "Cellar");
        assertTrue(terminal.type("booking", "list", "--week", "2031-01-01").fine().out().contains("Nothing is booked"));
    }

    private JsonArray week() throws Exception {
        return terminal.json("booking", "list", "--week", "2026-12-03").getAsJsonArray("bookings");
    }
}
