package studio.talkback.session.inbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.internal.log.Log;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.inbox.AppendedLine;
import studio.talkback.session.internal.inbox.LineAnswers;
import studio.talkback.session.internal.inbox.Messages;
import studio.talkback.session.internal.inbox.Polling;
import studio.talkback.session.internal.inbox.TakenLines;
import studio.talkback.session.selection.Names;
import studio.talkback.session.selection.SelectionException;

/**
 * Logs the lines that any program appends to {@code inbox.txt} in the inbox of a library: a macro pad, a script, an
 * {@code echo}. The file is only read: whoever appends makes it. A line counts when it is ended, or when nothing was
 * added for two seconds; {@code JK> text} is by JK, any other by who is at the desk. What became of each stands in
 * {@code inbox-answers.txt}. Which lines were taken is remembered, so that each is logged once; a process that
 * dies between logging a line and noting so logs it again at the next start. Of a file that was changed further up, cut or
 * replaced, the lines that were not among those taken are logged, wherever they stand; as often as a line was taken before, it
 * is not taken again, and the answers say so. A file that is gone or empty for two seconds begins anew.
 */
public final class LineFile implements AutoCloseable {

    /** The name of the file. */
    public static final String NAME = "inbox.txt";
    /** The name of the file with the answers. */
    public static final String ANSWERS = "inbox-answers.txt";

    /** The name of the file that says which lines were taken. */
    static final String MEMORY = "inbox.taken";
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final int AT_ONCE = 256 * 1024;
    private static final int LONGEST = 2000;
    private static final long NOT_LOOKED = -1;
    private static final long GONE = -2;
    private static final Pattern SIGNED = Pattern.compile("(\\p{L}[\\p{L}\\p{N}]{0,5})>\\s*(.+)");

    /** Whether somebody has these initials. */
    @FunctionalInterface
    interface Initials {

        boolean known(String initials) throws LibraryException;
    }

    private final Path folder;
    private final LogInbox.Taking taking;
    private final Initials people;
    private final Supplier<AtDesk> desk;
    private final Clock clock;
    private final LineAnswers answers;
    private final Polling polling;
    private @Nullable TakenLines taken;
    private int notAgain;
    private String lastNotAgain = "";
    private long sizeSeen = NOT_LOOKED;
    private @Nullable Object modifiedSeen;
    private Instant unchangedSince = Objects.requireNonNull(Instant.MAX);

    /** @param library where the library lies */
    LineFile(Path library, LogInbox.Taking taking, Initials people, Supplier<AtDesk> desk, Clock clock) {
        this.folder = Objects.requireNonNull(library.resolve("inbox"));
        this.taking = taking;
        this.people = people;
        this.desk = desk;
        this.clock = clock;
        this.answers = new LineAnswers(Objects.requireNonNull(folder.resolve(ANSWERS)));
        this.polling = new Polling("Talkback inbox.txt",
                "inbox.txt cannot be read, or its answers not written; it is tried again", this::look);
    }

    /**
     * Begins to watch the file of a library, on a thread of its own; close it before the library.
     *
     * @param desk  who is at the desk and what is on it, asked for each line, on that thread
     * @param clock of the room, with its zone
     */
    public static LineFile watch(Library library, SessionLog log, Names names, Supplier<AtDesk> desk, Clock clock) {
        LineFile file = new LineFile(library.info().folder(), new LineTaker(library, log, names)::take,
                initials -> !library.query("SELECT doc FROM party WHERE UPPER(initials) = ?", row -> row.getString(1),
                        initials.toUpperCase(Locale.ROOT)).isEmpty(), desk, clock);
        file.polling.start();
        return file;
    }

    /** Where lines are appended. */
    public Path file() {
        return Objects.requireNonNull(folder.resolve(NAME));
    }

    /** Takes no more lines; one that is being taken is finished first. */
    @Override
    public void close() {
        polling.close();
    }

    /** Takes what was appended since the last look. */
    void look() throws IOException {
        Files.createDirectories(folder);
        if (!Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)) {
            if (isQuiet(sizeSeen == GONE)) {
                Files.deleteIfExists(folder.resolve(MEMORY));
                taken = null;
            }
            sizeSeen = GONE;
            return;
        }
        BasicFileAttributes state = Files.readAttributes(file(), BasicFileAttributes.class);
        boolean same = state.size() == sizeSeen && state.lastModifiedTime().equals(modifiedSeen);
        TakenLines before = taken;
        if (same && before != null && before.bytes() == state.size() && !before.searching() && notAgain == 0) {
            return;
        }
        takeLines(isQuiet(same), Objects.requireNonNull(state.lastModifiedTime().toInstant()));
        sizeSeen = state.size();
        modifiedSeen = state.lastModifiedTime();
    }

    /** Whether nothing happened to the file for a while. */
    private boolean isQuiet(boolean same) {
        Instant now = Objects.requireNonNull(clock.instant());
        // Before it: the clock was set back meanwhile.
        if (!same || now.isBefore(unchangedSince)) {
            unchangedSince = now;
        }
        return !now.isBefore(unchangedSince.plus(QUIET));
    }

    private void takeLines(boolean quiet, Instant modified) throws IOException {
        TakenLines before = taken;
        try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "r")) {
            TakenLines at = before == null ? TakenLines.read(Objects.requireNonNull(folder.resolve(MEMORY)), file) : before;
            if (before != null) {
                at.follow(file);
            }
            taken = at;
            List<AppendedLine> lines = lines(file, at.bytes(), quiet);
            while (!lines.isEmpty()) {
                long from = at.bytes();
                for (AppendedLine line : lines) {
                    take(line.text(), modified, at);
                    at.passed(file, line.text(), from + line.end());
                }
                lines = lines(file, at.bytes(), quiet);
            }
            if (quiet && at.bytes() == file.length()) {
                at.settle();
                tellNotAgain();
            }
        }
    }

    private void tellNotAgain() throws IOException {
        int lines = notAgain;
        notAgain = 0;
        if (lines > 0) {
            answers.notAgain(Objects.requireNonNull(clock.instant().atZone(clock.getZone())), lines, lastNotAgain);
        }
    }

    /** The next lines; a run of bytes that is longer than any line is one, so that it is told and passed. */
    private static List<AppendedLine> lines(RandomAccessFile file, long from, boolean quiet) throws IOException {
        byte[] bytes = new byte[(int) Math.min(AT_ONCE, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        List<AppendedLine> ended = AppendedLine.cut(bytes, false);
        boolean endless = ended.isEmpty() && bytes.length == AT_ONCE;
        return endless || quiet && from + bytes.length == file.length() ? AppendedLine.cut(bytes, true) : ended;
    }

    private void take(String line, Instant modified, TakenLines before) throws IOException {
        if (line.isEmpty()) {
            return;
        } else if (before.find(line)) {
            notAgain++;
            lastNotAgain = shortened(line);
            return;
        }
        Instant now = Objects.requireNonNull(clock.instant());
        // What was appended while nobody looked happened then.
        ZonedDateTime at = (modified.isBefore(now) ? modified : now).atZone(clock.getZone());
        LineReply reply = reply(line, at);
        try {
            answers.add(Objects.requireNonNull(now.atZone(clock.getZone())), shortened(line), reply);
        } catch (IOException e) {
            // Whoever reads the answers may have the file open; the line is logged all the same.
            polling.failed(e);
        }
    }

    private LineReply reply(String line, ZonedDateTime at) {
        if (line.length() > LONGEST) {
            return LineReply.refused(NLS.bind(Messages.fileLineTooLong, Integer.valueOf(LONGEST)));
        }
        AtDesk now = desk.get();
        try {
            Matcher signed = SIGNED.matcher(line);
            boolean by = signed.matches() && people.known(Objects.requireNonNull(signed.group(1)));
            String operator = by ? signed.group(1).toUpperCase(Locale.ROOT) : now.operator();
            if (operator == null || operator.isBlank()) {
                return LineReply.refused(NLS.bind(Messages.fileNoOperator, line));
            }
            return taking.take(new LineRequest(by ? Objects.requireNonNull(signed.group(2)) : line, operator,
                    now.project(), now.item(), null, at));
        } catch (SelectionException | LibraryException e) {
            return LineReply.refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Log.warn(LineFile.class, "a line of inbox.txt failed", e);
            return LineReply.refused(NLS.bind(Messages.failed, e));
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
