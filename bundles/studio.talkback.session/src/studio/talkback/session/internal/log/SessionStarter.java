package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionStart;

/** Starts sessions with a header that is filled in. */
public final class SessionStarter {

    private final Library library;
    private final LogQueries queries;

    /** Starts sessions in this library. */
    public SessionStarter(Library library, LogQueries queries) {
        this.library = library;
        this.queries = queries;
    }

    /** See {@link studio.talkback.session.SessionLog#start(SessionStart)}. */
    public Ref start(SessionStart start) throws LibraryException {
        return start(header(start, last(start.project())), start.operator());
    }

    /** See {@link studio.talkback.session.SessionLog#prepare}. */
    public Session prepare(SessionStart start) throws LibraryException {
        Session last = last(start.project());
        Session session = header(start, last);
        if (last != null) {
            session.setSessionFile(last.getSessionFile());
        }
        return session;
    }

    /** See {@link studio.talkback.session.SessionLog#start(Session, String)}. */
    public Ref start(Session session, String operator) throws LibraryException {
        Project project = project(session.getProject());
        return Attempts.run(library, documents -> {
            Ref ref = documents.add(Kinds.SESSION, session);
            documents.commit(operator, NLS.bind(Messages.sessionStarted, project.getTitle()));
            return ref;
        });
    }

    private Session header(SessionStart start, @Nullable Session last) throws LibraryException {
        Project project = project(start.project());
        Session session = ModelFactory.eINSTANCE.createSession();
        session.setProject(start.project().toDocument());
        session.setDate(start.at().toLocalDate());
        session.setTimeIn(start.at());
        if (last == null) {
            fromProject(project, session);
        } else {
            fromLast(last, session);
        }
        fillRoom(start.room(), session);
        addOperator(start.operator(), session);
        return session;
    }

    private Project project(@Nullable Ref project) throws LibraryException {
        Optional<Project> loaded = project == null ? Optional.empty()
                : library.load(project, Project.class).map(Stored::content);
        return Objects.requireNonNull(
                loaded.orElseThrow(() -> new LibraryException(NLS.bind(Messages.noProject, project))));
    }

    private @Nullable Session last(Ref project) throws LibraryException {
        List<SessionHeader> newest = queries.sessions(project, 1);
        if (newest.isEmpty()) {
            return null;
        }
        Optional<Stored<Session>> last = library.load(newest.getFirst().session(), Session.class);
        return last.isEmpty() ? null : last.get().content();
    }

    private static void fromLast(Session last, Session session) {
        session.setRoom(last.getRoom());
        session.setSampleRateHz(last.getSampleRateHz());
        session.setBitDepth(last.getBitDepth());
        session.setTimecodeRate(last.getTimecodeRate());
        session.setReferenceLevel(last.getReferenceLevel());
        last.getParticipations().forEach(each -> participate(each.getParty(), each.getRole(), session));
    }

    private static void fromProject(Project project, Session session) {
        session.setSampleRateHz(project.getSampleRateHz());
        session.setBitDepth(project.getBitDepth());
        session.setTimecodeRate(project.getFrameRate());
        project.getParticipations().forEach(each -> participate(each.getParty(), each.getRole(), session));
    }

    private static void participate(@Nullable Ref party, @Nullable String role, Session session) {
        Participation participation = ModelFactory.eINSTANCE.createParticipation();
        participation.setParty(party);
        participation.setRole(role);
        session.getParticipations().add(participation);
    }

    private void fillRoom(@Nullable Ref said, Session session) throws LibraryException {
        if (said != null) {
            session.setRoom(said);
        } else if (session.getRoom() == null) {
            session.setRoom(onlyRoom());
        }
        Ref room = session.getRoom();
        if (room != null && session.getReferenceLevel() == null) {
            session.setReferenceLevel(
                    library.load(room, Room.class).map(stored -> stored.content().getReferenceLevel()).orElse(null));
        }
    }

    private @Nullable Ref onlyRoom() throws LibraryException {
        List<Ref> rooms = library.query("SELECT doc FROM room FETCH FIRST 2 ROWS ONLY",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)));
        return rooms.size() == 1 ? rooms.getFirst() : null;
    }

    /** Who begins a session takes part in it. */
    private void addOperator(String operator, Session session) throws LibraryException {
        Ref party = new Lookup(library).party(operator).orElse(null);
        if (party == null
                || session.getParticipations().stream().anyMatch(each -> party.equals(each.getParty()))) {
            return;
        }
        List<String> roles = library.load(party, Party.class).map(stored -> List.copyOf(stored.content().getRoles()))
                .orElse(List.of());
        participate(party, roles.isEmpty() ? null : roles.getFirst(), session);
    }
}
