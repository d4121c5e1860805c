package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class StripRangesTest {

    @Test
    void stripsThatFollowOneAnotherAreARange() {
        assertEquals(List.of("Ch 1–3, 5, 8–9"), StripRanges.of(strips("Ch", "Ch 1", "Ch 2", "Ch 3", "Ch 5", "Ch 8", "Ch 9")));
    }

    @Test
    void eachKindIsATextOfItsOwnInTheOrderGiven() {
        List<Strip> strips = Objects.requireNonNull(Stream.of(strips("Ch", "Ch 1"), strips("FX Rtn", "FX Rtn 1L", "FX Rtn 1R"),
                strips("Setup", "Setup"), strips("Main", "Main LR")).flatMap(List::stream).toList());
        assertEquals(List.of("Ch 1", "FX Rtn 1L, 1R", "Setup", "Main LR"), StripRanges.of(strips));
        assertEquals(List.of(), StripRanges.of(List.of()));
    }

    private static List<Strip> strips(String kind, String... labels) {
        return Objects.requireNonNull(Stream.of(labels).map(label -> new Strip(label, kind, null)).toList());
    }
}
