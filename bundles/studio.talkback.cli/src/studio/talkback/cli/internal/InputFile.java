package studio.talkback.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.evidence.EvidenceException;

/** A file given to a command; what is wrong with it is told with its name. */
public final class InputFile {

    /** Reads the file. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(Path path) throws Exception;
    }

    private final Path path;

    private InputFile(Path path) {
        this.path = path;
    }

    /** The file, which is looked at when it is taken. */
    public static InputFile of(Path path) {
        return new InputFile(path);
    }

    /**
     * Reads the file.
     *
     * @throws UsageException if the file is at fault
     */
    public <T> T take(Reading<T> reading) throws Exception {
        refuseWhatCannotBeRead();
        try {
            return reading.read(path);
        } catch (EvidenceException e) {
            throw new UsageException(NLS.bind(Messages.error_inFile, path, e.getMessage()));
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(NLS.bind(Messages.error_inFile, path, e.getMessage()), e);
        }
    }

    private void refuseWhatCannotBeRead() throws IOException, UsageException {
        if (Files.isDirectory(path)) {
            throw new UsageException(NLS.bind(Messages.error_folderGiven, path));
        } else if (!Files.exists(path)) {
            throw new UsageException(NLS.bind(Messages.error_noSuchFile, path));
        } else if (!Files.isReadable(path)) {
            throw new UsageException(NLS.bind(Messages.error_noPermission, path));
        } else if (Files.isRegularFile(path) && Files.size(path) == 0) {
            throw new UsageException(NLS.bind(Messages.error_empty, path));
        }
    }
}
