package studio.talkback.wrap;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.SessionHours;
import studio.talkback.watch.Proposal;
import studio.talkback.wrap.internal.ActionFindings;
import studio.talkback.wrap.internal.DeskFindings;
import studio.talkback.wrap.internal.FileFindings;
import studio.talkback.wrap.internal.HoursFindings;
import studio.talkback.wrap.internal.RequestFindings;
import studio.talkback.wrap.internal.Sitting;
import studio.talkback.wrap.internal.UnsavedFindings;

/**
 * What a session leaves open at the end of the day. Reads the projections only, and the folder of the DAW's session; waits
 * for the disk: not for the UI thread. May be used from any thread.
 */
public final class Wrap {

    private static final String OPEN = "SELECT doc FROM session WHERE time_out IS NULL AND (time_in <= ? OR " + TimeOrder.behind("session") + " > 0)"
            + " ORDER BY " + TimeOrder.of("session", "time_in") + " DESC FETCH FIRST 100 ROWS ONLY";

    private final Library library;

    /** The sessions of this library. */
    public Wrap(Library library) {
        this.library = library;
    }

    /**
     * The session to wrap: the one that was logged to last if nobody ended it, else the newest that nobody ended, else the
     * one that was logged to last; empty where there is none of these.
     *
     * @param last the one that was logged to last; null for none
     */
    public Optional<Ref> next(@Nullable Ref last, ZonedDateTime now) throws LibraryException {
        List<Ref> open = library.query(OPEN, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Long.valueOf(now.toInstant().toEpochMilli()));
        Ref newest = open.isEmpty() ? last : open.getFirst();
        return Objects.requireNonNull(Optional.ofNullable(last != null && open.contains(last) ? last : newest));
    }

    /**
     * How a session stands.
     *
     * @param proposals what is proposed in the watched folders; that of other projects does not count
     * @param unsaved   what is not saved in editors
     * @param now       in the room's zone
     * @throws LibraryException if there is no such session, or the library does not answer
     */
    public WrapUp read(Ref session, List<Proposal> proposals, List<Unsaved> unsaved, ZonedDateTime now)
            throws LibraryException {
        Sitting sitting = Sitting.of(session, now, library);
        HoursTotal hours = new SessionHours(library).of(session, now);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new UnsavedFindings(unsaved).all());
        findings.addAll(new DeskFindings(library).of(sitting));
        findings.addAll(new FileFindings(library).of(sitting, proposals));
        findings.addAll(new RequestFindings(library).of(sitting));
        findings.addAll(new ActionFindings(library).of(sitting));
        findings.addAll(new HoursFindings(hours).of(sitting));
        findings.sort(Comparator.comparing(Finding::open).reversed());
        return new WrapUp(session, sitting.projectTitle(), sitting.where(),
                HoursText.line(hours, Objects.requireNonNull(now.getZone())), hours.out() != null, findings);
    }
}
