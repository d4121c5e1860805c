package studio.talkback.console.build;

/**
 * A channel strip and what it is called.
 *
 * @param channel    from 1
 * @param name       what stands on its scribble strip, short enough for it
 * @param instrument what plays on it
 * @param link       whether it is one side of a linked pair
 */
public record BuildStrip(int channel, String name, Instrument instrument, Link link) {

    /** How a strip goes with its neighbour. */
    public enum Link {
        /** Alone: a pair that it was part of is parted. */
        ALONE,
        /** The left side of a pair: an odd strip. */
        LEFT,
        /** The right side of the pair that begins with the strip before it. */
        RIGHT,
        /** As it is in the base scene. */
        AS_IT_IS
    }

    /** A strip that was given a name by hand, which stays linked or not as it is. */
    public static BuildStrip named(int channel, String name, int length) {
        return new BuildStrip(channel, new ScribbleNames(length).give(name, ""), Instrument.of(name, ""), Link.AS_IT_IS);
    }
}
