package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;

/**
 * The words of a line for the log. A line may begin with a minus, as in {@code -1 dB on the vox}, so words like options
 * are words of the line; what can only be an option that was typed wrong is not.
 */
final class LogWords {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*(=.*)?");

    private LogWords() {
    }

    /**
     * The line.
     *
     * @throws UsageException if there is nothing in it, or an option that there is not
     */
    static String line(List<String> words) throws UsageException {
        for (String word : words) {
            if (OPTION.matcher(word).matches()) {
                throw new UsageException(NLS.bind(Messages.log_noSuchOption, word));
            }
        }
        String line = String.join(" ", words);
        if (line.isBlank()) {
            throw new UsageException(Messages.log_emptyLine);
        }
        return Objects.requireNonNull(line);
    }
}
