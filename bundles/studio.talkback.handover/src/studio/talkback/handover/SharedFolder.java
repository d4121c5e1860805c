package studio.talkback.handover;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.Exchange;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.file.DiskTrouble;
import studio.talkback.library.merge.Meeting;

/**
 * A folder on a server, or a stick, that rooms share. Each room writes hand-over files of its own there, each with what
 * none before it holds, in a folder named by its replica, and never touches those of others. So nothing is written by
 * two, and whatever the network does to a file is seen when it is read.
 */
public final class SharedFolder {

    /** The folder that is made in the one that is chosen. */
    public static final String NAME = "Talkback Rooms";

    private static final Pattern PART = Pattern.compile("[0-9]{6}\\.tbh");

    /** Then a room's files are made one again, so that reading the folder stays quick. */
    private static final int MOST_PARTS = 50;
    /** A file up to this size is written anew with whatever is beside it. */
    private static final long SMALL_BYTES = 1_000_000;

    private final Path root;

    /** What was found to be all here, so that it is not read again at every meeting. */
    private final Set<Seen> seen = new HashSet<>();

    /** A file as it was when it was read. */
    private record Seen(Path part, long bytes, FileTime time) {

        static Seen of(Path part) throws IOException {
            return new Seen(part, Files.size(part), Files.getLastModifiedTime(part));
        }
    }

    /** @param chosen a folder that is there, or the one in it that rooms share */
    public SharedFolder(Path chosen) {
        Path name = chosen.getFileName();
        root = name != null && name.toString().equals(NAME) ? chosen : Objects.requireNonNull(chosen.resolve(NAME));
    }

    /** Whether rooms share this folder already. */
    public boolean isThere() {
        return Files.isDirectory(root);
    }

    /**
     * Takes in what other rooms left there, then leaves there what they do not have.
     *
     * @param what     what this room leaves there
     * @param operator who does it, by initials
     * @throws IOException if the folder cannot be written; what was taken in by then stays
     */
    public Met meet(Library library, HandOver what, String operator, IProgressMonitor monitor)
            throws IOException, LibraryException {
        Met met = takeIn(library, operator, monitor);
        Optional<HandOverContents> given = leave(library, what, monitor);
        return new Met(met.taken(), met.settled(), met.waiting(), met.problems(), given);
    }

    /** Leaves there what is missing; see {@link #meet}. */
    public Optional<HandOverContents> leave(Library library, HandOver what, IProgressMonitor monitor)
            throws IOException, LibraryException {
        Path own = Objects.requireNonNull(root.resolve(library.info().replica().toString()));
        make(own);
        List<Path> mine = partsIn(own);
        int kept = keptAsTheyAre(mine);
        List<Path> already = partsOfOthers(library);
        already.addAll(mine.subList(0, kept));
        int last = mine.isEmpty() ? 0 : numberOf(Objects.requireNonNull(mine.getLast()));
        Path next = Objects.requireNonNull(
                own.resolve(String.format(Locale.ROOT, "%06d.tbh", Integer.valueOf(last + 1))));
        Optional<HandOverContents> given = library.exchange().handOverRest(what, already, next, monitor);
        if (given.isPresent()) {
            for (Path part : mine.subList(kept, mine.size())) {
                Files.delete(part);
            }
        }
        return given;
    }

    /**
     * How many of a room's files stay, from the first on; the others are made one. The newer half at least are, where there are
     * many, and older ones only while they are no larger than those after them: a mark in a run does not write all photos anew.
     */
    private static int keptAsTheyAre(List<Path> mine) throws IOException {
        int kept = mine.size();
        long bytes = 0;
        while (mine.size() >= MOST_PARTS && kept > 0) {
            long next = Files.size(Objects.requireNonNull(mine.get(kept - 1)));
            if (kept <= mine.size() / 2 && next > Math.max(SMALL_BYTES, bytes)) {
                break;
            }
            bytes += next;
            kept--;
        }
        return kept;
    }

    /** Takes in what other rooms left there and is missing here; what cannot be read is said, and tried again next time. */
    public Met takeIn(Library library, String operator, IProgressMonitor monitor) throws IOException, LibraryException {
        Exchange exchange = library.exchange();
        List<Path> open = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path part : partsOfOthers(library)) {
            requireGoingOn(monitor);
            try {
                Seen now = Seen.of(part);
                if (!seen.contains(now) && !exchange.isKnown(part)) {
                    open.add(part);
                } else {
                    seen.add(now);
                }
            } catch (NoSuchFileException e) {
                // Its room made its files one again just now: the next look finds that one.
                continue;
            } catch (IOException | LibraryException e) {
                problems.add(problem(part, e));
            }
        }
        List<TakeInReport> taken = takeInOrder(open, exchange, operator, problems, monitor);
        Meeting.Outcome outcome = new Meeting(library).settle(monitor);
        return new Met(taken, outcome.settled(), outcome.waiting(), problems, Objects.requireNonNull(Optional.empty()));
    }

    /** One that needs a file of another that was not read yet waits for it. */
    private List<TakeInReport> takeInOrder(List<Path> parts, Exchange exchange, String operator,
            List<String> problems, IProgressMonitor monitor) throws IOException {
        List<TakeInReport> taken = new ArrayList<>();
        List<Path> open = parts;
        boolean goesOn = true;
        while (goesOn) {
            List<Path> later = new ArrayList<>();
            List<String> failures = new ArrayList<>();
            for (Path part : open) {
                requireGoingOn(monitor);
                try {
                    Seen now = Seen.of(part);
                    taken.add(exchange.takeIn(part, operator, monitor));
                    seen.add(now);
                } catch (NoSuchFileException e) {
                    // As above.
                    continue;
                } catch (IOException | LibraryException e) {
                    later.add(part);
                    failures.add(problem(part, e));
                }
            }
            goesOn = !later.isEmpty() && later.size() < open.size();
            open = later;
            if (!goesOn) {
                problems.addAll(failures);
            }
        }
        return taken;
    }

    private static void make(Path own) throws IOException, LibraryException {
        try {
            Files.createDirectories(own);
        } catch (IOException e) {
            Path there = own;
            while (there.getParent() != null && !Files.isDirectory(there)) {
                there = Objects.requireNonNull(there.getParent());
            }
            throw new LibraryException(DiskTrouble.line(there, e), e);
        }
    }

    private static void requireGoingOn(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static String problem(Path part, Exception e) {
        return NLS.bind(Messages.Shared_problem, part.getFileName(), e.getMessage());
    }

    private List<Path> partsOfOthers(Library library) throws IOException {
        List<Path> parts = new ArrayList<>();
        if (!isThere()) {
            return parts;
        }
        String own = library.info().replica().toString();
        try (DirectoryStream<Path> rooms = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path room : rooms) {
                String name = String.valueOf(room.getFileName());
                if (!name.equals(own) && isReplica(name)) {
                    parts.addAll(partsIn(Objects.requireNonNull(room)));
                }
            }
        }
        return parts;
    }

    private static boolean isReplica(String name) {
        try {
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Path> partsIn(Path room) throws IOException {
        List<Path> parts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(room,
                file -> PART.matcher(String.valueOf(file.getFileName())).matches())) {
            files.forEach(parts::add);
        }
        parts.sort(null);
        return parts;
    }

    private static int numberOf(Path part) {
        return Integer.parseInt(String.valueOf(part.getFileName()).substring(0, 6));
    }
}
