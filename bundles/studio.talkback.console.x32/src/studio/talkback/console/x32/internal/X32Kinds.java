package studio.talkback.console.x32.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.StateKind;

/**
 * What an exported file is, told by its first lines. All begin alike: {@code #4.0#}, the firmware that wrote it.
 * Behind it a scene has its name and note, a snippet its name and four numbers, a preset its place in the library
 * first. Which part of a console a preset holds, its lines say; a channel preset may do without its header.
 */
final class X32Kinds {

    /** The beginning of an exported file, whatever it holds. */
    static final Pattern HEADER = Pattern.compile("#(\\d{1,3})\\.(\\d{1,3})#");

    private static final Pattern NAMED = Pattern.compile("\\s*\"[^\"\n]*\"\\s+(\\S+).*", Pattern.DOTALL);
    private static final Pattern PLACED = Pattern.compile("\\s*\\d{1,5}\\s+\".*", Pattern.DOTALL);

    private X32Kinds() {
    }

    /** The kind of a file that begins like this; null where it is none that Talkback reads. */
    static @Nullable StateKind of(String head) {
        Matcher header = HEADER.matcher(head);
        if (!header.lookingAt()) {
            return isOfPreset(word(head)) && X32Catalogue.of(StateKind.CHANNEL_PRESET).line(word(head)) != null
                    ? StateKind.CHANNEL_PRESET : null;
        }
        String line = head.substring(header.end(), lineEnd(head, header.end()));
        if (line.isEmpty() || line.charAt(0) != ' ' && line.charAt(0) != '\t') {
            return null;
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return named.group(1).startsWith("\"") || named.group(1).startsWith("%") ? StateKind.SCENE
                    : StateKind.SNIPPET;
        }
        if (PLACED.matcher(line).matches()) {
            return preset(head, lineEnd(head, 0));
        }
        return line.strip().startsWith("\"") ? StateKind.SCENE : null;
    }

    /** The header's own number of a preset is not to be trusted: some programs write 0 for all. */
    private static @Nullable StateKind preset(String head, int headerEnd) {
        for (int at = headerEnd; at < head.length(); at = lineEnd(head, at)) {
            String word = word(head.substring(at, lineEnd(head, at)));
            if (word.startsWith("/config/dp48")) {
                return null;
            } else if (word.startsWith("/config/routing") || word.startsWith("/outputs/")) {
                return StateKind.ROUTING_PRESET;
            } else if (X32Catalogue.of(StateKind.EFFECT_PRESET).line(word) != null) {
                return StateKind.EFFECT_PRESET;
            } else if (isOfPreset(word)) {
                return StateKind.CHANNEL_PRESET;
            }
        }
        return StateKind.CHANNEL_PRESET;
    }

    private static boolean isOfPreset(String word) {
        return word.startsWith("/");
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static String word(String line) {
        String text = line.stripLeading();
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return text.substring(0, end);
    }
}
