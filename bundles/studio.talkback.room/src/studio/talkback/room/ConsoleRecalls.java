package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.DiffWords;
import studio.talkback.console.link.ConsoleIdentity;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.Verification;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.ConsoleEntries;
import studio.talkback.room.internal.ConsoleProven;
import studio.talkback.room.internal.Messages;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.Attempts;

/**
 * Loads recalls into the console of a room, compares them with it, and writes down what came of it. What is done to the console
 * and what is written down are two steps, so that a library that cannot save hides nothing of what the console did. Waits for
 * the network and the disk: not for the UI thread. May be used from any thread.
 */
public final class ConsoleRecalls {

    /** How much of what differs is kept with the line in the log. */
    private static final int MOST_DETAILS = 200;

    private final Library library;

    /** Writes down in this library. */
    public ConsoleRecalls(Library library) {
        this.library = library;
    }

    /**
     * Says exactly what a load would change. Sends nothing.
     *
     * @throws LinkException              if the console does not answer, or the recall is of another family; the message says
     *                                    how to mend it
     * @throws OperationCanceledException when cancelled
     */
    public static LoadPlan plan(RecalledConsole recall, RoomConsole console, IProgressMonitor monitor) throws LinkException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try (LinkedConsole open = console.open(progress.split(1))) {
            return open.plan(recall.state(), recall.sampleRateHz(), progress.split(9));
        }
    }

    /**
     * Loads what a plan shows, in the safe order, and proves it.
     *
     * @throws LinkException if a consent is missing, if more would change now than the plan shows, or if the console does not
     *                       answer; nothing was sent then
     */
    public static LoadResult load(RoomConsole console, LoadPlan plan, LoadConsent consent, IProgressMonitor monitor)
            throws LinkException {
        SubMonitor progress = SubMonitor.convert(monitor, 20);
        try (LinkedConsole open = console.open(progress.split(1))) {
            return open.load(plan, consent, Objects.requireNonNull(progress.newChild(19)));
        }
    }

    /**
     * Reads the console back and compares it with a recall. Changes nothing on it.
     *
     * @throws LinkException              if the console does not answer at all, or the recall is of another family
     * @throws OperationCanceledException when cancelled
     */
    public static Compared verify(RecalledConsole recall, RoomConsole console, IProgressMonitor monitor)
            throws LinkException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try (LinkedConsole open = console.open(progress.split(1))) {
            return new Compared(open.identity(), open.verify(recall.state(), progress.split(9)));
        }
    }

    /**
     * A recall beside a console.
     *
     * @param console      who answered
     * @param verification what it has and what it has not
     */
    public record Compared(ConsoleIdentity console, Verification verification) {
    }

    /**
     * Writes down a load: a line in the log of the open session, and the proof in the recall where there is one and in the
     * run by which the room is put back to it.
     *
     * @param room     whose console it is
     * @param operator the initials of who loaded it
     * @return what was saved, as one change set; empty where no session is open and nothing was proven
     * @throws LibraryException if the library cannot save
     */
    public Optional<Committed> loaded(RecalledConsole recall, Ref room, ConsoleIdentity console, LoadResult result,
            String operator, ZonedDateTime at) throws LibraryException {
        List<String> words = result.words();
        Verification proof = result.ended() == LoadResult.Ended.VERIFIED ? result.verification() : null;
        List<String> details = new ArrayList<>(words.subList(1, words.size()));
        Verification verification = result.verification();
        if (verification != null) {
            details.addAll(details(verification));
        }
        String text = NLS.bind(Messages.console_loaded, new Object[] { recall.title(), name(console), words.getFirst() });
        return write(recall, room, text, details, proof, operator, at);
    }

    /**
     * Writes down that a recall was compared with a console, as {@link #loaded} does.
     *
     * @throws LibraryException if the library cannot save
     */
    public Optional<Committed> verified(RecalledConsole recall, Ref room, Compared compared, String operator,
            ZonedDateTime at) throws LibraryException {
        Verification verification = compared.verification();
        String text = NLS.bind(Messages.console_verified,
                new Object[] { recall.title(), name(compared.console()), verification.words() });
        return write(recall, room, text, details(verification), verification, operator, at);
    }

    /** The model with the name that the studio gave it; where it answers is nobody's business who reads the log. */
    private static String name(ConsoleIdentity console) {
        return console.name().isBlank() ? console.model() : console.model() + " '" + console.name().strip() + "'";
    }

    private static List<String> details(Verification verification) {
        List<String> all = new ArrayList<>();
        DiffWords.of(verification.mismatches()).forEach(change -> all.add(change.text()));
        all.addAll(verification.notKnown());
        if (all.size() <= MOST_DETAILS) {
            return all;
        }
        List<String> most = new ArrayList<>(all.subList(0, MOST_DETAILS));
        most.add(NLS.bind(Messages.console_more, Integer.valueOf(all.size() - MOST_DETAILS)));
        return most;
    }

    private Optional<Committed> write(RecalledConsole recall, Ref room, String text, List<String> details,
            @Nullable Verification proof, String operator, ZonedDateTime at) throws LibraryException {
        return Attempts.run(library, documents -> {
            boolean logged = new ConsoleEntries(library, documents, operator, at)
                    .write(room, recall.project(), recall.item(), text, details);
            Stored<Recall> stored = documents.open(recall.recall(), Recall.class).orElse(null);
            boolean proven = proof != null && proof.isVerified() && stored != null && isStill(recall, stored);
            if (proven && stored != null) {
                stored.content().setVerifiedBy(new Lookup(library).party(operator).orElse(null));
                stored.content().setVerifiedAt(at);
                stored.content().setKnowing(KnowingLevel.VERIFIED);
                documents.changed(stored.ref());
                ConsoleProven.set(library, documents, room, stored.ref(), operator, at);
            }
            return logged || proven ? Objects.requireNonNull(Optional.of(documents.commit(operator, text)))
                    : Objects.requireNonNull(Optional.empty());
        });
    }

    /** Whether the recall says now what was compared: what somebody saved meanwhile is not proven by it. */
    private static boolean isStill(RecalledConsole recall, Stored<Recall> stored) {
        Evidence file = stored.content().getConsoleState();
        return !stored.diverged() && file != null && recall.digest().equals(file.getDigest());
    }
}
