package studio.talkback.wrap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Entry;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.wrap.internal.Messages;
import studio.talkback.wrap.internal.Sitting;

/**
 * Mends what a session leaves open by lines of its log, as they would be typed there: each is one change set, which
 * {@link SessionLog#undo} takes back. Waits for the disk: not for the UI thread.
 */
public final class Mending {

    private static final DateTimeFormatter CLOCK = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    private static final Pattern INITIALS = Objects.requireNonNull(Pattern.compile("[\\p{L}\\p{N}]{1,8}"));
    private static final String DONE = "done";
    private static final String ACTION = "x ";

    private final Library library;
    private final SessionLog log;

    /** Mends in this library. */
    public Mending(Library library, SessionLog log) {
        this.library = library;
        this.log = log;
    }

    /**
     * Mends one of those that typed words mend.
     *
     * @param session  the session that is wrapped
     * @param typed    a clock time, initials, or {@code done} or why a request is declined, as its finding says; an empty
     *                 time is now
     * @param operator the initials of who does it
     * @param now      in the room's zone
     * @throws MendException    if what was typed does not say it; nothing was changed
     * @throws LibraryException if the library cannot save; nothing was changed
     */
    public Logged mend(Ref session, Finding finding, String typed, String operator, ZonedDateTime now)
            throws MendException, LibraryException {
        String said = typed.strip();
        return switch (finding.kind()) {
        case TIME_IN -> came(session, said, operator, now);
        case TIME_OUT -> left(session, said, operator, now);
        case OWNER -> give(finding.about(), said, operator);
        case REQUEST -> answer(session, finding, said, operator, now);
        default -> throw new MendException(finding.mend());
        };
    }

    private Logged came(Ref session, String typed, String operator, ZonedDateTime now)
            throws MendException, LibraryException {
        Sitting sitting = Sitting.of(session, now, library);
        ZonedDateTime at = clock(sitting.day(), typed, now);
        ZonedDateTime out = sitting.out();
        if (out != null && at.isAfter(out)) {
            throw new MendException(NLS.bind(Messages.mend_afterOut, CLOCK.format(out)));
        }
        return line(session, "h in", at, operator, now);
    }

    /** A time out before the time in is of the next morning. */
    private Logged left(Ref session, String typed, String operator, ZonedDateTime now)
            throws MendException, LibraryException {
        Sitting sitting = Sitting.of(session, now, library);
        ZonedDateTime in = sitting.in();
        ZonedDateTime at = clock(sitting.day(), typed, now);
        return line(session, "h out", in != null && at.isBefore(in) ? at.plusDays(1) : at, operator, now);
    }

    private static ZonedDateTime clock(LocalDate day, String typed, ZonedDateTime now) throws MendException {
        try {
            return Objects.requireNonNull(typed.isEmpty() ? now : day.atTime(LocalTime.parse(typed, CLOCK)).atZone(now.getZone()));
        } catch (DateTimeException e) {
            throw new MendException(NLS.bind(Messages.mend_noTime, typed));
        }
    }

    private Logged line(Ref session, String line, ZonedDateTime at, String operator, ZonedDateTime now)
            throws MendException, LibraryException {
        if (at.isAfter(now.plusMinutes(1))) {
            throw new MendException(NLS.bind(Messages.mend_toCome, CLOCK.format(at)));
        }
        return log.add(session, QuickEntryParser.parse(line, log.context(session, at, null)), operator);
    }

    /** The owners come first in the line: behind a reason they would be part of it. */
    private Logged give(Ref action, String typed, String operator) throws MendException, LibraryException {
        StringBuilder owners = new StringBuilder();
        for (String initials : typed.replace('@', ' ').strip().split("[\\s,]+")) {
            if (!INITIALS.matcher(initials).matches()) {
                throw new MendException(Messages.mend_noOwner);
            }
            owners.append('@').append(initials).append(' ');
        }
        String before = library.load(action, Entry.class).map(stored -> stored.content().getTyped()).orElse(null);
        if (before == null || !before.startsWith(ACTION)) {
            throw new MendException(Messages.mend_noAction);
        }
        return log.correct(action, ACTION + owners + before.substring(ACTION.length()), operator);
    }

    private Logged answer(Ref session, Finding finding, String typed, String operator, ZonedDateTime now)
            throws MendException, LibraryException {
        if (typed.isEmpty()) {
            throw new MendException(Messages.mend_noAnswer);
        }
        String line = "d " + finding.number() + (typed.equalsIgnoreCase(DONE) ? "" : " no; " + typed);
        return log.addAbout(session, finding.about(), QuickEntryParser.parse(line, log.context(session, now, null)), operator);
    }
}
