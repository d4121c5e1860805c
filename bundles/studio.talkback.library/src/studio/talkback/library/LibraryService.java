package studio.talkback.library;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/** Makes, opens and restores libraries. An OSGi service. */
public interface LibraryService {

    /** Whether a library lies in this folder. */
    boolean exists(Path folder);

    /**
     * Makes an empty library in a folder that is empty or does not exist, and opens it.
     *
     * @throws LibraryException if something lies there already, or the volume is no place for a journal
     */
    Library create(Path folder) throws IOException, LibraryException;

    /**
     * Opens a library: a torn tail is cut, indexes that are missing, damaged or behind are brought up to date.
     *
     * @throws LibraryInUseException if another process holds it
     * @throws LibraryException      if there is none, or a newer Talkback wrote it
     */
    Library open(Path folder, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * Makes a library from a backup in a folder that is empty or does not exist. Every record and every blob is
     * verified; the indexes are made anew.
     */
    Library restore(Path backup, Path folder, IProgressMonitor monitor) throws IOException, LibraryException;
}
