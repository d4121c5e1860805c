package studio.talkback.console;

/** How a console family writes values in its files. Stateless; never throws for any text. */
public interface Notation {

    /**
     * The value as the console writes it, without padding. A number that is not one of the parameter's steps
     * is written as the nearest one.
     */
    String write(ParameterSpec spec, Value value);

    /** The value of what is written; {@link Value.Unreadable} where it is not of the parameter's type. */
    Value read(ParameterSpec spec, String token);
}
