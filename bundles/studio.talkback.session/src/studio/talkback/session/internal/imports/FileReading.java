package studio.talkback.session.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.library.evidence.EvidenceReport;
import studio.talkback.session.imports.EvidenceImport;

/** Reads a file before anything is kept, so that a bad one leaves no trace. */
public final class FileReading {

    /** How a Pro Tools session file is named since version 10. */
    private static final String SESSION_FILE_END = ".ptx";
    private static final String TRACKS = "tracks";

    /**
     * What was read.
     *
     * @param reader null for a session file, which is kept unread
     * @param tracks the names of its tracks; empty for a file that has none
     */
    public record Found(EvidenceFile file, @Nullable EvidenceReader reader, EvidenceReport report,
            List<String> tracks) {

        /** Copies the list. */
        public Found {
            tracks = Objects.requireNonNull(List.copyOf(tracks));
        }

        /** What the model calls the kind: empty where no reader knows it. */
        public String evidenceKind() {
            EvidenceReader known = reader;
            return known == null ? "" : known.kind();
        }
    }

    private final EvidenceReaders readers;

    /** Reads with these readers. */
    public FileReading(EvidenceReaders readers) {
        this.readers = readers;
    }

    /**
     * Reads a file.
     *
     * @param tracks whether the names of its tracks are wanted
     * @throws EvidenceException if it cannot be read, or no reader takes it
     * @throws IOException       if reading failed, or the reader did
     */
    public Found read(Path path, boolean tracks, IProgressMonitor monitor) throws IOException, EvidenceException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        EvidenceFile file = EvidenceFile.at(path);
        EvidenceReader reader = isSessionFile(file) ? readers.find(file) : readers.recognise(file);
        if (reader == null) {
            EvidenceReport unread = new EvidenceReport(EvidenceImport.SESSION_FILE, "",
                    Objects.requireNonNull(Map.of()), Objects.requireNonNull(List.of()));
            return new Found(file, null, unread, Objects.requireNonNull(List.of()));
        }
        try {
            EvidenceReport report = reader.read(file, progress.split(1));
            List<String> names = tracks && report.counts().containsKey(TRACKS)
                    ? names(reader, file, progress.split(1)) : Objects.requireNonNull(List.of());
            return new Found(file, reader, report, names);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new IOException(NLS.bind(Messages.readerFailed, reader.kind(), e), e);
        }
    }

    private static void refuseWhatCannotBeRead(Path path) throws IOException, EvidenceException {
        if (Files.isDirectory(path)) {
            throw new EvidenceException(Messages.folder);
        } else if (!Files.exists(path)) {
            throw new EvidenceException(Messages.missing);
        } else if (!Files.isReadable(path)) {
            throw new EvidenceException(Messages.noPermission);
        } else if (Files.size(path) == 0) {
            throw new EvidenceException(Messages.empty);
        }
    }

    private static List<String> names(EvidenceReader reader, EvidenceFile file, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        TrackNames names = new TrackNames();
        try {
            names.beginObject();
            reader.inspect(file, names, monitor);
        } catch (TrackNames.AllHeardException e) {
            return names.names();
        }
        return names.names();
    }

    static boolean isSessionFile(EvidenceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(SESSION_FILE_END);
    }

    /** What tells that a file was written to. */
    public record State(long sizeBytes, FileTime modified) {

        /**
         * As it is now.
         *
         * @throws EvidenceException if it is no file, holds nothing, or may not be read
         */
        public static State of(Path path) throws IOException, EvidenceException {
            refuseWhatCannotBeRead(path);
            return new State(Files.size(path), Objects.requireNonNull(Files.getLastModifiedTime(path)));
        }
    }
}
