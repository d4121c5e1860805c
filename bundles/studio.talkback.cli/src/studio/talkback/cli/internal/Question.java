package studio.talkback.cli.internal;

import java.io.Console;

/** Asks who sits at the terminal something that no option said. */
public final class Question {

    private Question() {
    }

    /**
     * Whether the answer begins with a y; anything else is a no.
     *
     * @param question ends with a question mark; how to answer is added
     * @param option   what to say where there is no terminal to ask at
     * @throws UsageException if there is no terminal
     */
    public static boolean yes(String question, String option) throws UsageException {
        Console terminal = System.console();
        String answer = terminal == null ? null : terminal.readLine("%s [y/N] ", question);
        if (answer == null) {
            throw new UsageException(option);
        }
        return answer.strip().regionMatches(true, 0, "y", 0, 1);
    }
}
