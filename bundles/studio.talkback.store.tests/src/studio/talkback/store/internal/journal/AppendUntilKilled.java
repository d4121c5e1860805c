package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A program for a child process: appends records named by their number until it is killed or fails, and prints the
 * numbers of each batch once it is acknowledged.
 */
final class AppendUntilKilled {

    private static final int BATCH = 3;

    private AppendUntilKilled() {
    }

    /** @param args folder of the journal, first number, bytes to set aside at once */
    public static void main(String[] args) throws IOException {
        JournalFixture journal = new JournalFixture(Path.of(args[0]));
        JournalOptions options = new JournalOptions(200_000, JournalFixture.MAX_RECORD, Integer.parseInt(args[2]));
        try (JournalWriter writer = journal.open(options)) {
            int number = Integer.parseInt(args[1]);
            while (appendBatch(writer, number)) {
                number += BATCH;
            }
        }
    }

    private static boolean appendBatch(JournalWriter writer, int number) throws IOException {
        List<byte[]> batch = List.of(payload(number), payload(number + 1), payload(number + 2));
        try {
            writer.append(batch);
        } catch (IOException e) {
            System.out.println("refused");
            return false;
        }
        System.out.println(number + "\n" + (number + 1) + "\n" + (number + 2));
        System.out.flush();
        return true;
    }

    /** The number, a colon, and letters that follow from the number. */
    static byte[] payload(int number) {
        Random random = new Random(number);
        return (number + ":" + JournalFixture.text(random, 9000)).getBytes();
    }
}
