package studio.talkback.session.internal.log;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.CandidateRole;
import studio.talkback.session.quickentry.CandidateScope;
import studio.talkback.session.quickentry.KnownNames;
import studio.talkback.session.quickentry.QuickEntryContext;

/** The names that are known where a line is typed. */
public final class LogNames {

    private final Library library;

    /** Reads this library. */
    public LogNames(Library library) {
        this.library = library;
    }

    /** See {@link studio.talkback.session.SessionLog#context}. */
    public QuickEntryContext context(Ref session, ZonedDateTime firstKeystroke, @Nullable String item)
            throws LibraryException {
        Session header = session(session);
        return QuickEntryContext.at(firstKeystroke).withNames(KnownNames.of(candidates(header, item))).withItem(item)
                .withFrameRate(FrameRates.read(header.getTimecodeRate()));
    }

    /** What a correction of an entry is read against: its own time and item. */
    public QuickEntryContext contextOf(Ref entry) throws LibraryException {
        Entry old = library.load(entry, Entry.class).map(Stored::content)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noEntry, entry)));
        Ref item = old.getItem();
        String number = item == null ? null
                : library.load(item, Item.class).map(stored -> stored.content().getNumber()).orElse(null);
        return context(Objects.requireNonNull(old.getSession()), Objects.requireNonNull(old.getAt()), number);
    }

    /** See {@link studio.talkback.session.SessionLog#names}. */
    public List<Candidate> candidates(Ref session, @Nullable String item) throws LibraryException {
        return candidates(session(session), item);
    }

    private Session session(Ref session) throws LibraryException {
        return library.load(session, Session.class).map(Stored::content)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noSession, session)));
    }

    private List<Candidate> candidates(Session session, @Nullable String item) throws LibraryException {
        List<Candidate> names = new ArrayList<>();
        Ref project = session.getProject();
        if (project != null) {
            inProject(project, item, names);
        }
        people(session, names);
        units(session.getRoom(), names);
        names.addAll(library.query("SELECT label, kind FROM media WHERE label IS NOT NULL",
                row -> candidate(Rows.text(row, "label"), "", CandidateRole.MEDIA, CandidateScope.STUDIO)));
        return names;
    }

    private void inProject(Ref project, @Nullable String item, List<Candidate> names) throws LibraryException {
        UUID id = project.document();
        names.addAll(library.query("SELECT number, title FROM item WHERE project = ? AND number IS NOT NULL",
                row -> candidate(Rows.text(row, "number"), Rows.text(row, "title"), CandidateRole.ITEM,
                        CandidateScope.PROJECT), id));
        named("track", CandidateRole.TRACK, id, item, names);
        named("print", CandidateRole.VERSION, id, item, names);
        names.addAll(library.query("SELECT number, text FROM request WHERE project = ? AND state = 'OPEN'",
                row -> candidate(Rows.text(row, "number"), Rows.text(row, "text"), CandidateRole.REQUEST,
                        CandidateScope.PROJECT), id));
    }

    /** The names in one of the tables of what items hold, those of the current item nearest. */
    private void named(String table, CandidateRole role, UUID project, @Nullable String item, List<Candidate> names)
            throws LibraryException {
        String sql = "SELECT DISTINCT t.name, i.number FROM item i JOIN " + table
                + " t ON t.doc = i.doc WHERE i.project = ? AND t.name IS NOT NULL";
        names.addAll(library.query(sql, row -> candidate(Rows.text(row, "name"), "", role,
                Rows.text(row, "number").equals(item) ? CandidateScope.ITEM : CandidateScope.PROJECT), project));
    }

    private void people(Session session, List<Candidate> names) throws LibraryException {
        Set<UUID> here = session.getParticipations().stream().filter(each -> each.getParty() != null)
                .map(each -> each.getParty().document()).collect(Collectors.toSet());
        names.addAll(library.query("SELECT doc, initials, name FROM party WHERE initials IS NOT NULL",
                row -> candidate(Rows.text(row, "initials"), Rows.text(row, "name"), CandidateRole.PERSON,
                        here.contains(Rows.uuid(row, "doc")) ? CandidateScope.SESSION : CandidateScope.STUDIO)));
    }

    private void units(@Nullable Ref room, List<Candidate> names) throws LibraryException {
        if (room == null) {
            return;
        }
        for (RoomUnit unit : library.load(room, Room.class).map(stored -> stored.content().getUnits().stream().toList())
                .orElse(List.of())) {
            String key = unit.getKey() == null ? unit.getName() : unit.getKey();
            if (key != null) {
                names.add(candidate(key, Objects.requireNonNullElse(unit.getName(), ""), CandidateRole.UNIT,
                        CandidateScope.STUDIO));
            }
        }
    }

    private static Candidate candidate(String text, String label, CandidateRole role, CandidateScope scope) {
        return new Candidate(text, label, role, scope, null);
    }
}
