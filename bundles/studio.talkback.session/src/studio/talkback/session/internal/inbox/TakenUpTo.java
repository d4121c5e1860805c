package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * How far the lines of a file were taken, remembered on the disk.
 *
 * @param bytes how many
 * @param check of the last of them: a file that has others there is another file
 */
public record TakenUpTo(long bytes, long check) {

    /** Of a file of which nothing was taken. */
    public static final TakenUpTo NOTHING = new TakenUpTo(0, 0);

    private static final int CHECKED = 512;

    /** The place in a file behind this many bytes. */
    public static TakenUpTo of(RandomAccessFile file, long bytes) throws IOException {
        byte[] last = new byte[(int) Math.min(CHECKED, bytes)];
        file.seek(bytes - last.length);
        file.readFully(last);
        CRC32C check = new CRC32C();
        check.update(last);
        return new TakenUpTo(bytes, check.getValue());
    }

    /** Whether a file goes on from here; not so where it was cut or replaced. */
    public boolean isIn(RandomAccessFile file) throws IOException {
        return bytes == 0 || file.length() >= bytes && of(file, bytes).check == check;
    }

    /** What is remembered; nothing taken, where nothing is or it makes no sense. */
    public static TakenUpTo read(Path memory) throws IOException {
        try {
            String[] numbers = Files.readString(memory).strip().split(" ");
            return numbers.length == 2 ? new TakenUpTo(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])) : NOTHING;
        } catch (NoSuchFileException | NumberFormatException | CharacterCodingException nothing) {
            return NOTHING;
        }
    }

    /** Remembers it. */
    public void write(Path memory) throws IOException {
        Path unfinished = Objects.requireNonNull(memory.resolveSibling(memory.getFileName() + ".tmp"));
        Files.writeString(unfinished, bytes + " " + check);
        Files.move(unfinished, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
