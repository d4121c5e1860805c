package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.Exchange;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.exchange.UnfitHandOverException;
import studio.talkback.library.file.Elsewhere;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.exchange.HandOverException;
import studio.talkback.store.internal.exchange.HandOverFile;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/** How an open library meets another. */
final class StoreExchange implements Exchange {

    private final OpenLibrary open;

    private final ChangeSetPreparer preparer;

    private final Threads threads;

    /** The threads of the library that it uses. */
    interface Threads {

        /** Long work with a disk that may not answer, one after the other, beside those who read and save. */
        <T> T elsewhere(Path place, Elsewhere.Work<T> work, IProgressMonitor monitor) throws LibraryException;

        /** @throws LibraryException where the library is read-only */
        void requireWritable() throws LibraryException;

        /** Something for the thread that writes; not where the library is read-only. */
        <T> T writing(Callable<T> work) throws LibraryException;
    }

    StoreExchange(OpenLibrary open, ChangeSetPreparer preparer, Threads threads) {
        this.open = open;
        this.preparer = preparer;
        this.threads = threads;
    }

    @Override
    public HandOverContents handOver(HandOver what, Path file, IProgressMonitor monitor)
            throws IOException, LibraryException {
        return threads.elsewhere(folderOf(file), going -> new HandingOver(open, what, file, going).run(), monitor)
                .orElseThrow();
    }

    @Override
    public Optional<HandOverContents> handOverRest(HandOver what, Collection<Path> already, Path file,
            IProgressMonitor monitor) throws IOException, LibraryException {
        return threads.elsewhere(folderOf(file), going -> {
            HandingOver handingOver = new HandingOver(open, what, file, going);
            for (Path each : already) {
                GoingOn.require(going);
                leaveOut(each, handingOver);
            }
            return handingOver.run();
        }, monitor);
    }

    private void leaveOut(Path file, HandingOver handingOver) {
        try (HandOverFile in = HandOverFile.open(file, open.journals().maxRecordBytes())) {
            handingOver.leaveOut(in);
        } catch (IOException e) {
            Log.warn(StoreExchange.class, file + " cannot be read, so what it holds is handed over again", e);
        }
    }

    @Override
    public boolean isKnown(Path file) throws IOException, LibraryException {
        return naming(file, new NullProgressMonitor(), going -> {
            try (HandOverFile in = HandOverFile.open(file, open.journals().maxRecordBytes())) {
                Set<UUID> revisions = in.revisions();
                return open.indexes().readers().read(session -> Boolean.valueOf(
                        IndexQueries.knowsAll(session, revisions)));
            }
        }).booleanValue();
    }

    @Override
    public HandOverContents read(Path file, IProgressMonitor monitor) throws IOException, LibraryException {
        return naming(file, monitor, going -> {
            try (HandOverFile in = HandOverFile.open(file, open.journals().maxRecordBytes())) {
                in.verify(() -> GoingOn.require(going));
                return in.manifest().contents();
            }
        });
    }

    @Override
    public TakeInReport takeIn(Path file, String operator, IProgressMonitor monitor)
            throws IOException, LibraryException {
        threads.requireWritable();
        return naming(file, monitor, going -> open.takingIn(work -> threads.writing(work)).run(file, operator, going));
    }

    @Override
    public int settle(List<? extends Stored<?>> merged) throws LibraryException {
        List<StoredRevision> settled = new ArrayList<>();
        for (Stored<?> each : merged) {
            settled.add(preparer.settled(each));
        }
        return threads.writing(() -> {
            List<StoredChangeSet> sets = new ArrayList<>();
            StatementCache session = open.indexes().updates().session();
            for (StoredRevision revision : settled) {
                if (isStillOnHeads(session, revision)) {
                    sets.add(Settling.of(session, revision));
                }
            }
            if (!sets.isEmpty()) {
                open.commits().take(sets);
            }
            return Integer.valueOf(sets.size());
        }).intValue();
    }

    private static boolean isStillOnHeads(StatementCache session, StoredRevision revision) throws SQLException {
        Set<UUID> heads = new HashSet<>();
        for (RevisionRecord head : IndexQueries.heads(session, revision.document())) {
            heads.add(head.revision());
        }
        return heads.size() > 1 && heads.equals(Set.copyOf(revision.parents()))
                && IndexQueries.revision(session, revision.revision()) == null;
    }

    @Override
    public Set<Ref> diverged() throws LibraryException {
        return new LinkedHashSet<>(open.indexes().readers().read(IndexQueries::diverged));
    }

    @Override
    public List<HeldElsewhere> heldElsewhere(String kind) throws LibraryException {
        return open.indexes().readers().read(session -> IndexQueries.heldElsewhere(session, kind));
    }

    @Override
    public Optional<KnownRoom> madeIn(Revision.Id revision) throws LibraryException {
        return open.indexes().readers().read(session -> IndexQueries.madeIn(session, revision.uuid())).stream()
                .findFirst();
    }

    @Override
    public List<KnownRoom> rooms() throws LibraryException {
        return open.indexes().readers().read(IndexQueries::rooms);
    }

    private static Path folderOf(Path file) {
        return DurableFiles.parentOf(file);
    }

    /** What is wrong with a file is said with its name. */
    private <T> T naming(Path file, IProgressMonitor monitor, Elsewhere.Work<T> work) throws LibraryException {
        try {
            return threads.elsewhere(folderOf(file), work, monitor);
        } catch (LibraryException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failure && !(cause instanceof HandOverException)
                    && HandOverFile.isDamage(failure)) {
                cause = HandOverFile.damaged(cause);
            }
            if (cause instanceof HandOverException wrong) {
                throw new UnfitHandOverException(file.getFileName() + " " + Waiting.line(wrong), wrong);
            }
            throw e;
        }
    }
}
