package studio.talkback.console.x32.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Value;
import studio.talkback.console.x32.internal.osc.OscMessage;

/**
 * One line in the notation of a scene, as the console answers {@code /node}.
 *
 * @param path  the line's address
 * @param text  the whole line, without its end
 * @param words its values as they are written, quotes included
 */
record X32Text(String path, String text, List<String> words) {

    X32Text {
        words = Objects.requireNonNull(List.copyOf(words));
    }

    /** What a message says, where it is the answer to {@code /node} and one whole line of plain text. */
    static Optional<X32Text> of(OscMessage message) {
        String said = message.text(0);
        boolean node = message.address().equals("node") || message.address().equals("/node");
        if (!node || !said.startsWith("/")) {
            return Objects.requireNonNull(Optional.empty());
        }
        String line = said.endsWith("\n") ? said.substring(0, said.length() - 1) : said;
        if (line.chars().anyMatch(c -> c < ' ')) {
            return Objects.requireNonNull(Optional.empty());
        }
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = end(line, at);
            if (end < 0) {
                return Objects.requireNonNull(Optional.empty());
            }
            words.add(line.substring(at, end));
            at = end;
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
        }
        return Objects.requireNonNull(Optional.of(new X32Text(Objects.requireNonNull(words.getFirst()), Objects.requireNonNull(line), words.subList(1, words.size()))));
    }

    /** Where the word that begins there ends; -1 where its quote does not. */
    private static int end(String line, int from) {
        int at = from;
        if (line.charAt(at) == '"') {
            at = line.indexOf('"', at + 1) + 1;
            if (at == 0) {
                return -1;
            }
        }
        int blank = line.indexOf(' ', at);
        return blank < 0 ? line.length() : blank;
    }

    /** A value; null where the line has none there. */
    @Nullable Value value(LineSpec line, int index) {
        return index >= words.size() ? null
                : parameter(line, index).read(Objects.requireNonNull(words.get(index)));
    }

    /** Whether a value stands in the line, so far as the console can tell it from its neighbours. */
    boolean holds(LineSpec line, int index, Value wanted) {
        Value value = value(line, index);
        return value != null && parameter(line, index).same(value, wanted);
    }

    private static ParameterSpec parameter(LineSpec line, int index) {
        return Objects.requireNonNull(line.parameters().get(index));
    }
}
