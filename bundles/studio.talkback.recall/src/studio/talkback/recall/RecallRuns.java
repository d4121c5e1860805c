package studio.talkback.recall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.history.ChangeSetRevert;
import studio.talkback.library.history.SavedSinceException;
import studio.talkback.model.PrintProof;
import studio.talkback.model.Photo;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.internal.ApprovedPrints;
import studio.talkback.recall.internal.Messages;
import studio.talkback.recall.internal.Proving;
import studio.talkback.recall.internal.RunWork;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.internal.log.Attempts;

/**
 * The runs by which rooms are put back. A run is a document: it goes on where it was left, over a restart and on another
 * workstation that shares the project. Each thing that is done is one change set, which {@link #undo} takes back. Every method may wait for the disk: not for the UI thread. May
 * be used from any thread.
 */
public final class RecallRuns {

    /**
     * How far a print's level may be off that of the approved print before a proof names it as a finding. The null residual
     * is a number without a rule: an analogue desk never comes back to the same noise, and what is enough is the engineer's word.
     */
    public static final double LEVEL_TOLERANCE_DB = 0.3;

    private final Library library;
    private final ConsoleFamilies families;

    /** @param families the consoles whose scenes can be compared strip by strip */
    public RecallRuns(Library library, ConsoleFamilies families) {
        this.library = library;
        this.families = families;
    }

    /** The run that goes on in a room, the newest where two were begun apart. */
    public Optional<Ref> goingOn(Ref room) throws LibraryException {
        List<Ref> open = library.query(
                "SELECT doc FROM recall_run WHERE room = ? AND ended_at IS NULL ORDER BY started_at DESC, doc FETCH FIRST ROW ONLY",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL_RUN)), room.document());
        return Objects.requireNonNull(open.stream().findFirst());
    }

    /** The proof of the newest run that brought a room to a recall and has one; null where none has. */
    public @Nullable PrintProof lastProof(Ref recall) throws LibraryException {
        List<Ref> newest = library.query("SELECT doc FROM recall_run WHERE recall = ? ORDER BY started_at DESC, doc",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL_RUN)), recall.document());
        for (Ref run : newest) {
            Optional<Stored<RecallRun>> stored = load(run);
            if (stored.isPresent() && stored.get().content().getProof() != null) {
                return stored.get().content().getProof();
            }
        }
        return null;
    }

    /**
     * A run as it is known here; what two people marked apart is together in it.
     *
     * @return empty where there is none any more
     */
    public Optional<Stored<RecallRun>> load(Ref run) throws LibraryException {
        return RunWork.together(library, run);
    }

    /**
     * Begins a run from what is on the desk now.
     *
     * @return the new run
     * @throws studio.talkback.room.UncapturedException if changes on the desk are not captured, unless they are to be left
     * @throws RunException                             if a run goes on in the room, or nothing differs
     * @throws LibraryException                         if there is no such recall, or the library cannot save
     */
    public Ref start(RunStart start) throws LibraryException {
        return Attempts.run(library, documents -> new RunWork(library, documents, families).start(start,
                goingOn(start.room()).orElse(null)));
    }

    /**
     * Notes what became of steps; those that stand so already stay as they are.
     *
     * @return null where nothing was changed
     * @throws RunException if the run has ended, or has no such step
     */
    public @Nullable Committed mark(Ref run, RunMark mark) throws LibraryException {
        return Attempts.run(library, documents -> new RunWork(library, documents, families).mark(run, mark));
    }

    /**
     * Gives pages to a person, so that two set the room at once.
     *
     * @param pages    their ids
     * @param initials of who takes them; empty for whoever comes by
     * @throws RunException if the run has ended, or has no such page
     */
    public Committed share(Ref run, Set<String> pages, String initials, String operator) throws LibraryException {
        return Attempts.run(library,
                documents -> new RunWork(library, documents, families).share(run, pages, initials, operator));
    }

    /**
     * Notes something about a page.
     *
     * @param page its id
     * @param note empty for none
     * @throws RunException if the run has ended, or has no such page
     */
    public Committed note(Ref run, String page, String note, String operator) throws LibraryException {
        return Attempts.run(library, documents -> new RunWork(library, documents, families).note(run, page, note, operator));
    }

    /**
     * Keeps a photo of a page with the time when it was taken.
     *
     * @param page its id
     * @param at   when it was attached, in the room's zone
     * @throws EvidenceException if the file is no photo, or cannot be read
     * @throws IOException       if reading it failed
     * @throws RunException      if the run has ended, or has no such page
     */
    public Committed photo(Ref run, String page, Path photo, String operator, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        if (!Attachments.isPhoto(photo)) {
            throw new EvidenceException(RunWork.noPhoto(photo));
        }
        Photo kept = Attachments.keepPhoto(library, photo, at, monitor);
        return Attempts.run(library,
                documents -> new RunWork(library, documents, families).photo(run, page, kept, operator));
    }

    /**
     * Notes a level that was read with a tone; one that was read at the same point before is read anew.
     *
     * @param wanted as it was when the recall was captured, in dB; null where that is not known
     * @param read   in dB
     */
    public Committed tone(Ref run, String point, @Nullable Double wanted, double read, String operator)
            throws LibraryException {
        return Attempts.run(library,
                documents -> new RunWork(library, documents, families).tone(run, point, wanted, read, operator));
    }

    /** Notes whether the console was taken out of the mode in which it is recalled. */
    public Committed totalRecallOff(Ref run, boolean off, String operator) throws LibraryException {
        return Attempts.run(library,
                documents -> new RunWork(library, documents, families).totalRecallOff(run, off, operator));
    }

    /** The prints with which what is printed at the end of a run may be compared: those of its mix, Main first. */
    public List<ApprovedPrint> approvedPrints(Ref run) throws LibraryException {
        RecallRun doc = load(run).orElseThrow(() -> new RunException(Objects.requireNonNull(Messages.run_gone))).content();
        return new ApprovedPrints(library).of(doc);
    }

    /**
     * Compares what was printed with the approved print, keeps it, and writes down what was found. It can be done again: the
     * last one stands, and the history has those before it.
     *
     * @throws RunException      if the run has ended, there is no approved print or no file of it, or the two cannot be
     *                           compared
     * @throws EvidenceException if the file is still being written, or may not be read
     * @throws IOException       if reading it failed
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled; nothing is written down then
     */
    public Committed prove(Ref run, ProofRequest request, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        RecallRun doc = Attempts.run(library, documents -> new RunWork(library, documents, families).open(run));
        ApprovedPrint approved = new ApprovedPrints(library).chosen(doc, request.print());
        PrintProof proof = new Proving(library).prove(approved, request, doc.getStartedAt(), monitor);
        return Attempts.run(library,
                documents -> new RunWork(library, documents, families).prove(run, proof, request.operator()));
    }

    /**
     * Ends a run: what could not be done stays in it, and the recall is on the room's desk. One change set.
     *
     * @throws RunException if it has ended already
     */
    public Committed end(Ref run, RunEnd end) throws LibraryException {
        return Attempts.run(library, documents -> new RunWork(library, documents, families).end(run, end));
    }

    /**
     * Takes back what was done to a run; what others did to it since stays.
     *
     * @throws RunException if the same was done otherwise since
     */
    public Committed undo(Committed done, String operator) throws LibraryException {
        return undo(done.changeSet(), operator);
    }

    private Committed undo(UUID changeSet, String operator) throws LibraryException {
        try {
            boolean again = library.changeSet(changeSet).stream().anyMatch(each -> each.reason().equals(Messages.run_undone));
            return new ChangeSetRevert(library).revert(changeSet, operator,
                    Objects.requireNonNull(again ? Messages.run_redone : Messages.run_undone));
        } catch (SavedSinceException since) {
            throw new RunException(Objects.requireNonNull(Messages.run_since), since);
        }
    }

    /**
     * Takes back what somebody did last to a run and has not taken back yet.
     *
     * @param operator his initials
     * @throws RunException if there is nothing, or the same was done otherwise since
     */
    public Committed undoLast(Ref run, String operator) throws LibraryException {
        int taken = 0;
        int again = 0;
        for (Revision revision : library.history(run)) {
            if (!revision.operator().equals(operator) || revision.parents().isEmpty()) {
                continue;
            } else if (revision.reason().equals(Messages.run_redone)) {
                again++;
            } else if (revision.reason().equals(Messages.run_undone)) {
                // One that was done again does not stand as taken back.
                taken += again > 0 ? 0 : 1;
                again -= again > 0 ? 1 : 0;
            } else if (taken > 0) {
                taken--;
            } else {
                return undo(revision.changeSet(), operator);
            }
        }
        throw new RunException(Objects.requireNonNull(Messages.run_noUndo));
    }

    /**
     * Gives a run up: the desk is not what was wanted, and nobody says that it is.
     *
     * @throws RunException if it has ended already
     */
    public Committed giveUp(Ref run, RunEnd end) throws LibraryException {
        return Attempts.run(library, documents -> new RunWork(library, documents, families).giveUp(run, end));
    }
}
