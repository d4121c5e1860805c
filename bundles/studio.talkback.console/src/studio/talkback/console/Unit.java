package studio.talkback.console;

/** What a number on a console is counted in. */
public enum Unit {
    NONE(""),
    DECIBEL("dB"),
    DECIBEL_PER_OCTAVE("dB/oct"),
    HERTZ("Hz"),
    MILLISECOND("ms"),
    SECOND("s"),
    PERCENT("%"),
    DEGREE("°"),
    METRE("m"),
    SEMITONE("semitones"),
    CENT("cents");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** The unit as it is written behind a number; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }
}
