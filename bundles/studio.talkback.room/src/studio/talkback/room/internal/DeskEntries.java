package studio.talkback.room.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.EvidenceImported;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.OpenDocuments;

/** Writes what happens to a desk in the log. Nobody types these lines. */
final class DeskEntries {

    /** The kind of what was put on a desk, struck from it or left uncaptured. */
    private static final String DESK = "desk";
    /** The kind of a capture. */
    private static final String CAPTURE = "capture";

    private static final String OPEN_SESSION = """
            SELECT doc FROM session WHERE project = ? AND time_out IS NULL AND (room = ? OR room IS NULL)
             ORDER BY %s DESC FETCH FIRST ROW ONLY
            """.formatted(TimeOrder.of("session", "time_in"));

    private final Library library;
    private final OpenDocuments documents;
    private final String operator;
    private final ZonedDateTime at;

    DeskEntries(Library library, OpenDocuments documents, String operator, ZonedDateTime at) {
        this.library = library;
        this.documents = documents;
        this.operator = operator;
        this.at = at;
    }

    /** Says something in the log of the project's open session in the room; nothing where there is none. */
    void inSession(Ref room, @Nullable Ref project, @Nullable Ref item, String text) throws LibraryException {
        Ref session = session(room, project);
        if (session != null) {
            write(entry(DESK, session, project, item, text));
        }
    }

    /**
     * Says something in the log of the project's open session in the room, with more lines to be opened.
     *
     * @return the entry; null where no session is open
     */
    @Nullable Ref inSession(Ref room, @Nullable Ref project, @Nullable Ref item, String text, List<String> details)
            throws LibraryException {
        Ref session = session(room, project);
        if (session == null) {
            return null;
        }
        Entry entry = entry(DESK, session, project, item, text);
        entry.setDetail(details(details));
        return write(entry);
    }

    /** Says something that must be found again, in the log of the open session where there is one. */
    void always(Ref room, @Nullable Ref project, @Nullable Ref item, String text, List<String> details)
            throws LibraryException {
        Entry entry = entry(DESK, session(room, project), project, item, text);
        entry.setDetail(details(details));
        write(entry);
    }

    /** Says what was captured, with the files that show it; null where there is no open session. */
    @Nullable Ref captured(Ref room, @Nullable Ref project, Ref item, String text, List<String> details,
            List<Evidence> files) throws LibraryException {
        Ref session = session(room, project);
        if (session == null) {
            return null;
        }
        Entry entry = entry(CAPTURE, session, project, item, text);
        entry.setDetail(details(details));
        files.forEach(file -> entry.getEvidence().add(EcoreUtil.copy(file)));
        return write(entry);
    }

    private Ref write(Entry entry) throws LibraryException {
        Ref item = entry.getItem();
        Ref session = entry.getSession();
        if (item != null && session != null) {
            noteItem(item, session);
        }
        return documents.add(Kinds.ENTRY, Ids.complete(entry));
    }

    private @Nullable Ref session(Ref room, @Nullable Ref project) throws LibraryException {
        if (project == null) {
            return null;
        }
        List<Ref> open = library.query(OPEN_SESSION,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)), project.document(),
                room.document());
        return open.isEmpty() ? null : open.getFirst();
    }

    private Entry entry(String kind, @Nullable Ref session, @Nullable Ref project, @Nullable Ref item, String text)
            throws LibraryException {
        Entry entry = Objects.requireNonNull(ModelFactory.eINSTANCE.createEntry());
        entry.setSession(session);
        entry.setProject(project);
        entry.setItem(item == null ? null : item.toDocument());
        entry.setKind(kind);
        entry.setAt(at);
        entry.setBy(new Lookup(library).party(operator).orElse(null));
        entry.setByInitials(operator);
        entry.setTyped(text);
        entry.setText(text);
        return entry;
    }

    private static EvidenceImported details(List<String> details) {
        EvidenceImported detail = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidenceImported());
        detail.getChanges().addAll(details);
        return detail;
    }

    /** Notes in the session's header that the item was worked on. */
    private void noteItem(Ref item, Ref session) throws LibraryException {
        Optional<Stored<Session>> header = documents.open(session, Session.class);
        if (header.isPresent() && !header.get().diverged() && !header.get().content().getItems().contains(item)) {
            header.get().content().getItems().add(item);
            documents.changed(session);
        }
    }
}
