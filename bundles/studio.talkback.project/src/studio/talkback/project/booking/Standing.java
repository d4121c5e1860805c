package studio.talkback.project.booking;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.BookingState;
import studio.talkback.model.identity.Ref;

/**
 * How a booking stands beside the others that want the room at the same time. What is released stands beside nobody. A
 * confirmed booking goes before every hold; of two holds the one that was asked for first goes before the other.
 *
 * @param booking which one
 * @param clashes where it is confirmed, the others that are confirmed too
 * @param ahead   where it is on hold, those that go before it
 * @param behind  the holds that it goes before
 */
public record Standing(RoomBooking booking, List<RoomBooking> clashes, List<RoomBooking> ahead,
        List<RoomBooking> behind) {

    /** Copies the lists. */
    public Standing {
        clashes = Objects.requireNonNull(List.copyOf(clashes));
        ahead = Objects.requireNonNull(List.copyOf(ahead));
        behind = Objects.requireNonNull(List.copyOf(behind));
    }

    /** Of a hold, whether it is the first, the second, ... : counted from 1. */
    public int place() {
        return ahead.size() + 1;
    }

    /** Whether others want the room at the same time. */
    public boolean contested() {
        return !clashes.isEmpty() || !ahead.isEmpty() || !behind.isEmpty();
    }

    /** Those who are in the way of confirming it: other confirmed bookings, and holds that go before it. */
    public List<RoomBooking> inTheWay() {
        return booking.state() == BookingState.HOLD ? ahead : clashes;
    }

    /** How each booking stands beside all others, in their order. */
    public static List<Standing> of(List<RoomBooking> bookings) {
        Map<@Nullable Ref, List<RoomBooking>> rooms = new HashMap<>();
        for (RoomBooking each : bookings) {
            if (each.stands()) {
                Objects.requireNonNull(rooms.computeIfAbsent(each.room(), room -> new ArrayList<>())).add(each);
            }
        }
        List<Standing> standings = new ArrayList<>();
        for (RoomBooking each : bookings) {
            List<RoomBooking> room = rooms.get(each.room());
            standings.add(beside(each, room == null ? Objects.requireNonNull(List.of()) : room));
        }
        return standings;
    }

    /** How a booking stands beside others, itself left out. */
    static Standing beside(RoomBooking booking, List<RoomBooking> others) {
        List<RoomBooking> clashes = new ArrayList<>();
        List<RoomBooking> ahead = new ArrayList<>();
        List<RoomBooking> behind = new ArrayList<>();
        for (RoomBooking other : others) {
            boolean itself = other.booking().equals(booking.booking());
            if (itself || !booking.stands() || !other.stands() || !booking.overlaps(other)) {
                continue;
            }
            boolean confirmed = other.state() == BookingState.CONFIRMED;
            if (booking.state() == BookingState.CONFIRMED) {
                (confirmed ? clashes : behind).add(other);
            } else {
                (confirmed || before(other, booking) ? ahead : behind).add(other);
            }
        }
        return new Standing(booking, clashes, ahead, behind);
    }

    /** Whether one was asked for before the other; what does not say when it was asked for is the older. */
    private static boolean before(RoomBooking one, RoomBooking other) {
        int order = asked(one) == asked(other) ? one.booking().toString().compareTo(other.booking().toString())
                : Long.compare(asked(one), asked(other));
        return order < 0;
    }

    private static long asked(RoomBooking booking) {
        ZonedDateTime at = booking.heldAt();
        return at == null ? Long.MIN_VALUE : at.toInstant().toEpochMilli();
    }
}
