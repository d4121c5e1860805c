package studio.talkback.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.DocumentKindRegistry;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.store.internal.BackupCopy;
import studio.talkback.store.internal.LibraryFolder;
import studio.talkback.store.internal.StoreLibrary;

/** Libraries in folders of a local disk. An OSGi service, and usable without OSGi. */
public final class StoreService implements LibraryService {

    private final DocumentKinds kinds;
    private final Clock clock;

    /** With the built-in kinds of document and those of the plug-ins that are installed. */
    public StoreService() {
        this(DocumentKindRegistry.kinds());
    }

    /** With these kinds of document and no others. */
    public StoreService(DocumentKinds kinds) {
        this(kinds, Clock.systemDefaultZone());
    }

    /** With these kinds of document and another clock than the machine's. */
    public StoreService(DocumentKinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public boolean exists(Path folder) {
        return Files.isRegularFile(new LibraryFolder(folder).file());
    }

    @Override
    public Library create(Path folder) throws IOException, LibraryException {
        return StoreLibrary.create(folder, kinds, clock, new NullProgressMonitor());
    }

    @Override
    public Library open(Path folder, IProgressMonitor monitor) throws IOException, LibraryException {
        return StoreLibrary.open(folder, kinds, clock, monitor);
    }

    @Override
    public Library restore(Path backup, Path folder, IProgressMonitor monitor) throws IOException, LibraryException {
        return StoreLibrary.restore(backup, folder, kinds, clock, monitor);
    }

    @Override
    public void copyBackup(Path backup, Path copy, String about, Map<String, String> facts, IProgressMonitor monitor)
            throws IOException, LibraryException {
        new BackupCopy(backup, copy, monitor).make(about, facts);
    }

    @Override
    public long purgeBackup(Path backup, Path copy, String about, Map<String, String> facts, IProgressMonitor monitor)
            throws IOException, LibraryException {
        return new BackupCopy(backup, copy, monitor).purge(about, facts);
    }
}
