package studio.talkback.library.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.BackupReport;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.CheckReport;
import studio.talkback.library.Committed;
import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInfo;
import studio.talkback.library.LibraryListener;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.Revision;
import studio.talkback.library.RowMapper;
import studio.talkback.library.Rows;
import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.Exchange;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * A library as one client may see it: what belongs to the projects of others is as if it were not there, in every query,
 * in searches, in histories and when a document is loaded. To be read with: what writes needs the whole of it.
 */
public final class ClientView implements Library {

    /** What belongs to the house, whoever is in the room. */
    private static final Set<String> HOUSE = Objects.requireNonNull(
            Set.of(Kinds.STUDIO, Kinds.ROOM, Kinds.GEAR, Kinds.TEMPLATE, Kinds.PRESET, Kinds.PROFILE));
    /** The kinds of document that are somebody's, and the table that has a row for each. */
    private static final Map<String, String> OWNED = Objects.requireNonNull(Map.of(Kinds.PROJECT, "project", Kinds.ITEM,
            "item", Kinds.SESSION, "session", Kinds.ENTRY, "entry", Kinds.RECALL, "recall", Kinds.ROOM_STATE,
            "room_state", Kinds.RECALL_RUN, "recall_run", Kinds.DELIVERY, "delivery", Kinds.PARTY, "party", Kinds.MEDIA, "media"));

    private final Library library;
    private final Client client;
    private final ClientTables tables;

    /** @param library the whole of it */
    public ClientView(Library library, Client client) {
        this.library = everything(library);
        this.client = client;
        this.tables = new ClientTables(client);
    }

    /** The whole of a library, for what must know all: the names that are to be left out of a letter. */
    public static Library everything(Library library) {
        return library instanceof ClientView view ? view.library : library;
    }

    /** Whether a document may be shown to whom this library is shown: all of the whole one, as {@link #shows} of a view. */
    public static boolean mayShow(Library library, Ref document) throws LibraryException {
        return !(library instanceof ClientView view) || view.shows(document);
    }

    /** Whose work is seen. */
    public Client client() {
        return client;
    }

    /**
     * Whether a document may be shown, all that is in it: of those of the house a room may not while one of its faults was
     * found in another client's session.
     */
    public boolean shows(Ref document) throws LibraryException {
        if (document.kind().equals(Kinds.ROOM)) {
            return query("SELECT 1 FROM room_fault WHERE doc = ?", row -> Boolean.TRUE, document.document()).size() == library
                    .query("SELECT 1 FROM room_fault WHERE doc = ?", row -> Boolean.TRUE, document.document()).size();
        }
        return HOUSE.contains(document.kind()) || owns(document);
    }

    /** Which projects are the client's. */
    public Set<Ref> projects() throws LibraryException {
        return new HashSet<>(query("SELECT doc FROM project",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT))));
    }

    /** Which documents of a kind may be shown; none of a kind that belongs to the house. */
    Set<UUID> owned(String kind) throws LibraryException {
        String table = OWNED.get(kind);
        return table == null ? Objects.requireNonNull(Set.of()) : new HashSet<>(query("SELECT doc FROM " + table,
                row -> Objects.requireNonNull(row.getObject(1, UUID.class))));
    }

    private boolean owns(Ref document) throws LibraryException {
        String table = OWNED.get(document.kind());
        return table != null && !query("SELECT 1 FROM " + table + " WHERE doc = ?", row -> Boolean.TRUE, document.document())
                .isEmpty();
    }

    private boolean loads(Ref document) throws LibraryException {
        return HOUSE.contains(document.kind()) || owns(document);
    }

    @Override
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) throws LibraryException {
        return library.query(tables.within(sql), mapper, parameters);
    }

    @Override
    public <T extends Document> Optional<Stored<T>> load(Ref document, Class<T> type) throws LibraryException {
        return loads(document) ? library.load(document, type) : Objects.requireNonNull(Optional.empty());
    }

    /** Of the past of what belongs to the house nothing: a fault that was mended may be another client's. */
    @Override
    public Optional<Document> load(Revision.Id revision) throws LibraryException {
        Optional<Document> found = library.load(revision);
        return found.isPresent() && owns(ref(Objects.requireNonNull(found.get()))) ? found
                : Objects.requireNonNull(Optional.empty());
    }

    /** Of a kind that nobody knows is what belongs to nobody. */
    private Ref ref(Document document) {
        String kind = library.kinds().all().stream().filter(each -> each.type().isInstance(document))
                .map(DocumentKind::key).findFirst().orElse("");
        return Documents.ref(kind, document);
    }

    @Override
    public Set<Revision.Id> heads(Ref document) throws LibraryException {
        return loads(document) ? library.heads(document) : Objects.requireNonNull(Set.of());
    }

    @Override
    public List<Revision> history(Ref document) throws LibraryException {
        return owns(document) ? discreet(library.history(document)) : Objects.requireNonNull(List.of());
    }

    @Override
    public List<Revision> changeSet(UUID changeSet) throws LibraryException {
        return shown(library.changeSet(changeSet));
    }

    @Override
    public List<Revision> recent(int limit) throws LibraryException {
        return shown(library.recent(limit));
    }

    private List<Revision> shown(List<Revision> revisions) throws LibraryException {
        Set<Ref> shown = new HashSet<>();
        Set<Ref> others = new HashSet<>();
        for (Revision each : revisions) {
            Ref document = each.document();
            if (!shown.contains(document) && !others.contains(document)) {
                (owns(document) ? shown : others).add(document);
            }
        }
        return discreet(Objects.requireNonNull(revisions.stream().filter(each -> shown.contains(each.document())).toList()));
    }

    /** The same revisions; why a change set was saved that is about another's work too is not said. */
    private List<Revision> discreet(List<Revision> revisions) throws LibraryException {
        Map<UUID, Boolean> alone = new HashMap<>();
        List<Revision> discreet = new ArrayList<>();
        for (Revision each : revisions) {
            Boolean own = alone.get(each.changeSet());
            if (own == null) {
                own = Boolean.valueOf(isAlone(each.changeSet()));
                alone.put(each.changeSet(), own);
            }
            discreet.add(own.booleanValue() ? each
                    : new Revision(each.id(), each.document(), each.parents(), each.changeSet(), each.clock(), each.at(),
                            each.operator(), "", each.tombstone(), each.purged()));
        }
        return discreet;
    }

    private boolean isAlone(UUID changeSet) throws LibraryException {
        for (Revision each : library.changeSet(changeSet)) {
            if (!HOUSE.contains(each.document().kind()) && !owns(each.document())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<SearchHit> search(SearchQuery query) throws LibraryException {
        return library.search(within(query));
    }

    @Override
    public int count(SearchQuery query) throws LibraryException {
        return library.count(within(query));
    }

    private SearchQuery within(SearchQuery query) throws LibraryException {
        Set<UUID> theirs = new HashSet<>();
        for (Ref project : projects()) {
            theirs.add(project.document());
        }
        @Nullable UUID one = query.project();
        if (one != null) {
            theirs.retainAll(Set.of(one));
        }
        return query.among(theirs);
    }

    @Override
    public LibraryInfo info() {
        return library.info();
    }

    @Override
    public DocumentKinds kinds() {
        return library.kinds();
    }

    @Override
    public Committed commit(ChangeSet changes) throws LibraryException {
        return library.commit(changes);
    }

    @Override
    public BlobRef keep(InputStream bytes) throws IOException, LibraryException {
        return library.keep(bytes);
    }

    @Override
    public BlobRef keep(Path file, IProgressMonitor monitor) throws IOException, LibraryException {
        return library.keep(file, monitor);
    }

    @Override
    public InputStream blob(String digest) throws IOException, LibraryException {
        return library.blob(digest);
    }

    @Override
    public Path blobFile(String digest) throws IOException, LibraryException {
        return library.blobFile(digest);
    }

    @Override
    public void addListener(LibraryListener listener) {
        library.addListener(listener);
    }

    @Override
    public void removeListener(LibraryListener listener) {
        library.removeListener(listener);
    }

    @Override
    public CheckReport check(IProgressMonitor monitor) throws LibraryException {
        return library.check(monitor);
    }

    @Override
    public void rebuildIndexes(IProgressMonitor monitor) throws LibraryException {
        library.rebuildIndexes(monitor);
    }

    @Override
    public BackupReport backup(Path target, IProgressMonitor monitor) throws IOException, LibraryException {
        return library.backup(target, monitor);
    }

    @Override
    public PurgeReport purge(Set<Ref> documents, String operator, String reason, IProgressMonitor monitor)
            throws LibraryException {
        return library.purge(documents, operator, reason, monitor);
    }

    @Override
    public PurgeReport wouldPurge(Set<Ref> documents) throws LibraryException {
        return library.wouldPurge(documents);
    }

    @Override
    public Exchange exchange() {
        return new ClientExchange(library.exchange(), this);
    }

    /** The library stays open: whoever opened it lets it go. */
    @Override
    public void close() {
        // Only a view.
    }
}
