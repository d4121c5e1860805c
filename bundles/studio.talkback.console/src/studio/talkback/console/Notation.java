package studio.talkback.console;

/** How a console family writes values in its files. Stateless; never throws for any text. */
public interface Notation {

    /**
     * The value as the console writes it, without padding. A number that is not one of the parameter's steps
     * is written as the nearest one.
     */
    String write(ParameterSpec spec, Value value);

    /**
     * A number as the console's screen shows it, with its unit; by default as it writes it. A family whose files hold more
     * digits than its screen shows rounds it here.
     */
    default String shown(ParameterSpec spec, Value.Number value) {
        return ValueWords.written(spec, value);
    }

    /**
     * Whether two numbers in the range of a control are one to the console; by default where they are at the same of its
     * positions. A family whose consoles hold any number says here how near to each other two of them are the same.
     */
    default boolean alike(ParameterSpec spec, Value.Number one, Value.Number other) {
        Scale scale = spec.scale();
        return scale != null && scale.position(one.number()) == scale.position(other.number());
    }

    /** The value of what is written; {@link Value.Unreadable} where it is not of the parameter's type. */
    Value read(ParameterSpec spec, String token);
}
