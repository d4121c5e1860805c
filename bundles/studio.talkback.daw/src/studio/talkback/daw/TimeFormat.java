package studio.talkback.daw;

/**
 * How a session writes a position or a length. The forms are those of Pro Tools' time scales (Pro Tools
 * Reference Guide, "Exporting Session Information as Text": time format, show sub-frames).
 */
public enum TimeFormat {
    /** {@code 01:00:00:00}, with {@code ;} for drop frame. */
    TIMECODE("timecode"),
    /** {@code 01:00:00:00.00}, the last field hundredths of a frame. */
    TIMECODE_SUBFRAMES("timecode with sub-frames"),
    /** {@code 61:07}. */
    MINUTES_SECONDS("minutes:seconds"),
    /** {@code 61:07.250}. */
    MINUTES_MILLISECONDS("minutes:seconds with milliseconds"),
    /** {@code 2695168}, counted from the start of the session. */
    SAMPLES("samples"),
    /** {@code 13|3}. */
    BARS_BEATS("bars|beats"),
    /** {@code 13|3| 048}; a length is always written like this. */
    BARS_BEATS_TICKS("bars|beats with ticks"),
    /** {@code 84+03}. */
    FEET_FRAMES("feet+frames"),
    /** {@code 84+03.58}. */
    FEET_FRAMES_SUBFRAMES("feet+frames with sub-frames"),
    /** None of these. */
    UNKNOWN("an unknown time format");

    private final String words;

    TimeFormat(String words) {
        this.words = words;
    }

    /** What the studio calls it. */
    public String words() {
        return words;
    }

    /**
     * The format of a position.
     *
     * @param position as listed, without spaces around it
     */
    public static TimeFormat of(String position) {
        int colons = 0;
        int bars = 0;
        int feet = 0;
        int points = 0;
        boolean digits = false;
        for (int i = 0; i < position.length(); i++) {
            switch (position.charAt(i)) {
            case ':', ';' -> colons++;
            case '|' -> bars++;
            case '+' -> feet++;
            case '.' -> points++;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> digits = true;
            case '-', ' ' -> { /* a sign, and the space before ticks, say nothing of the format */ }
            default -> {
                return UNKNOWN;
            }
            }
        }
        return !digits || points > 1 ? UNKNOWN : of(colons, bars, feet, points == 1);
    }

    private static TimeFormat of(int colons, int bars, int feet, boolean fine) {
        return switch (colons * 100 + bars * 10 + feet) {
        case 300 -> fine ? TIMECODE_SUBFRAMES : TIMECODE;
        case 100, 200 -> fine ? MINUTES_MILLISECONDS : MINUTES_SECONDS;
        case 20 -> BARS_BEATS_TICKS;
        case 10 -> BARS_BEATS;
        case 1 -> fine ? FEET_FRAMES_SUBFRAMES : FEET_FRAMES;
        case 0 -> fine ? UNKNOWN : SAMPLES;
        default -> UNKNOWN;
        };
    }
}
