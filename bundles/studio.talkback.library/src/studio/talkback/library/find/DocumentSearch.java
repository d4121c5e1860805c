package studio.talkback.library.find;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Table;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.model.identity.Ref;

/** Searches, and says of each answer what it is, whose project it is and when that was. Waits for the disk. */
public final class DocumentSearch {

    /** Where the projections say to which project documents belong and when they happened. */
    private record Source(Table table, @Nullable String time, @Nullable String zone) {
    }

    private record Facts(@Nullable UUID project, @Nullable ZonedDateTime at, boolean struckOut) {
    }

    private static final Map<String, Source> SOURCES = Objects.requireNonNull(Map.of(Kinds.ITEM,
            new Source(Projections.ITEM, null, null), Kinds.SESSION,
            new Source(Projections.SESSION, "time_in", "zone"), Kinds.ENTRY,
            new Source(Projections.ENTRY, "at", "zone"), Kinds.RECALL,
            new Source(Projections.RECALL, "captured_at", null), Kinds.DELIVERY,
            new Source(Projections.DELIVERY, "sent_at", null)));

    private final Library library;

    /** @param library where to search */
    public DocumentSearch(Library library) {
        this.library = library;
    }

    /** Searches; at most the query's limit of answers, and how many more there are. */
    public FoundDocuments find(SearchQuery query) throws LibraryException {
        List<SearchHit> hits = library.search(query);
        int all = hits.size() < query.limit() ? hits.size() : library.count(query);
        Map<UUID, Facts> facts = facts(hits);
        Map<UUID, String> projects = titles();
        List<FoundDocument> found = new ArrayList<>();
        for (SearchHit hit : hits) {
            found.add(found(Objects.requireNonNull(hit), facts, projects));
        }
        return new FoundDocuments(found, Math.max(0, all - hits.size()));
    }

    private FoundDocument found(SearchHit hit, Map<UUID, Facts> facts, Map<UUID, String> projects)
            throws LibraryException {
        Ref document = hit.document();
        Facts known = facts.get(document.document());
        UUID project = known == null ? null : known.project();
        ZonedDateTime at = known == null ? null : known.at();
        return new FoundDocument(document, DocumentNames.kind(document.kind(), library), hit.title(), hit.text(),
                project == null ? "" : projects.getOrDefault(project, ""), at == null ? lastSaved(document) : at, known != null && known.struckOut());
    }

    private @Nullable ZonedDateTime lastSaved(Ref document) throws LibraryException {
        List<Revision> history = library.history(document);
        return history.isEmpty() ? null : history.getFirst().at();
    }

    private Map<UUID, Facts> facts(List<SearchHit> hits) throws LibraryException {
        Map<UUID, Facts> facts = new HashMap<>();
        for (Map.Entry<String, Source> source : SOURCES.entrySet()) {
            Object[] wanted = hits.stream().map(SearchHit::document)
                    .filter(document -> document.kind().equals(source.getKey())).map(Ref::document).toArray();
            if (wanted.length > 0) {
                read(source.getValue(), wanted, facts);
            }
        }
        return facts;
    }

    private void read(Source source, Object[] wanted, Map<UUID, Facts> facts) throws LibraryException {
        String time = source.time();
        boolean struck = source.table() == Projections.ENTRY;
        String sql = "SELECT * FROM " + source.table().name() + " WHERE doc = ANY(?)";
        library.query(sql, row -> facts.put(Objects.requireNonNull(Rows.uuid(row, "doc")),
                new Facts(Rows.uuid(row, "project"), time == null ? null : Rows.time(row, time, source.zone()),
                        struck && row.getBoolean("struck"))),
                (Object) wanted);
    }

    private Map<UUID, String> titles() throws LibraryException {
        Map<UUID, String> titles = new HashMap<>();
        library.query("SELECT doc, title FROM project",
                row -> titles.put(Objects.requireNonNull(Rows.uuid(row, "doc")), Rows.text(row, "title")));
        return titles;
    }
}
