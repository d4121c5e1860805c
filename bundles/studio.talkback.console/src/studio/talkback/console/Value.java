package studio.talkback.console;

/** A typed value of one parameter. */
public sealed interface Value {

    /** The level that is written -oo: the fader is closed. */
    Number CLOSED = new Number(Double.NEGATIVE_INFINITY);

    /** @param number in the parameter's unit; {@link Double#NEGATIVE_INFINITY} for a level of -oo */
    record Number(double number) implements Value {
    }

    /** @param on whether the switch is on */
    record Switch(boolean on) implements Value {
    }

    /** @param word one of the parameter's choices, in the console's own spelling */
    record Choice(String word) implements Value {
    }

    /** @param text the text without quotes */
    record Text(String text) implements Value {
    }

    /** @param bits bit 0 is number 1 */
    record Bits(long bits) implements Value {
    }

    /**
     * What stands in the file where a value of the parameter's type should, kept as it is.
     *
     * @param text the token as it is written
     */
    record Unreadable(String text) implements Value {
    }
}
