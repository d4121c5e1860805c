package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * Which lines of a file were taken, remembered on the disk: how far, a check of all bytes up to there, and a digest of each
 * line, so that a file that was changed further up, cut, or written anew can be compared line by line. Two lines are the same
 * where their words are: not the encoding, nor how they end.
 * <p>
 * On the disk, in ASCII: a line {@value #HEAD}; then for each line that was taken {@code end check digest}: the offset of the
 * byte behind it, the CRC-32C of all bytes before that, and the first 64 bits of the SHA-256 of its words, both in
 * hexadecimal. A line that was taken and has not been found again in the file as it is now has the end 0. An earlier release
 * wrote one line {@code end check}, with the check of the last 512 bytes alone.
 */
public final class TakenLines {

    private static final String HEAD = "talkback-inbox 2";
    private static final int DIGEST_BYTES = 8;
    private static final int CHECKED_BEFORE = 512;
    private static final int BUFFER = 64 * 1024;

    /** @param check of all bytes before the end */
    private record Line(long end, long check, String digest) {

        static Line parse(String text) {
            String[] parts = text.split(" ");
            if (parts.length != 3 || parts[2].length() != 2 * DIGEST_BYTES) {
                throw new NumberFormatException(text);
            }
            return new Line(Long.parseLong(parts[0]), Long.parseLong(parts[1], 16), parts[2]);
        }

        @Override
        public String toString() {
            return end + " " + Long.toHexString(check) + " " + digest + "\n";
        }
    }

    private final Path memory;
    private final List<Line> placed = new ArrayList<>();
    private final Map<String, Integer> unplaced = new HashMap<>();
    private CRC32C check = new CRC32C();
    private long end;

    private TakenLines(Path memory) {
        this.memory = memory;
    }

    /** What is remembered of a file as it is now; nothing taken, where nothing is remembered or it makes no sense. */
    public static TakenLines read(Path memory, RandomAccessFile file) throws IOException {
        TakenLines taken = new TakenLines(memory);
        List<String> lines = lines(memory);
        try {
            if (!lines.isEmpty() && lines.getFirst().equals(HEAD)) {
                lines.subList(1, lines.size()).stream().map(Line::parse).forEach(taken::remember);
            } else if (!lines.isEmpty()) {
                taken.ofEarlierRelease(lines.getFirst(), file);
            }
        } catch (NumberFormatException damaged) {
            taken.forget();
        }
        taken.follow(file);
        return taken;
    }

    /** How many bytes of the file were gone through. */
    public long bytes() {
        return end;
    }

    /** Whether lines that were taken have not been found again in the file as it is now. */
    public boolean searching() {
        return !unplaced.isEmpty();
    }

    /** Compares with the file as it is now: where it no longer begins as it was taken, it is gone through from the beginning. */
    public void follow(RandomAccessFile file) throws IOException {
        Line last = placed.isEmpty() ? null : placed.getLast();
        end = last == null ? 0 : last.end();
        check = new CRC32C();
        if (last == null || file.length() >= end && update(file, 0, end) && check.getValue() == last.check()) {
            return;
        }
        placed.forEach(line -> unplaced.merge(line.digest(), Integer.valueOf(1), Integer::sum));
        placed.clear();
        end = 0;
        check = new CRC32C();
        write();
    }

    /** Notes that the next line of the file is one of those that were taken, and says so; false where it is not. */
    public boolean find(String text) {
        return !text.isEmpty() && unplaced.computeIfPresent(digest(text), (digest, count) -> count) != null;
    }

    /** Notes that a line was taken, or found again. */
    public void passed(RandomAccessFile file, String text, long newEnd) throws IOException {
        update(file, end, newEnd);
        end = newEnd;
        Line line = new Line(end, check.getValue(), digest(text));
        boolean known = Files.exists(memory) && !placed.isEmpty();
        remember(line);
        if (known) {
            Files.writeString(memory, line.toString(), StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
        } else {
            write();
        }
    }

    /** The file was gone through: what was not found again is no longer in it, and may come as a new line. */
    public void settle() throws IOException {
        if (searching()) {
            unplaced.clear();
            write();
        }
    }

    private void remember(Line line) {
        if (line.end() == 0) {
            unplaced.merge(line.digest(), Integer.valueOf(1), Integer::sum);
        } else {
            unplaced.computeIfPresent(line.digest(), (digest, count) -> count > 1 ? count - 1 : null);
            placed.add(line);
        }
    }

    private void forget() {
        placed.clear();
        unplaced.clear();
    }

    /** The lines up to a place that an earlier release remembered; nothing where the file no longer goes on from it. */
    private void ofEarlierRelease(String text, RandomAccessFile file) throws IOException {
        String[] numbers = text.split(" ");
        long bytes = Long.parseLong(numbers[0]);
        long from = Math.max(0, bytes - CHECKED_BEFORE);
        if (numbers.length != 2 || bytes <= 0 || file.length() < bytes || !update(file, from, bytes)
                || check.getValue() != Long.parseLong(numbers[1])) {
            return;
        }
        byte[] all = new byte[Math.toIntExact(bytes)];
        file.seek(0);
        file.readFully(all);
        for (AppendedLine line : AppendedLine.cut(all, true)) {
            CRC32C before = new CRC32C();
            before.update(all, 0, line.end());
            remember(new Line(line.end(), before.getValue(), digest(line.text())));
        }
        write();
    }

    private boolean update(RandomAccessFile file, long from, long to) throws IOException {
        byte[] bytes = new byte[(int) Math.min(BUFFER, to - from)];
        file.seek(from);
        for (long at = from; at < to; at += bytes.length) {
            int part = (int) Math.min(bytes.length, to - at);
            file.readFully(bytes, 0, part);
            check.update(bytes, 0, part);
        }
        return true;
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        placed.forEach(text::append);
        unplaced.forEach((digest, count) -> text.append(new Line(0, 0, digest).toString().repeat(count.intValue())));
        Path unfinished = Objects.requireNonNull(memory.resolveSibling(memory.getFileName() + ".tmp"));
        Files.writeString(unfinished, text, StandardCharsets.US_ASCII);
        Files.move(unfinished, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Without a last line that was cut off while it was written. */
    private static List<String> lines(Path memory) throws IOException {
        try {
            String text = Files.readString(memory, StandardCharsets.US_ASCII);
            String whole = text.startsWith(HEAD) ? text.substring(0, text.lastIndexOf('\n') + 1) : text.strip();
            return Objects.requireNonNull(whole.lines().toList());
        } catch (NoSuchFileException | CharacterCodingException nothing) {
            return Objects.requireNonNull(List.of());
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Objects.requireNonNull(HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
