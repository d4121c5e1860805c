package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;

class ChangeSetCodecTest {

    private static final int MUTATIONS = 10_000;

    private static final String[] TEXTS = { "", "EB", "Ängström & Co.", "Europe/Berlin", "再録音", "😀 mix",
            "x".repeat(200) };

    @Test
    void anyChangeSetIsTheSameAfterEncodingAndDecoding() throws JournalException {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            StoredChangeSet set = changeSet(random);
            assertEquals(set, ChangeSetCodec.decode(ChangeSetCodec.encode(set)));
        }
    }

    @Test
    void anOutlineTellsWhereEachContentStands() throws JournalException {
        Random random = new Random(12);
        for (int i = 0; i < 500; i++) {
            StoredChangeSet set = changeSet(random);
            byte[] payload = ChangeSetCodec.encode(set);
            ChangeSetOutline outline = ChangeSetCodec.outline(payload);
            assertEquals(set.id(), outline.changeSet().id());
            assertEquals(set.revisions().size(), outline.xmi().size());
            for (int r = 0; r < outline.xmi().size(); r++) {
                Extent extent = outline.xmi().get(r);
                assertEquals(0, outline.changeSet().revisions().get(r).deflatedXmi().length);
                assertArrayEquals(set.revisions().get(r).deflatedXmi(), Arrays.copyOfRange(payload, extent.offset(),
                        extent.offset() + extent.length()));
            }
        }
    }

    @Test
    void mutatedBytesAreDecodedOrRefusedAndNothingElse() {
        Random random = new Random(13);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutate(ChangeSetCodec.encode(changeSet(random)), random);
            try {
                ChangeSetCodec.decode(mutated);
                ChangeSetCodec.outline(mutated);
            } catch (JournalException e) {
                refused++;
            }
        }
        assertTrue(refused > MUTATIONS / 4, "most mutations should be noticed, not only " + refused);
        assertTrue(refused < MUTATIONS, "mutations of contents should pass: they have digests of their own");
    }

    @Test
    void everyShortenedPayloadIsRefused() {
        byte[] payload = ChangeSetCodec.encode(changeSet(new Random(14)));
        for (int length = 0; length < payload.length; length++) {
            byte[] cut = Arrays.copyOf(payload, length);
            assertThrows(JournalException.class, () -> ChangeSetCodec.decode(cut), "cut to " + length);
            assertThrows(JournalException.class, () -> ChangeSetCodec.outline(cut), "cut to " + length);
        }
        byte[] longer = Arrays.copyOf(payload, payload.length + 1);
        assertThrows(JournalException.class, () -> ChangeSetCodec.decode(longer));
    }

    @Test
    void aNewerFormatIsRefusedAsSuch() {
        byte[] payload = ChangeSetCodec.encode(changeSet(new Random(15)));
        payload[0] = 3;
        JournalException refused = assertThrows(JournalException.class, () -> ChangeSetCodec.decode(payload));
        assertTrue(String.valueOf(refused.getMessage()).contains("newer Talkback"), refused.getMessage());
    }

    @Test
    void halfACharacterIsRefusedBeforeItIsWritten() {
        StoredChangeSet set = new StoredChangeSet(UUID.randomUUID(), UUID.randomUUID(), 1, 2, 3, "UTC", "EB", "0.1",
                "cut \ud83d", ChangeSetKind.EDIT, List.of(), null);
        assertThrows(IllegalArgumentException.class, () -> ChangeSetCodec.encode(set));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 100, 1_000, 300_000 })
    void contentsAreTheSameAfterDeflatingAndInflating(int length) throws JournalException {
        byte[] content = new byte[length];
        Arrays.setAll(new int[length], i -> content[i] = (byte) ("<item stage=\"mix\"/>".charAt(i % 19) + i / 5000));
        byte[] deflated = XmiDeflater.deflate(content);
        assertArrayEquals(content, XmiDeflater.inflate(deflated, Sha256.digestOf(content), 300_000));
        if (length > 1) {
            assertThrows(JournalException.class,
                    () -> XmiDeflater.inflate(deflated, Sha256.digestOf(content), length - 1));
            assertThrows(JournalException.class, () -> XmiDeflater
                    .inflate(Arrays.copyOf(deflated, deflated.length - 1), Sha256.digestOf(content), length));
        }
        assertThrows(JournalException.class,
                () -> XmiDeflater.inflate(deflated, Sha256.digestOf("another".getBytes()), 300_000));
    }

    private static byte[] mutate(byte[] payload, Random random) {
        byte[] mutated = payload;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(5)) {
                case 0 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutated[at] = (byte) random.nextInt();
                case 2 -> mutated = Arrays.copyOf(mutated, 1 + at);
                case 3 -> Arrays.fill(mutated, at, Math.min(mutated.length, at + 10), (byte) 0xFF);
                default -> System.arraycopy(mutated, 0, mutated, at, Math.min(8, mutated.length - at));
            }
        }
        return mutated;
    }

    private static StoredChangeSet changeSet(Random random) {
        List<StoredRevision> revisions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            revisions.add(revision(random));
        }
        ChangeSetKind[] kinds = ChangeSetKind.values();
        return new StoredChangeSet(uuid(random), uuid(random), random.nextLong() >>> 1 + random.nextInt(62),
                random.nextLong(), random.nextLong(), text(random), text(random), text(random), text(random),
                kinds[random.nextInt(kinds.length)], revisions,
                random.nextBoolean() ? null : new StoredChangeSet.Origin(uuid(random), random.nextLong() >>> 1));
    }

    private static StoredRevision revision(Random random) {
        List<UUID> parents = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parents.add(uuid(random));
        }
        List<Sha256> blobs = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            blobs.add(digest(random));
        }
        byte[] xmi = new byte[random.nextInt(3) * random.nextInt(300)];
        random.nextBytes(xmi);
        return new StoredRevision(uuid(random), text(random), uuid(random), parents, random.nextInt(1 << 20),
                random.nextBoolean(), random.nextBoolean(), digest(random), xmi, blobs);
    }

    private static Sha256 digest(Random random) {
        byte[] bytes = new byte[Sha256.BYTES];
        random.nextBytes(bytes);
        return Sha256.ofBytes(bytes);
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
