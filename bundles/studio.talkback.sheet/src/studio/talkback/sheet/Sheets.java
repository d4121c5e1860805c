package studio.talkback.sheet;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.brief.Briefs;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.sheet.internal.LeftOffSheet;
import studio.talkback.sheet.internal.LogSheet;
import studio.talkback.sheet.internal.RecallSheet;
import studio.talkback.sheet.internal.RunSheet;
import studio.talkback.sheet.internal.SheetNames;
import studio.talkback.sheet.internal.TrackSheet;
import studio.talkback.sheet.internal.WorkOrder;

/**
 * The sheets of one library. Every method may wait for the disk: not for the UI thread. May be used from any thread.
 */
public final class Sheets {

    private final Library library;
    private final SessionLog log;
    private final Briefs briefs;

    /** The sheets of this library, with its log's kinds of entry and its brief's sections. */
    public Sheets(Library library, SessionLog log, Briefs briefs) {
        this.library = library;
        this.log = log;
        this.briefs = briefs;
    }

    /**
     * The work order of a session, which its client signs and keeps. Only what was done for this client is on it: lines
     * about the session's own project, and of those only tracks completed, changes of the mix, prints, picture cuts,
     * approvals, copies and open next actions. Left out are notes, requests and what was answered, faults, what was set on
     * the desk and the outboard, reasons of any kind, struck-out lines, what corrections replaced, and the notes of the
     * session, the project and its items: they are the studio's own, or somebody said them in confidence.
     *
     * @param now when it is asked for: a session that goes on is counted until then
     * @throws LibraryException if there is no such session, or the library does not answer
     */
    public Sheet workOrder(Ref session, ZonedDateTime now) throws LibraryException {
        return new WorkOrder(library, log, new SheetNames(library)).of(session, now);
    }

    /**
     * The log of a session as the studio keeps it: everything, struck-out lines too.
     *
     * @param now when it is asked for: a session that goes on is counted until then
     * @throws LibraryException if there is no such session, or the library does not answer
     */
    public Sheet log(Ref session, ZonedDateTime now) throws LibraryException {
        return new LogSheet(library, log, new SheetNames(library)).of(session, now);
    }

    /**
     * The track sheet of an item.
     *
     * @throws LibraryException if there is no such item, or the library does not answer
     */
    public Sheet tracks(Ref item) throws LibraryException {
        return new TrackSheet(library, new SheetNames(library)).of(item);
    }

    /**
     * A recall as it is kept in the rack: how the room is set, unit by unit with its faceplate where one is drawn, the patch,
     * and the strips of the console that have a name; with places to tick and to sign.
     *
     * @param families the consoles whose strips can be listed
     * @throws LibraryException if there is no such recall, or the library does not answer
     */
    public Sheet recall(Ref recall, ConsoleFamilies families) throws LibraryException {
        return new RecallSheet(library, new SheetNames(library), families).of(recall);
    }

    /**
     * A recall run for somebody without a screen: only what differs, in the order in which it is set.
     *
     * @param share the initials of whose pages are printed; those that nobody took are named at the end. Null for all pages
     * @throws LibraryException if there is no such run, or the library does not answer
     */
    public Sheet run(Ref run, @Nullable String share) throws LibraryException {
        return new RunSheet(library, new SheetNames(library)).of(run, share, false);
    }

    /**
     * The other half of a recall run: what somebody at a screen does not take, for who has none.
     *
     * @param share the initials of whose pages are left out
     * @throws LibraryException if there is no such run, or the library does not answer
     */
    public Sheet runWithout(Ref run, String share) throws LibraryException {
        return new RunSheet(library, new SheetNames(library)).of(run, share, true);
    }

    /**
     * Where an item or a project was left off, on one page.
     *
     * @param initials for whom; null for anybody
     * @param now      the time of the brief, in the zone in which times are shown
     * @throws LibraryException if there is no such item or project, or the library does not answer
     */
    public Sheet leftOff(Ref subject, @Nullable String initials, ZonedDateTime now) throws LibraryException {
        return LeftOffSheet.of(briefs.brief(subject, initials, now), new SheetNames(library).studio(), now);
    }
}
