package studio.talkback.session.selection;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.RowMapper;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.selection.Messages;

/**
 * Documents as a person names them where there is no list to choose from: by name, by date, or by reference or UUID.
 * Reads the projections only; waits for the disk.
 */
public final class Selection {

    /** How many names an error lists. */
    private static final int FEW = 8;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String UNARCHIVED = "SELECT doc, title FROM project"
            + " WHERE archived IS NULL OR archived = FALSE";

    private static final String OPEN_SESSIONS = "SELECT doc, date FROM session WHERE time_out IS NULL";
    /** By the order in which sessions were begun. */
    private static final String BEGUN = TimeOrder.of("session", "time_in");

    private record Named(Ref ref, String name) {
    }

    private final Library library;
    private final Names names;

    /** @param names finds projects and items in the same library */
    public Selection(Library library, Names names) {
        this.library = library;
        this.names = names;
    }

    /**
     * A project by name or reference.
     *
     * @param name null for the only project that is not archived
     * @throws SelectionException if none is given and there is none, or several
     * @throws LibraryException   if nothing is called so, or several things
     */
    public Ref project(@Nullable String name) throws SelectionException, LibraryException {
        if (name == null) {
            return one(rows(UNARCHIVED, project()), Messages.noProjects, Messages.whichProject);
        } else if (isReference(name, Kinds.PROJECT)) {
            return one(rows("SELECT doc, title FROM project WHERE doc = ?", project(), uuid(name)),
                    NLS.bind(Messages.noSuchDocument, name), "");
        }
        return names.project(name);
    }

    /**
     * An item by name or reference.
     *
     * @param project whose it is; null for any project's
     * @throws SelectionException if there is no document with this reference
     * @throws LibraryException   if nothing is called so, or several things
     */
    public Ref item(@Nullable Ref project, String name) throws SelectionException, LibraryException {
        return isReference(name, Kinds.ITEM)
                ? one(rows("SELECT doc, title FROM item WHERE doc = ?", item(), uuid(name)),
                        NLS.bind(Messages.noSuchDocument, name), "")
                : names.item(project, name);
    }

    /**
     * A session by date ({@code 2026-11-22}, the newest of that day) or reference.
     *
     * @param project whose it is; null for any project's
     * @param name    null for the one to log to now: the only open one, or the project's newest if that is open or
     *                of today
     * @throws SelectionException if there is none, or several
     */
    public Ref session(@Nullable Ref project, @Nullable String name, ZonedDateTime now)
            throws SelectionException, LibraryException {
        if (name == null) {
            return current(project, now);
        } else if (isReference(name, Kinds.SESSION)) {
            return one(rows("SELECT doc, date FROM session WHERE doc = ?", session(), uuid(name)),
                    NLS.bind(Messages.noSuchDocument, name), "");
        }
        String sql = "SELECT doc, date FROM session WHERE date = ?";
        List<Named> found = project == null ? rows(sql, session(), date(name))
                : rows(sql + " AND project = ? ORDER BY " + BEGUN + " DESC FETCH FIRST ROW ONLY", session(), date(name),
                        project.document());
        return one(found, NLS.bind(Messages.noSuchSession, name), Messages.whichSession);
    }

    /**
     * A session to look at, as in {@link #session}; where none is named and none is open, the newest.
     *
     * @param project whose it is; null for any project's
     * @throws SelectionException if there is none, or several
     */
    public Ref sessionToShow(@Nullable Ref project, @Nullable String name, ZonedDateTime now)
            throws SelectionException, LibraryException {
        if (name != null || project == null && rows(OPEN_SESSIONS, session()).size() > 1) {
            return session(project, name, now);
        }
        String newest = " ORDER BY time_out IS NOT NULL, " + BEGUN + " DESC FETCH FIRST ROW ONLY";
        return one(project == null ? rows("SELECT doc, date FROM session" + newest, session())
                : rows("SELECT doc, date FROM session WHERE project = ?" + newest, session(), project.document()),
                Messages.noSession, "");
    }

    /** The project of a session; null where it has none. */
    public @Nullable Ref projectOf(Ref session) throws LibraryException {
        List<Ref> projects = library.query("SELECT project FROM session WHERE doc = ? AND project IS NOT NULL",
                row -> Objects.requireNonNull(Rows.document(row, "project", Kinds.PROJECT)), session.document());
        return projects.isEmpty() ? null : projects.getFirst();
    }

    /**
     * A document by its reference.
     *
     * @param kind which kind it must be, for which a bare UUID is enough; null for any
     * @throws SelectionException if the text is no reference, or there is no such document
     */
    public Ref document(@Nullable String kind, String reference) throws SelectionException, LibraryException {
        Ref ref = parse(kind, reference.strip());
        if (kind != null && !kind.equals(ref.kind())) {
            throw new SelectionException(NLS.bind(Messages.otherKind, reference, kind));
        } else if (library.heads(ref).isEmpty()) {
            throw new SelectionException(NLS.bind(Messages.noSuchDocument, reference));
        }
        return ref;
    }

    private static Ref parse(@Nullable String kind, String reference) throws SelectionException {
        if (kind != null && UUID_FORM.matcher(reference).matches()) {
            return Ref.to(kind, uuid(reference));
        }
        try {
            return Ref.parse(reference).toDocument();
        } catch (IllegalArgumentException e) {
            throw new SelectionException(NLS.bind(Messages.noReference, reference));
        }
    }

    private Ref current(@Nullable Ref project, ZonedDateTime now) throws SelectionException, LibraryException {
        String today = now.toLocalDate().toString();
        if (project != null) {
            return one(rows("SELECT doc, date FROM session WHERE project = ? AND (time_out IS NULL OR date = ?)"
                    + " ORDER BY " + BEGUN + " DESC FETCH FIRST ROW ONLY", session(), project.document(), today),
                    Messages.noOpenSession, Messages.whichSession);
        }
        List<Named> open = rows(OPEN_SESSIONS, session());
        List<Named> projects = open.isEmpty() ? rows(UNARCHIVED, project()) : open;
        return open.isEmpty() && projects.size() == 1 ? current(projects.getFirst().ref(), now)
                : one(open, Messages.noOpenSession, Messages.whichSession);
    }

    private List<Named> rows(String sql, RowMapper<Named> mapper, Object... parameters) throws LibraryException {
        return library.query(sql, mapper, parameters);
    }

    private static Ref one(List<Named> found, String none, String several) throws SelectionException {
        if (found.isEmpty()) {
            throw new SelectionException(none);
        } else if (found.size() > 1) {
            throw new SelectionException(listed(several, found));
        }
        return found.getFirst().ref();
    }

    private static String listed(String message, List<Named> known) {
        String few = known.stream().limit(FEW).map(Named::name).collect(Collectors.joining(", "));
        return message + " " + NLS.bind(Messages.thereAre, few + (known.size() > FEW ? ", …" : ""));
    }

    private static RowMapper<Named> project() {
        return row -> new Named(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)),
                Rows.text(row, "title"));
    }

    private static RowMapper<Named> item() {
        return row -> new Named(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                Rows.text(row, "title"));
    }

    private static RowMapper<Named> session() {
        return row -> {
            Ref ref = Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION));
            return new Named(ref, Rows.text(row, "date") + " " + ref);
        };
    }

    private static boolean isReference(String name, String kind) {
        return UUID_FORM.matcher(name.startsWith(kind + "/") ? name.substring(kind.length() + 1) : name).matches();
    }

    private static UUID uuid(String reference) {
        return Objects.requireNonNull(UUID.fromString(reference.substring(reference.indexOf('/') + 1)));
    }

    private static String date(String name) throws SelectionException {
        try {
            return Objects.requireNonNull(LocalDate.parse(name.strip()).toString());
        } catch (DateTimeParseException e) {
            throw new SelectionException(NLS.bind(Messages.noSuchSession, name));
        }
    }
}
