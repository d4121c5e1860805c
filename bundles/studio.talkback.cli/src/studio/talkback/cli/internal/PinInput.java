package studio.talkback.cli.internal;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Reads PINs, one a line, from the standard input or without an echo from the terminal; never from an argument. */
public final class PinInput {

    private static final int LONGEST = 64;

    private final @Nullable InputStream piped;

    /** @param fromInput whether they are piped in */
    public PinInput(Invocation invocation, boolean fromInput) throws IOException {
        piped = fromInput ? invocation.services().input() : null;
    }

    /**
     * The next PIN; the caller clears it.
     *
     * @throws UsageException if there is neither a line nor a terminal
     */
    public char[] next(String prompt) throws IOException, UsageException {
        InputStream input = piped;
        if (input != null) {
            return line(input);
        }
        Console terminal = System.console();
        char[] typed = terminal == null ? null : terminal.readPassword("%s", prompt);
        if (typed == null) {
            throw new UsageException(Messages.pin_noInput);
        }
        return typed;
    }

    private static char[] line(InputStream input) throws IOException, UsageException {
        char[] line = new char[LONGEST];
        int length = 0;
        try {
            for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
                if (length == LONGEST) {
                    throw new UsageException(Messages.pin_tooLong);
                } else if (next != '\r') {
                    line[length++] = (char) next;
                }
            }
            if (length == 0) {
                throw new UsageException(Messages.pin_noInput);
            }
            return Arrays.copyOf(line, length);
        } finally {
            Arrays.fill(line, '\0');
        }
    }
}
