package studio.talkback.daw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each time scale is known by its form. */
class TimeFormatTest {

    @ParameterizedTest
    @CsvSource({ "01:00:00:00, TIMECODE", "01:00:00;02, TIMECODE", "01:00:00:00.75, TIMECODE_SUBFRAMES",
            "61:07, MINUTES_SECONDS", "1:01:07, MINUTES_SECONDS", "61:07.250, MINUTES_MILLISECONDS",
            "2695168, SAMPLES", "-5, SAMPLES", "13|3, BARS_BEATS", "13|3| 048, BARS_BEATS_TICKS",
            "84+03, FEET_FRAMES", "84+03.58, FEET_FRAMES_SUBFRAMES", "'', UNKNOWN", "soon, UNKNOWN", "1.5, UNKNOWN",
            "1:2|3, UNKNOWN", ":, UNKNOWN", "1:00.0.0, UNKNOWN" })
    void thePositionTellsTheFormat(String position, TimeFormat format) {
        assertEquals(format, TimeFormat.of(position));
    }
}
