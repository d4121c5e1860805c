package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.console.build.Target;

/** The places of an X32 that a preset can be put on, by what is typed for them. */
final class X32Places {

    private static final Map<String, String> CHANNELS = new LinkedHashMap<>();
    private static final Map<String, String> SLOTS = new LinkedHashMap<>();
    /** Which line says what pairs are linked, by the beginning of a strip's address. */
    private static final Map<String, String> LINKS = Objects.requireNonNull(Map.of("/ch/", "/config/chlink", "/auxin/",
            "/config/auxlink", "/fxrtn/", "/config/fxlink", "/bus/", "/config/buslink", "/mtx/", "/config/mtxlink"));

    static {
        add("ch", "/ch/", 32);
        add("aux", "/auxin/", 8);
        for (int n = 1; n <= 8; n++) {
            CHANNELS.put("fxrtn" + (n + 1) / 2 + (n % 2 == 0 ? "r" : "l"), "/fxrtn/" + X32Strips.two(n));
        }
        add("bus", "/bus/", 16);
        add("mtx", "/mtx/", 6);
        CHANNELS.put("main", "/main/st");
        CHANNELS.put("mc", "/main/m");
        for (int n = 1; n <= 8; n++) {
            SLOTS.put("fx" + n, "/fx/" + n);
        }
    }

    private X32Places() {
    }

    private static void add(String key, String path, int count) {
        for (int n = 1; n <= count; n++) {
            CHANNELS.put(key + n, path + X32Strips.two(n));
        }
    }

    /** The places for presets of a kind, in the order of the console. */
    static List<Target> targets(StateKind kind) {
        List<Target> targets = new ArrayList<>();
        boolean channel = kind == StateKind.CHANNEL_PRESET;
        if (channel || kind == StateKind.EFFECT_PRESET) {
            (channel ? CHANNELS : SLOTS).forEach((key, path) -> targets.add(new Target(key, Objects.requireNonNull(
                    X32Catalogue.get().line(channel ? path + "/config" : path)).strip().label())));
        }
        return targets;
    }

    /** The address of a place. */
    static String path(Target target) {
        return Objects.requireNonNull(CHANNELS.getOrDefault(target.key(), SLOTS.getOrDefault(target.key(), "")));
    }

    /** The address of a channel strip by its number. */
    static String channel(int number) {
        return "/ch/" + X32Strips.two(number);
    }

    /** Which line and value of it say whether a strip is linked; null for a strip that never is. */
    static X32Snippets.@Nullable Part link(String path) {
        String line = LINKS.get(path.substring(0, path.lastIndexOf('/') + 1));
        return line == null ? null : new X32Snippets.Part(line, (number(path) - 1) / 2);
    }

    /** The strip that a strip is linked with in a scene; null where it stands alone. */
    static @Nullable String partner(ConsoleState scene, String path) {
        X32Snippets.Part link = link(path);
        int line = link == null ? -1 : scene.find(link.line());
        if (link == null || line < 0 || link.index() >= scene.valueCount(line)
                || !scene.value(line, link.index()).equals(new Value.Switch(true))) {
            return null;
        }
        int number = number(path);
        return path.substring(0, path.lastIndexOf('/') + 1) + X32Strips.two(number % 2 == 0 ? number - 1 : number + 1);
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    /**
     * The headamp in front of a channel, through the routing of the inputs; null where there is none, as with the card
     * or a bus as its source.
     */
    static @Nullable String headAmp(ConsoleState scene, String path) {
        int source = number(scene, path + "/config", 3);
        if (source < 1 || source > 32) {
            return null;
        }
        int line = scene.find("/config/routing/IN");
        int block = (source - 1) / 8;
        if (line < 0 || block >= scene.valueCount(line) || !(scene.value(line, block) instanceof Value.Choice choice)) {
            return null;
        }
        int input = input(scene, choice.word(), source);
        return input < 1 || input > 128 ? null
                : "/headamp/" + (input <= 100 ? "0" : "") + X32Strips.two(input - 1);
    }

    /** The number of an input among all that have a headamp, from 1; 0 for one that has none. */
    private static int input(ConsoleState scene, String block, int source) {
        String port = block.replaceAll("\\d.*", "");
        int first = Integer.parseInt(block.substring(port.length(), block.indexOf('-')));
        int at = first + (source - 1) % 8;
        return switch (port) {
            case "AN" -> at;
            case "A" -> 32 + at;
            case "B" -> 80 + at;
            case "UIN" -> number(scene, "/config/userrout/in", at - 1);
            default -> 0;
        };
    }

    private static int number(ConsoleState scene, String path, int index) {
        int line = scene.find(path);
        return line >= 0 && index < scene.valueCount(line) && scene.value(line, index) instanceof Value.Number number
                ? (int) number.number() : 0;
    }
}
