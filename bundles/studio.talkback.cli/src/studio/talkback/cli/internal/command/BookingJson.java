package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.model.BookingState;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;

/** Bookings as JSON. */
final class BookingJson {

    private BookingJson() {
    }

    /** The members of one booking and of how it stands. */
    static void booking(JsonWriter json, Standing standing, ZoneId here) throws IOException {
        RoomBooking booking = standing.booking();
        named(json, booking);
        Json.text(json, "room", booking.room());
        Json.text(json, "roomName", booking.roomName());
        Json.time(json, "from", booking.from());
        Json.time(json, "to", booking.to());
        Json.text(json, "zone", booking.from().getZone());
        if (booking.state() == BookingState.HOLD) {
            json.name("place").value(standing.place());
        }
        Json.text(json, "note", booking.note().isEmpty() ? null : booking.note());
        Json.time(json, "heldAt", booking.heldAt());
        Json.text(json, "clashWhy", booking.clashWhy().isEmpty() ? null : booking.clashWhy());
        others(json, "clashes", standing.clashes());
        others(json, "ahead", standing.ahead());
        others(json, "behind", standing.behind());
        Json.text(json, "text", BookingText.line(standing, here));
    }

    private static void others(JsonWriter json, String name, List<RoomBooking> bookings) throws IOException {
        Json.objects(json, name, bookings, BookingJson::named);
    }

    private static void named(JsonWriter json, RoomBooking booking) throws IOException {
        Json.text(json, "booking", booking.booking());
        Json.text(json, "project", booking.projectRef());
        Json.text(json, "projectTitle", booking.project());
        Json.text(json, "state", Reports.word(booking.state()));
    }
}
