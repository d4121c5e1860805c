package studio.talkback.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;

/** UUIDs of version 7 as RFC 9562, section 5.7, lays them out, and who gets one. */
@NonNullByDefault({})
class IdsTest {

    @Test
    void versionAndVariantAreThoseOfTheRfc() {
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = Ids.next();
            assertEquals(7, uuid.version());
            assertEquals(2, uuid.variant());
            assertEquals('7', uuid.toString().charAt(14));
            assertTrue("89ab".indexOf(uuid.toString().charAt(19)) >= 0, uuid.toString());
        }
    }

    @Test
    void theFirst48BitsAreUnixMilliseconds() {
        long before = System.currentTimeMillis();
        long millis = Ids.next().getMostSignificantBits() >>> 16;
        assertTrue(before <= millis && millis <= System.currentTimeMillis(), millis + " is not now");
    }

    @Test
    void allOtherBitsAreRandom() {
        long highOnes = 0;
        long highZeros = 0;
        long lowOnes = 0;
        long lowZeros = 0;
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = Ids.next();
            highOnes |= uuid.getMostSignificantBits();
            highZeros |= ~uuid.getMostSignificantBits();
            lowOnes |= uuid.getLeastSignificantBits();
            lowZeros |= ~uuid.getLeastSignificantBits();
        }
        assertEquals(0xFFF, highOnes & highZeros & 0xFFF);
        assertEquals(0x3FFF_FFFF_FFFF_FFFFL, lowOnes & lowZeros);
    }

    @Test
    void noTwoAreTheSame() {
        Set<UUID> all = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(all.add(Ids.next()));
        }
    }

    @Test
    void completingGivesUuidsOnlyToThoseWithout() {
        Item item = ModelFactory.eINSTANCE.createItem();
        Track known = ModelFactory.eINSTANCE.createTrack();
        Track unknown = ModelFactory.eINSTANCE.createTrack();
        known.setId("kept");
        item.getTracks().add(known);
        item.getTracks().add(unknown);
        assertSame(item, Ids.complete(item));
        assertEquals("kept", known.getId());
        String given = unknown.getId();
        assertEquals(7, UUID.fromString(given).version());
        assertNotNull(item.getId());
        Ids.complete(item);
        assertEquals(given, unknown.getId());
    }
}
