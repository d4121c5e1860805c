package studio.talkback.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.index.JournalSource;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.journal.JournalException;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.journal.JournalOptions;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalReader;
import studio.talkback.store.internal.journal.JournalRecovery;
import studio.talkback.store.internal.journal.JournalVisitor;
import studio.talkback.store.internal.journal.JournalWriter;
import studio.talkback.store.internal.journal.RecoveryReport;
import studio.talkback.store.internal.journal.RecoveryReport.Finding;
import studio.talkback.store.internal.journal.XmiDeflater;

/**
 * The journals of all replicas, one's own for writing. Opened, written and closed on the thread that writes; read
 * from several threads.
 */
final class Journals implements JournalSource, Closeable {

    private static final JournalOptions OPTIONS = JournalOptions.DEFAULT;

    private final Path folder;

    private final UUID own;

    private final Map<UUID, JournalReader> readers = new LinkedHashMap<>();

    private final Map<UUID, RecoveryReport> reports = new HashMap<>();

    private final List<String> notes = new ArrayList<>();

    private boolean tailLost;

    private volatile @Nullable JournalWriter writer;

    private volatile long ownEnd;

    private Journals(Path folder, UUID own) {
        this.folder = folder;
        this.own = own;
    }

    /**
     * Recovers all journals. None is written before {@link #startWriting()}.
     *
     * @param acknowledged packed positions that the index has come to, by replica
     */
    static Journals recover(Path folder, UUID own, Map<UUID, Long> acknowledged) throws IOException {
        Journals journals = new Journals(folder, own);
        journals.recover(own, acknowledged);
        for (UUID replica : JournalFolders.replicas(folder)) {
            if (!replica.equals(own)) {
                journals.recover(replica, acknowledged);
            }
        }
        return journals;
    }

    /** Looks at all journals where nothing can be written: a torn tail stays and is passed over. */
    static Journals read(Path folder, UUID own) throws IOException {
        Journals journals = new Journals(folder, own);
        List<UUID> all = new ArrayList<>(JournalFolders.replicas(folder));
        if (!all.contains(own)) {
            all.add(own);
        }
        for (UUID replica : all) {
            Path journal = JournalFolders.of(folder, replica);
            RecoveryReport report = new JournalRecovery(journal, replica, OPTIONS.maxRecordBytes(), JournalPosition.NONE)
                    .check((position, payload) -> {
                        // What is read is looked at again when the indexes are made.
                    });
            report.findings().forEach(finding -> journals.notes.add(finding.message()));
            journals.reports.put(replica, report);
            journals.readers.put(replica, new JournalReader(journal, replica, OPTIONS.maxRecordBytes()));
        }
        return journals;
    }

    /** Whether the end of one's own journal was acknowledged once and is gone: nothing may be written behind it. */
    boolean tailLost() {
        return tailLost;
    }

    /** Whether one's own journal is sound. */
    boolean writable() {
        RecoveryReport report = reports.get(own);
        return report != null && report.writable();
    }

    /** What was found, one line each. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Opens one's own journal behind its last record. */
    void startWriting() throws IOException {
        JournalWriter opened = JournalWriter.open(JournalFolders.of(folder, own), own, OPTIONS, report(own));
        writer = opened;
        ownEnd = opened.end();
    }

    /** Something that needs the files for itself. */
    @FunctionalInterface
    interface FileWork {

        /** Does it and answers with a number. */
        long run() throws IOException;
    }

    /** Closes one's own journal, does something with the files that moves no record, and opens it again. */
    long whileNotWriting(FileWork work) throws IOException {
        JournalWriter open = writer;
        if (open == null) {
            throw new JournalException("the journal is for reading only");
        }
        writer = null;
        reports.put(own, new RecoveryReport(ownEnd, List.of()));
        open.close();
        try {
            return work.run();
        } finally {
            startWriting();
        }
    }

    /** Appends and forces; see {@link JournalWriter#append}. */
    List<JournalPosition> append(List<byte[]> payloads) throws IOException {
        JournalWriter open = writer;
        if (open == null) {
            throw new JournalException("the journal is for reading only");
        }
        List<JournalPosition> positions = open.append(payloads);
        ownEnd = open.end();
        return positions;
    }

    /** The longest record that may be appended, in bytes. */
    int maxRecordBytes() {
        return OPTIONS.maxRecordBytes();
    }

    /** A replica's own reader; the replica is one of {@link #replicas()}. */
    JournalReader reader(UUID replica) throws JournalException {
        JournalReader reader = readers.get(replica);
        if (reader == null) {
            throw new JournalException("the journal of replica " + replica + " is missing from " + folder
                    + ": restore it from a backup");
        }
        return reader;
    }

    /** The XML of a live revision, verified by its digest. */
    byte[] xmi(RevisionRecord revision) throws IOException {
        byte[] deflated = reader(revision.replica()).readPart(revision.record(), revision.xmi().offset(),
                revision.xmi().length());
        return XmiDeflater.inflate(deflated, revision.digest(), OPTIONS.maxRecordBytes());
    }

    /** What looks into all records of a replica's journal. */
    JournalRecovery checker(UUID replica) {
        return new JournalRecovery(JournalFolders.of(folder, replica), replica, OPTIONS.maxRecordBytes(),
                JournalPosition.NONE);
    }

    @Override
    public Set<UUID> replicas() {
        return Set.copyOf(readers.keySet());
    }

    @Override
    public long end(UUID replica) {
        return replica.equals(own) && writer != null ? ownEnd : report(replica).end();
    }

    @Override
    public byte[] read(UUID replica, JournalPosition position) throws IOException {
        return reader(replica).read(position);
    }

    @Override
    public void scan(UUID replica, long from, JournalVisitor visitor) throws IOException {
        reader(replica).scan(from, end(replica), new JournalVisitor() {
            @Override
            public void record(JournalPosition position, byte[] payload) throws IOException {
                visitor.record(position, payload);
            }

            @Override
            public void damage(long start, long to, String message) {
                // Said when the journal was recovered; the rest is read.
            }
        });
    }

    @Override
    public void close() throws IOException {
        JournalWriter open = writer;
        if (open != null) {
            open.close();
        }
    }

    private RecoveryReport report(UUID replica) {
        RecoveryReport report = reports.get(replica);
        if (report == null) {
            throw new IllegalArgumentException("no journal of replica " + replica);
        }
        return report;
    }

    private void recover(UUID replica, Map<UUID, Long> acknowledged) throws IOException {
        Path journal = JournalFolders.of(folder, replica);
        long reached = acknowledged.getOrDefault(replica, Long.valueOf(JournalPosition.NONE)).longValue();
        RecoveryReport report = new JournalRecovery(journal, replica, OPTIONS.maxRecordBytes(), reached).recover();
        report.findings().forEach(finding -> notes.add(finding.message()));
        if (!report.writable()) {
            // Where nothing but the end is missing, what the index once saw of it does not come back by refusing.
            RecoveryReport rest = new JournalRecovery(journal, replica, OPTIONS.maxRecordBytes(),
                    JournalPosition.NONE).recover();
            rest.findings().stream().map(Finding::message).filter(message -> !notes.contains(message))
                    .forEach(notes::add);
            if (rest.writable()) {
                tailLost |= replica.equals(own);
                report = rest;
            }
        }
        reports.put(replica, report);
        readers.put(replica, new JournalReader(journal, replica, OPTIONS.maxRecordBytes()));
    }
}
