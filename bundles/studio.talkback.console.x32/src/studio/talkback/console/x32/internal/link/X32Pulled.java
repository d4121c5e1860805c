package studio.talkback.console.x32.internal.link;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.x32.internal.X32Codec;
import studio.talkback.library.evidence.EvidenceException;

/** Lines that a console answered, as a scene. */
final class X32Pulled {

    private static final int LONGEST_NAME = 16;
    private static final Pattern FIRMWARE = Pattern.compile("(\\d{1,3})\\.(\\d)\\d*.*");
    private static final String NAMELESS = "#4.0# \"\" \"\" %000000000 1\n";

    private X32Pulled() {
    }

    /** A scene without a name. An empty line stands in for all lines where there is none, which no scene has. */
    static ConsoleState state(Collection<String> lines) {
        StringBuilder scene = new StringBuilder(NAMELESS);
        lines.forEach(line -> scene.append(line).append('\n'));
        return parsed(lines.isEmpty() ? scene.append('\n') : scene);
    }

    /** The same with a header as the console would write it: the version is that of the files of its firmware. */
    static ConsoleState named(ConsoleState state, String firmware, String name) {
        Matcher version = FIRMWARE.matcher(firmware);
        boolean told = version.matches() && !version.group(1).equals("4");
        StringBuilder scene = new StringBuilder("#").append(told ? version.group(1) + "." + version.group(2) : "4.0")
                .append("# \"").append(plain(name)).append("\" \"\" %000000000 1\n");
        for (int line = 1; line < state.lineCount(); line++) {
            scene.append(state.text(line)).append('\n');
        }
        return parsed(scene);
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^ -~]", "?").replace('"', '\'').strip();
        return Objects.requireNonNull(plain.substring(0, Math.min(LONGEST_NAME, plain.length())));
    }

    private static ConsoleState parsed(CharSequence scene) {
        try {
            return new X32Codec().parse(
                    Objects.requireNonNull(scene.toString().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (EvidenceException e) {
            throw new IllegalStateException("lines that were taken one by one make no scene", e);
        }
    }
}
