package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One journal in a folder of a test, and what is known to have been acknowledged. */
final class JournalFixture {

    static final UUID REPLICA = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    static final int MAX_RECORD = 1 << 20;

    /** Small segments, so that tests roll. */
    static final JournalOptions SMALL = new JournalOptions(4096, MAX_RECORD, 512);

    final Path folder;

    JournalFixture(Path folder) {
        this.folder = folder;
    }

    RecoveryReport recover(long acknowledged) throws IOException {
        return new JournalRecovery(folder, REPLICA, MAX_RECORD, acknowledged).recover();
    }

    RecoveryReport check() throws IOException {
        return new JournalRecovery(folder, REPLICA, MAX_RECORD, JournalPosition.NONE).check((position, payload) -> {
        });
    }

    JournalWriter open(JournalOptions options) throws IOException {
        return JournalWriter.open(folder, REPLICA, options, recover(JournalPosition.NONE));
    }

    JournalReader reader() {
        return new JournalReader(folder, REPLICA, MAX_RECORD);
    }

    /** The payloads that a strict scan finds, as text. */
    List<String> contents() throws IOException {
        List<String> found = new ArrayList<>();
        reader().scan(JournalPosition.NONE, JournalPosition.LAST,
                (position, payload) -> found.add(new String(payload)));
        return found;
    }

    Path segment(int number) {
        return SegmentFiles.file(folder, number);
    }

    /** Appends each text on its own, without the time that forcing takes. */
    List<JournalPosition> append(JournalOptions options, String... texts) throws IOException {
        List<JournalPosition> positions = new ArrayList<>();
        try (JournalWriter writer = JournalWriter.open(folder, REPLICA, options, recover(JournalPosition.NONE),
                FailingStorage.never())) {
            for (String text : texts) {
                positions.addAll(writer.append(List.of(text.getBytes())));
            }
        }
        return positions;
    }

    void flip(int segment, long offset, int bit) throws IOException {
        byte[] content = Files.readAllBytes(segment(segment));
        content[(int) offset] ^= (byte) (1 << bit);
        Files.write(segment(segment), content);
    }

    static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(most);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
