package studio.talkback.library.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.identity.Ref;

/**
 * How a library meets that of another room. What is exchanged are revisions, each known by its UUID: taking in adds
 * those that are missing, so that the order in which rooms meet makes no difference to what they have in the end.
 * Methods may be called from any thread but the screen's.
 */
public interface Exchange {

    /**
     * Writes documents with all their revisions and the files these name into one file, and reads it again. A file
     * that is there is replaced only when the new one is whole.
     *
     * @throws LibraryException if one of the files that are named is missing or damaged here
     * @throws IOException      if the file cannot be written
     */
    HandOverContents handOver(HandOver what, Path file, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * The same without what other hand-over files hold already, as in a folder that rooms share: it can be taken in
     * only after those.
     *
     * @param already may be damaged: what one holds that cannot be read is handed over again
     * @return empty where nothing is left; then no file was written
     */
    Optional<HandOverContents> handOverRest(HandOver what, Collection<Path> already, Path file,
            IProgressMonitor monitor) throws IOException, LibraryException;

    /** Whether a hand-over file holds nothing that is missing here. Reads no more of it than its revisions' UUIDs. */
    boolean isKnown(Path file) throws IOException, LibraryException;

    /**
     * What a hand-over file holds. Its revisions are verified, the files kept byte for byte only when it is taken in.
     *
     * @throws UnfitHandOverException if it is none, not whole, damaged, or of a newer Talkback
     */
    HandOverContents read(Path file, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * Takes in what is missing here. All of the file is verified before the first revision is taken; what is cut off
     * after that is finished when the library is opened next. Contents that were purged here do not come back, and
     * what was purged there stays.
     *
     * @param operator who does it, by initials
     * @throws UnfitHandOverException if the file is none, not whole, damaged, or of a newer Talkback; nothing was taken in
     */
    TakeInReport takeIn(Path file, String operator, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * Saves heads that were brought together without a question. Every room that does so with the same heads saves
     * the same revision; documents whose heads moved meanwhile are passed over.
     *
     * @param merged what came together, on all of its heads
     * @return how many were saved
     */
    int settle(List<? extends Stored<?>> merged) throws LibraryException;

    /** Documents with several heads. */
    Set<Ref> diverged() throws LibraryException;

    /** Documents of this kind whose newest state another room made, of the rooms that are known by name. */
    List<HeldElsewhere> heldElsewhere(String kind) throws LibraryException;

    /** The room that made a revision, where it was another one that is known by name. */
    Optional<KnownRoom> madeIn(Revision.Id revision) throws LibraryException;

    /** The other rooms that are known, by name. */
    List<KnownRoom> rooms() throws LibraryException;
}
