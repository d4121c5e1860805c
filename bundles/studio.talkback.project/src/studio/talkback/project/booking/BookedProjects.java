package studio.talkback.project.booking;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;

/** Changes the bookings of projects, one project and one change set at a time, again where somebody saved it meanwhile. */
final class BookedProjects {

    private static final int ATTEMPTS = 5;
    /** What is found free is still free when it is saved: of two who confirm at once, one comes second. */
    private static final Object LOCK = new Object();

    private final Library library;

    /** Changes the bookings of a project and says which one it was about. */
    @FunctionalInterface
    interface Edit {

        Booking apply(Project project) throws LibraryException;
    }

    /** Looks up how a booking stands now. */
    @FunctionalInterface
    interface Look {

        Standing at(Ref booking) throws LibraryException;
    }

    BookedProjects(Library library) {
        this.library = library;
    }

    /** @param reason what is said in the history, with the project's title in it */
    Booked change(Ref project, String operator, String reason, Edit edit, Look look) throws LibraryException {
        synchronized (LOCK) {
            for (int attempt = 1;; attempt++) {
                Stored<Project> stored = load(project);
                Map<String, BookingStep.Kept> before = new HashMap<>();
                stored.content().getBookings().forEach(each -> before.put(each.getId(), BookingStep.Kept.of(each)));
                Booking changed = edit.apply(stored.content());
                String why = NLS.bind(reason, Objects.requireNonNullElse(stored.content().getTitle(), ""));
                try {
                    Committed committed = library.commit(ChangeSet.by(operator, why).save(stored).build());
                    Ref ref = stored.ref().inside(id(changed));
                    return new Booked(look.at(ref), committed,
                            new BookingStep(ref, before.get(changed.getId()), BookingStep.Kept.of(changed)));
                } catch (StaleHeadsException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        }
    }

    /** Takes a change back, and says how that would be taken back again. */
    BookingStep reverse(BookingStep step, String operator) throws LibraryException {
        synchronized (LOCK) {
            for (int attempt = 1;; attempt++) {
                Stored<Project> stored = load(step.booking());
                set(stored.content(), step);
                try {
                    library.commit(ChangeSet.by(operator, Messages.undone).save(stored).build());
                    return step.reversed();
                } catch (StaleHeadsException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        }
    }

    private static void set(Project project, BookingStep step) throws BookingException {
        String id = String.valueOf(step.booking().object());
        Booking now = project.getBookings().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
        if (!Objects.equals(now == null ? null : BookingStep.Kept.of(now), step.after())) {
            throw new BookingException(Messages.savedSince);
        }
        BookingStep.Kept before = step.before();
        if (now != null && before != null) {
            before.writeTo(now);
        } else if (now != null) {
            project.getBookings().remove(now);
        } else if (before != null) {
            project.getBookings().add(before.booking(step.booking()));
        }
    }

    /** A booking of a project that is loaded. */
    Booking find(Project project, Ref booking) throws BookingException {
        String id = String.valueOf(booking.object());
        for (Booking each : project.getBookings()) {
            if (id.equals(each.getId())) {
                return each;
            }
        }
        throw new BookingException(Messages.gone);
    }

    /** A booking of a project that is loaded, as it would be confirmed, to be looked at beside the others. */
    RoomBooking row(Ref ref, Project project, Booking booking) throws BookingException {
        if (booking.getFrom() == null || booking.getTo() == null) {
            throw new BookingException(Messages.withoutTime);
        }
        BookingState state = booking.getState() == BookingState.CONFIRMED ? BookingState.CONFIRMED : BookingState.HOLD;
        return new RoomBooking(ref, Objects.requireNonNullElse(project.getTitle(), ""), "", booking.getRoom(), "",
                booking.getFrom(), booking.getTo(), state, "", booking.getHeldAt(), "");
    }

    private Stored<Project> load(Ref ref) throws LibraryException {
        Stored<Project> stored = library.load(ref.toDocument(), Project.class)
                .orElseThrow(() -> new BookingException(Messages.gone));
        if (stored.diverged()) {
            throw new BookingException(Messages.diverged);
        }
        return stored;
    }

    private static UUID id(Booking booking) {
        @Nullable String id = booking.getId();
        return Objects.requireNonNull(UUID.fromString(id));
    }
}
