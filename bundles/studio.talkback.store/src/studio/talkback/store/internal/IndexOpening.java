package studio.talkback.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.index.IndexDatabase;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.index.RecentCheck;
import studio.talkback.store.internal.index.RecordedChangeSet;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.ChangeSetOutline;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.search.SearchIndex;

/** Finds out whether the indexes of a library that is being opened can be trusted, and brings them up to date. */
final class IndexOpening {

    /** How long the write probe may take. */
    private static final int PROBE_SECONDS = 5;

    /** Change sets that a late index takes in one transaction. */
    private static final int TOGETHER = 200;

    private final Journals journals;

    private final Indexes indexes;

    private final List<String> notes;

    private final IProgressMonitor monitor;

    IndexOpening(Journals journals, Indexes indexes, List<String> notes, IProgressMonitor monitor) {
        this.journals = journals;
        this.indexes = indexes;
        this.notes = notes;
        this.monitor = monitor;
    }

    /**
     * Opens both indexes.
     *
     * @param database what is there and answers; null where there is nothing of use
     * @param applied  how far it has come
     * @param unclean  whether the library was not closed the last time
     */
    void open(@Nullable IndexDatabase database, Map<UUID, Long> applied, boolean unclean) throws LibraryException {
        boolean searchOpens = openSearch();
        String finding = database == null ? null : finding(database, applied, unclean);
        if (database == null || finding != null) {
            if (finding != null) {
                notes.add("the index was set aside and made anew: " + finding);
            }
            if (database != null) {
                indexes.use(database);
            }
            boolean searchIsDone = searchOpens && searchPosition().equals(ends());
            indexes.rebuild(true, !searchIsDone, monitor);
        } else {
            indexes.use(database);
            catchUpDatabase(applied);
            catchUpSearch(searchOpens);
        }
    }

    private boolean openSearch() {
        try {
            indexes.openSearch();
            return true;
        } catch (IOException e) {
            notes.add("the full text was set aside and made anew: " + Waiting.line(e));
            return false;
        }
    }

    private Map<UUID, Long> searchPosition() {
        SearchIndex search = indexes.search();
        return search == null ? Map.of() : search.applied();
    }

    private Map<UUID, Long> ends() {
        Map<UUID, Long> ends = new HashMap<>();
        journals.replicas().forEach(replica -> ends.put(replica, Long.valueOf(journals.end(replica))));
        return ends;
    }

    /** Why the database cannot be trusted; null if it can. */
    private @Nullable String finding(IndexDatabase database, Map<UUID, Long> applied, boolean unclean) {
        for (Map.Entry<UUID, Long> reached : applied.entrySet()) {
            if (!journals.replicas().contains(reached.getKey())
                    || reached.getValue().longValue() > journals.end(reached.getKey())) {
                return "it was ahead of the journal";
            }
        }
        FutureTask<@Nullable String> check = new FutureTask<>(() -> {
            RecentCheck recent = new RecentCheck(database, journals);
            String finding = recent.finding();
            if (unclean && finding == null) {
                recent.probe();
            }
            return finding;
        });
        Thread.ofPlatform().daemon().name("Talkback index probe").start(check);
        try {
            return check.get(PROBE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "it could not be written within " + PROBE_SECONDS + " seconds";
        } catch (ExecutionException e) {
            return Waiting.line(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("threads of the store are not interrupted", e);
        }
    }

    private void catchUpDatabase(Map<UUID, Long> applied) throws LibraryException {
        try {
            for (UUID replica : journals.replicas()) {
                long from = applied.getOrDefault(replica, Long.valueOf(JournalPosition.NONE)).longValue();
                catchUpDatabase(replica, from);
            }
        } catch (SQLException | IOException | RuntimeException e) {
            notes.add("the index was set aside and made anew: " + Waiting.line(e));
            indexes.rebuild(true, false, monitor);
        }
    }

    private void catchUpDatabase(UUID replica, long from) throws IOException, SQLException, LibraryException {
        List<RecordedChangeSet> missing = new ArrayList<>();
        journals.scan(replica, from, (position, payload) -> {
            ChangeSetOutline outline = ChangeSetCodec.outline(payload);
            missing.add(new RecordedChangeSet(outline.changeSet(), position, outline.xmi()));
        });
        for (int i = 0; i < missing.size(); i += TOGETHER) {
            List<RecordedChangeSet> some = missing.subList(i, Math.min(missing.size(), i + TOGETHER));
            List<List<Projection>> none = some.stream().map(each -> List.<Projection>of()).toList();
            indexes.apply(some, none);
        }
        if (!missing.isEmpty()) {
            notes.add("the index was behind: " + missing.size() + " change sets were taken from the journal");
        }
    }

    private void catchUpSearch(boolean opens) throws LibraryException {
        Map<UUID, Long> applied = searchPosition();
        if (opens && applied.equals(ends())) {
            return;
        }
        boolean ahead = applied.entrySet().stream().anyMatch(reached -> !journals.replicas().contains(reached.getKey())
                || reached.getValue().longValue() > journals.end(reached.getKey()));
        if (!opens || applied.isEmpty() || ahead) {
            indexes.mendSearch();
            return;
        }
        try {
            for (Ref document : changedSince(applied)) {
                indexes.find(shown(document));
            }
            indexes.tidy(true);
        } catch (IOException | SQLException e) {
            notes.add("the full text was set aside and made anew: " + Waiting.line(e));
            indexes.mendSearch();
        }
    }

    private Set<Ref> changedSince(Map<UUID, Long> applied) throws IOException {
        Set<Ref> changed = new HashSet<>();
        for (UUID replica : journals.replicas()) {
            long from = applied.getOrDefault(replica, Long.valueOf(JournalPosition.NONE)).longValue();
            journals.scan(replica, from, (position, payload) -> {
                for (StoredRevision revision : ChangeSetCodec.outline(payload).changeSet().revisions()) {
                    changed.add(Ref.to(revision.kind(), revision.document()));
                }
            });
        }
        return changed;
    }

    private Projection shown(Ref document) throws SQLException, LibraryException {
        StatementCache session = indexes.updates().session();
        for (RevisionRecord head : IndexQueries.heads(session, document.document())) {
            if (head.live()) {
                return indexes.project(head);
            }
        }
        return new Projection(document);
    }
}
