package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.Messages;
import studio.talkback.room.internal.Times;

/**
 * The texts of a room's bar, short enough to be glanced at.
 *
 * @param room       {@code A ROOM}
 * @param desk       {@code DESK #4 Glass House, Mix 3, +11 since 15:42}; needs attention where nobody knows how the desk
 *                   stood when it was loaded, where something of its recall is not set, or where the mix on it was left:
 *                   {@code Mix 3a, left for Mix 3}
 * @param session    {@code SESSION saved 2 min ago, copied 3 h ago !}; needs attention where it was saved since it was copied
 * @param next       {@code NEXT #2 in 2:56}; needs attention where something is overdue
 * @param uncaptured whether a capture is to be offered
 */
public record RoomBarText(String room, Part desk, Part session, Part next, boolean uncaptured) {

    /**
     * One part of the bar.
     *
     * @param caption   what it is about, one word in capitals
     * @param text      what there is to say
     * @param attention whether it needs attention
     * @param details   what else there is to know, one line each
     */
    public record Part(String caption, String text, boolean attention, List<String> details) {

        /** Copies the list. */
        public Part {
            details = Objects.requireNonNull(List.copyOf(details));
        }

        Part(String caption, String text, boolean attention) {
            this(caption, text, attention, Objects.requireNonNull(List.of()));
        }

        /** What there is to say, with a {@code !} at its end where it needs attention. */
        public String marked() {
            return attention ? NLS.bind(Messages.bar_attention, text) : text;
        }

        /** Caption and marked text. */
        @Override
        public String toString() {
            return caption + " " + marked();
        }
    }

    /** The texts with all names. */
    public static RoomBarText of(RoomBar bar) {
        return of(bar, project -> true);
    }

    /**
     * The texts while a client looks on.
     *
     * @param shown whether the names of a project may be seen; those of others are replaced by its code name, or by
     *              "another client" where it has none
     */
    public static RoomBarText of(RoomBar bar, Predicate<Ref> shown) {
        Desk on = bar.desk();
        boolean neverCaptured = !on.isEmpty() && on.recall() == null;
        return new RoomBarText(Objects.requireNonNull(on.roomName().toUpperCase(Locale.ROOT)),
                new Part(Messages.bar_desk, desk(bar, shown), neverCaptured || !on.leftFor().isEmpty() || !on.notSet().isEmpty(),
                        isShown(on.project(), shown) ? on.notSet() : Objects.requireNonNull(List.of())),
                new Part(Messages.bar_session, session(bar), bar.session().stale()),
                new Part(Messages.bar_next, next(bar, shown), bar.late() > 0), on.uncaptured() || neverCaptured);
    }

    /** All of it in one line. */
    public String line() {
        return String.join(" | ", room, desk.toString(), session.toString(), next.toString());
    }

    private static String desk(RoomBar bar, Predicate<Ref> shown) {
        Desk on = bar.desk();
        if (on.isEmpty()) {
            return Messages.bar_deskEmpty;
        }
        List<String> parts = new ArrayList<>();
        parts.add(named(on.itemNumber(), on.itemTitle(), on.codeName(), on.project(), shown));
        if (!on.mixName().isEmpty() && isShown(on.project(), shown)) {
            parts.add(on.leftFor().isEmpty() ? NLS.bind(Messages.bar_mix, on.mixName())
                    : NLS.bind(Messages.bar_mixLeft, on.mixName(), on.leftFor()));
        }
        ZonedDateTime since = on.capturedAt();
        String when = since == null ? "" : Times.since(since, bar.at());
        if (on.uncaptured()) {
            parts.add(NLS.bind(Messages.bar_changes, Integer.valueOf(on.changes().size()), when));
        }
        if (!on.notSet().isEmpty()) {
            parts.add(NLS.bind(Messages.bar_notSet, Integer.valueOf(on.notSet().size())));
        }
        if (on.recall() == null) {
            parts.add(Messages.bar_neverCaptured);
        } else if (!on.uncaptured()) {
            parts.add(NLS.bind(on.loaded() ? Messages.bar_loaded : Messages.bar_captured, when));
        }
        return String.join(", ", parts);
    }

    private static String session(RoomBar bar) {
        ZonedDateTime saved = bar.session().savedAt();
        ZonedDateTime copied = bar.session().copiedAt();
        if (bar.desk().isEmpty()) {
            return Messages.bar_nothing;
        }
        String first = saved == null ? Messages.bar_notFound
                : NLS.bind(Messages.bar_saved, Times.ago(saved, bar.at()));
        String second = copied == null ? Messages.bar_neverCopied
                : NLS.bind(Messages.bar_copied, Times.ago(copied, bar.at()));
        return String.join(", ", first, second);
    }

    private static String next(RoomBar bar, Predicate<Ref> shown) {
        NextDue due = bar.next();
        List<String> parts = new ArrayList<>();
        if (due != null) {
            String left = Times.until(due.due(), bar.at());
            String what = due.booking() ? named("", due.projectTitle(), due.codeName(), due.project(), shown)
                    : due.number().isEmpty() || !isShown(due.project(), shown) ? named("", due.title(), due.codeName(), due.project(), shown)
                            : "#" + due.number();
            parts.add(NLS.bind(due.booking() ? Messages.bar_booked : Messages.bar_due, what, left));
        }
        if (bar.late() > 0) {
            parts.add(NLS.bind(Messages.bar_late, Integer.valueOf(bar.late())));
        }
        return parts.isEmpty() ? Messages.bar_nothing : String.join(", ", parts);
    }

    private static boolean isShown(@Nullable Ref project, Predicate<Ref> shown) {
        return project == null || shown.test(project);
    }

    private static String named(String number, String title, String codeName, @Nullable Ref project,
            Predicate<Ref> shown) {
        if (isShown(project, shown)) {
            return ((number.isEmpty() ? "" : "#" + number + " ") + title).strip();
        }
        // An item's number says nothing of whose it is; without a code name nobody is to tell two of them apart.
        return codeName.isBlank() ? Messages.bar_anotherClient
                : ((number.isEmpty() ? "" : "#" + number + " ") + codeName).strip();
    }
}
