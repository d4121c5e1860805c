package studio.talkback.app.help;

/**
 * One line of the help.
 *
 * @param theme   where it belongs
 * @param typed   keys that are pressed, or what is typed
 * @param meaning what it does
 */
public record HelpRow(String theme, String typed, String meaning) {

    /** As a line of text. */
    String line() {
        return "  " + typed + " ".repeat(Math.max(1, 34 - typed.length())) + meaning;
    }
}
