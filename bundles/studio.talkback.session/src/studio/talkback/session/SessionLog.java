package studio.talkback.session;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.LineLogger;
import studio.talkback.session.internal.log.LogNames;
import studio.talkback.session.internal.log.LogQueries;
import studio.talkback.session.internal.log.SessionStarter;
import studio.talkback.session.internal.log.Undo;
import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryParser;

/**
 * The session log of one library. Every line is one change set: the entry, and what it means for the item, the room,
 * the media and the session's header. When somebody else saves one of these meanwhile, the line is tried again on
 * what they saved. Every method may wait for the disk: not for the UI thread. May be used from any thread.
 */
public final class SessionLog {

    private final EntryKinds kinds;
    private final LineLogger lines;
    private final LogNames names;
    private final LogQueries queries;
    private final SessionStarter starter;
    private final Undo undo;

    /** The log with all kinds of entry that are installed. */
    public SessionLog(Library library) {
        this(library, EntryKinds.installed());
    }

    /** The log with these kinds of entry. */
    public SessionLog(Library library, EntryKinds kinds) {
        this.kinds = kinds;
        this.lines = new LineLogger(library, kinds);
        this.names = new LogNames(library);
        this.queries = new LogQueries(library);
        this.starter = new SessionStarter(library, queries);
        this.undo = new Undo(library);
    }

    /** The kinds of entry it reads and keeps. */
    public EntryKinds kinds() {
        return kinds;
    }

    /**
     * Starts a session. Room, people with their roles, sample rate, bit depth, timecode rate and reference level are
     * those of the project's last session; where there is none, those of the project and the room.
     *
     * @return the new session
     * @throws LibraryException if there is no such project, or the library cannot save
     */
    public Ref start(SessionStart start) throws LibraryException {
        return starter.start(start);
    }

    /**
     * The header that a session would begin with, to be looked at and changed before it is started: as
     * {@link #start(SessionStart)} fills it in, and with the DAW's session file of the last session. Nothing is saved.
     *
     * @throws LibraryException if there is no such project
     */
    public Session prepare(SessionStart start) throws LibraryException {
        return starter.prepare(start);
    }

    /**
     * Starts a session with this header.
     *
     * @param header   a session that is in no library; it names its project
     * @param operator the initials of who begins it
     * @return the new session
     * @throws LibraryException if there is no such project, or the library cannot save
     */
    public Ref start(Session header, String operator) throws LibraryException {
        return starter.start(header, operator);
    }

    /** The session to log to now: the project's newest if it is of today or still open; else empty. */
    public Optional<SessionHeader> current(Ref project, ZonedDateTime now) throws LibraryException {
        return Objects.requireNonNull(queries.sessions(project, 1).stream()
                .filter(header -> header.open() || now.toLocalDate().equals(header.date())).findFirst());
    }

    /**
     * The sessions of a project, newest first.
     *
     * @param limit at most this many
     */
    public List<SessionHeader> sessions(Ref project, int limit) throws LibraryException {
        return queries.sessions(project, limit);
    }

    /**
     * The names known in a session, for completion and for reading lines.
     *
     * @param item the number of the item that lines are about, whose tracks come first; null for none
     */
    public List<Candidate> names(Ref session, @Nullable String item) throws LibraryException {
        return names.candidates(session, item);
    }

    /**
     * What a line typed in a session is read against.
     *
     * @param firstKeystroke when the line was begun, in the room's zone
     * @param item           the number of the item that lines are about until another is named; null for none
     */
    public QuickEntryContext context(Ref session, ZonedDateTime firstKeystroke, @Nullable String item)
            throws LibraryException {
        return names.context(session, firstKeystroke, item).withKinds(kinds.table());
    }

    /**
     * Logs a line.
     *
     * @param operator the initials of who logs it
     * @param evidence its files, kept in the library already; usually none
     * @return the entry, and what the line could not mean: unknown names are kept in the entry and reported
     * @throws LibraryException if there is no such session, or the library cannot save; then nothing is kept
     */
    public Logged add(Ref session, QuickEntry line, String operator, Evidence... evidence) throws LibraryException {
        return lines.add(session, null, line, operator, Objects.requireNonNull(List.of(evidence)));
    }

    /**
     * Logs a line about an item, whatever the line itself calls it; see {@link #add}.
     *
     * @param item one of the session's project
     */
    public Logged addAbout(Ref session, Ref item, QuickEntry line, String operator, Evidence... evidence)
            throws LibraryException {
        return lines.add(session, item, line, operator, Objects.requireNonNull(List.of(evidence)));
    }

    /**
     * Replaces a line by another: what the old one meant is taken back, what the new one means is done. The old line
     * stays in the entry and in its history; a corrected request keeps its number.
     *
     * @param newLine as typed; it happened when the old one did unless it says otherwise
     * @throws LibraryException if there is no such entry, or it is struck out
     */
    public Logged correct(Ref entry, String newLine, String operator) throws LibraryException {
        QuickEntryContext context = names.contextOf(entry).withKinds(kinds.table());
        return correct(entry, QuickEntryParser.parse(newLine, context), operator);
    }

    /**
     * Replaces a line by another that was read already; see {@link #correct(Ref, String, String)}.
     *
     * @param evidence files that come to those it has, kept in the library already; usually none
     */
    public Logged correct(Ref entry, QuickEntry newLine, String operator, Evidence... evidence)
            throws LibraryException {
        return lines.correct(entry, newLine, operator, Objects.requireNonNull(List.of(evidence)));
    }

    /**
     * Strikes a line out: it stays in the log, and what it meant is taken back. A request is declined, an approval
     * is marked; what something else stands on is left and reported.
     *
     * @throws LibraryException if there is no such entry, or it is struck out already
     */
    public Logged strike(Ref entry, String why, String operator) throws LibraryException {
        return lines.strike(entry, why, operator);
    }

    /**
     * Notes that a next action is done.
     *
     * @throws LibraryException if there is no such entry, or it is no next action
     */
    public Logged done(Ref action, ZonedDateTime at, String operator) throws LibraryException {
        return lines.done(action, at, operator);
    }

    /** The lines of a session in the order of what happened, struck-out ones included; nothing is loaded. */
    public List<EntryLine> entries(Ref session) throws LibraryException {
        return queries.entries(session);
    }

    /** A line as it was at all times, newest first; purged revisions are left out. */
    public List<EntryVersion> history(Ref entry) throws LibraryException {
        return queries.history(entry);
    }

    /**
     * Undoes a change set by another one that restores what each document was before; new documents are deleted, and
     * their revisions stay.
     *
     * @throws LibraryException if one of the documents was saved since, or a session's header where it clashes with the
     *                          undo; then nothing is undone
     */
    public Committed undo(Committed committed, String operator) throws LibraryException {
        return undo.undo(committed, operator);
    }
}
