package studio.talkback.console.link;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a console answers.
 *
 * @param host a host name or an address, without brackets
 * @param port from 1 to 65535
 */
public record ConsoleAddress(String host, int port) {

    private static final int HIGHEST = 65535;
    private static final Pattern TYPED = Pattern.compile("(?:\\[([0-9A-Fa-f:.%\\w]+)\\]|([\\w.-]+))(?::(\\d{1,5}))?");
    private static final Pattern BARE_SIX = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f.]*");

    /**
     * Reads what somebody types: {@code 192.168.1.20}, {@code desk.local:10024}, {@code [::1]:10023}.
     *
     * @param usualPort the port where none is typed
     * @throws LinkException with {@link LinkException.Kind#REFUSED} when it is no address; says what one looks like
     */
    public static ConsoleAddress parse(String text, int usualPort) throws LinkException {
        String typed = text.strip();
        if (BARE_SIX.matcher(typed).matches()) {
            return new ConsoleAddress(typed, usualPort);
        }
        Matcher parts = TYPED.matcher(typed);
        int port = parts.matches() && parts.group(3) != null ? Integer.parseInt(parts.group(3)) : usualPort;
        if (!parts.matches() || port < 1 || port > HIGHEST) {
            throw new LinkException(LinkException.Kind.REFUSED, "\"" + typed + "\" is no address of a console: type"
                    + " a host or a host and a port, such as 192.168.1.20 or 192.168.1.20:" + usualPort);
        }
        String six = parts.group(1);
        return new ConsoleAddress(Objects.requireNonNull(six == null ? parts.group(2) : six), port);
    }

    /** As it is typed and shown: {@code 192.168.1.20:10023}. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
