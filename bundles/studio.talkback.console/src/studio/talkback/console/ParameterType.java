package studio.talkback.console;

/** What kind of control a parameter is, and so what its value is made of. */
public enum ParameterType {
    /** A fader or send level in dB whose lowest position is -oo; a {@link Value.Number}. */
    LEVEL,
    /** Evenly spaced numbers; a {@link Value.Number}. */
    LINEAR,
    /** Numbers spaced by a constant ratio, as frequencies and times are; a {@link Value.Number}. */
    LOGARITHMIC,
    /** A whole number, which may stand for something that has a name; a {@link Value.Number}. */
    INTEGER,
    /** One of a list of words; a {@link Value.Choice}. */
    CHOICE,
    /** The colour of a scribble strip, one of a list of words; a {@link Value.Choice}. */
    COLOUR,
    /** On or off; a {@link Value.Switch}. */
    SWITCH,
    /** Free text such as a name; a {@link Value.Text}. */
    TEXT,
    /** Several switches in one word, the last written being number 1; a {@link Value.Bits}. */
    BITMASK;

    /** Whether values of this type are numbers. */
    public boolean isNumeric() {
        return this == LEVEL || this == LINEAR || this == LOGARITHMIC || this == INTEGER;
    }
}
