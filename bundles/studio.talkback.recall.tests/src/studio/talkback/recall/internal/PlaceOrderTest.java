package studio.talkback.recall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PlaceOrderTest {

    @Test
    void placesAreWalkedInTheOrderOfTheirNumbersAndWhatHasNoneIsLast() {
        List<String> walk = List.of("Machine room", "Rack 2, unit 4", "rack 2, unit 10", "Rack 2, unit 10b", "Rack 10", "");
        List<String> mixed = new ArrayList<>(walk);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(PlaceOrder::compare);
            assertEquals(walk, mixed);
        }
    }

    @Test
    void aNumberLongerThanAnyIsANumber() {
        assertTrue(PlaceOrder.compare("Rack 99999999999999999999", "Rack 100000000000000000000") < 0);
        assertEquals(0, PlaceOrder.compare("Rack 2", "RACK 2"));
    }
}
