package studio.talkback.console;

/**
 * What a control does on its strip, whatever the console calls it and wherever its address lies.
 *
 * @param section the section it is in
 * @param part    what it is within the section
 * @param number  which of several alike it belongs to, such as the band of an EQ or the send, from 1; 0 where there is but one
 */
public record ControlPlace(Section section, Part part, int number) {

    /** The sections of a strip in the order of the signal, then what is no part of a strip. */
    public enum Section {
        /** Name, icon and colour of the scribble strip. */
        NAME,
        /** Where the signal comes from, and what is done to it first: trim, polarity, low cut, delay. */
        INPUT,
        GATE,
        DYNAMICS,
        INSERT,
        EQ,
        SENDS,
        /** Which groups and mains the strip belongs to. */
        GROUPS,
        PAN,
        /** The fader and the mute. */
        FADER,
        /** The gain and phantom power of a microphone input. */
        HEADAMPS,
        /** What goes where before and behind the strips. */
        ROUTING,
        EFFECTS,
        OUTPUTS,
        /** Everything else that stays as it was set. */
        SETUP,
        /** What comes and goes while one works and makes no other mix: selections, safes, flags of the file. */
        PASSING
    }

    /** What a control is within its section. */
    public enum Part {
        NAME,
        COLOUR,
        /** Switches the section or the signal on. */
        ON,
        /** Chooses the kind of filter or the mode. */
        KIND,
        FREQUENCY,
        GAIN,
        /** The Q of a filter. */
        WIDTH,
        /** A fader or the level of a send. */
        LEVEL,
        PAN,
        OTHER
    }
}
