package studio.talkback.console.x32.internal.osc;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One message.
 *
 * @param address   where it goes; the X32 answers {@code /node} with an address that does not begin with a slash
 * @param arguments {@link Integer}, {@link Float}, {@link String}, or a {@code byte[]} for a blob
 */
public record OscMessage(String address, List<Object> arguments) {

    public OscMessage {
        arguments = Objects.requireNonNull(List.copyOf(arguments));
    }

    /** A message with these arguments. */
    public static OscMessage of(String address, Object... arguments) {
        return new OscMessage(address, Objects.requireNonNull(Arrays.asList(arguments)));
    }

    /** The text at a place; empty where there is none. */
    public String text(int index) {
        return index < arguments.size() && arguments.get(index) instanceof String text ? text : "";
    }
}
