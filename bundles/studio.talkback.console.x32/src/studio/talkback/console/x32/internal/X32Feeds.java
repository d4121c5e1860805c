package studio.talkback.console.x32.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/**
 * Which headamp a channel gets its signal from: its source is one of 32 inputs, the routing says in blocks of eight what comes
 * in there, and a block may be one of the user's own. Facts from the public unofficial X32/M32 OSC protocol description.
 */
final class X32Feeds {

    private static final int INPUTS = 32;
    private static final int BLOCK = 8;
    private static final int NO_HEADAMP = -1;
    /** Where the headamps of the console and of its two stage-box ports begin. */
    private static final int LOCAL = 0;
    private static final int PORT_A = 32;
    private static final int PORT_B = 80;
    private static final int HEADAMPS = 128;
    private static final Pattern BLOCK_WORD = Pattern.compile("(AN|A|B|UIN)(\\d{1,2})-\\d{1,2}");

    private final ConsoleState state;

    X32Feeds(ConsoleState state) {
        this.state = state;
    }

    /** The address of the headamp's line; null where the strip has none, or the state does not tell. */
    @Nullable String headamp(Strip strip) {
        String path = strip.namePath();
        int line = path == null ? -1 : state.find(path);
        LineSpec spec = line < 0 ? null : state.spec(line);
        int source = spec == null ? -1 : index(spec, "source");
        if (source < 0 || source >= state.valueCount(line) || !(state.value(line, source) instanceof Value.Number number)) {
            return null;
        }
        int headamp = ofInput((int) number.number());
        return headamp == NO_HEADAMP ? null : "/headamp/" + String.format(Locale.ROOT, "%03d", headamp);
    }

    private static int index(LineSpec spec, String name) {
        for (int i = 0; i < spec.parameters().size(); i++) {
            if (spec.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** @param input from 1, as the channels count their sources */
    private int ofInput(int input) {
        if (input < 1 || input > INPUTS) {
            return NO_HEADAMP;
        }
        boolean playing = word("/config/routing", 0).equals("PLAY");
        String block = word(playing ? "/config/routing/PLAY" : "/config/routing/IN", (input - 1) / BLOCK);
        Matcher known = BLOCK_WORD.matcher(block);
        if (!known.matches()) {
            return NO_HEADAMP;
        }
        int at = Integer.parseInt(known.group(2)) - 1 + (input - 1) % BLOCK;
        return switch (known.group(1)) {
            case "AN" -> LOCAL + at;
            case "A" -> PORT_A + at;
            case "B" -> PORT_B + at;
            default -> ofUser(at);
        };
    }

    /** What the user put on an input of his own: 0 is nothing, then come the headamps in their order, then what has none. */
    private int ofUser(int at) {
        int line = state.find("/config/userrout/in");
        boolean told = line >= 0 && at < state.valueCount(line);
        int chosen = told && state.value(line, at) instanceof Value.Number number ? (int) number.number() : 0;
        return chosen >= 1 && chosen <= HEADAMPS ? chosen - 1 : NO_HEADAMP;
    }

    private String word(String path, int index) {
        int line = state.find(path);
        boolean told = line >= 0 && index < state.valueCount(line);
        return told && state.value(line, index) instanceof Value.Choice choice ? choice.word() : "";
    }
}
