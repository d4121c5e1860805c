package studio.talkback.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

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

    /**
     * Keeps a backup as it is now: by further names of its files where the disk can, since a later backup replaces files and
     * never writes into one, else by copies that are read again. Where it ends early, nothing lies at that place.
     *
     * @param copy  a folder that does not exist, called otherwise until it is whole; {@link #restore} takes it
     * @param about a file in it that says what it is
     * @param facts what that file says
     */
    void copyBackup(Path backup, Path copy, String about, Map<String, String> facts, IProgressMonitor monitor)
            throws IOException, LibraryException;

    /**
     * Removes from such a copy what was purged until the backup was made; others that share files with it stay as they are.
     * May be repeated after a failure.
     *
     * @param about a file in it that says what it is
     * @param facts what that file says from then on
     * @return how many revisions lost their content
     */
    long purgeBackup(Path backup, Path copy, String about, Map<String, String> facts, IProgressMonitor monitor)
            throws IOException, LibraryException;
}
