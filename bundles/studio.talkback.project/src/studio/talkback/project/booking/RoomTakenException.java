package studio.talkback.project.booking;

import java.util.List;
import java.util.Objects;

/** Somebody else has the room then; it is confirmed all the same only where it is said why. */
public final class RoomTakenException extends BookingException {

    private static final long serialVersionUID = 1L;

    private final transient List<RoomBooking> inTheWay;

    RoomTakenException(String message, List<RoomBooking> inTheWay) {
        super(message);
        this.inTheWay = Objects.requireNonNull(List.copyOf(inTheWay));
    }

    /** Who has it, or has the earlier hold. */
    public List<RoomBooking> inTheWay() {
        return inTheWay;
    }
}
