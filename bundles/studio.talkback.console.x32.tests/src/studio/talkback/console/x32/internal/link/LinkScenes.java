package studio.talkback.console.x32.internal.link;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.console.link.ControlRole;
import studio.talkback.console.x32.internal.Scenes;
import studio.talkback.console.x32.internal.X32Codec;
import studio.talkback.testkit.console.ConsoleSimulator;

/** Scenes to load into a simulated console. */
final class LinkScenes {

    private static final X32Link LINK = new X32Link();

    private LinkScenes() {
    }

    /** A scene with every line, its values drawn at random. */
    static ConsoleState full(long seed) throws Exception {
        return parse(Scenes.full(new Random(seed)));
    }

    /** A file of a kind with every line that it can have, its values drawn at random. */
    static ConsoleState full(StateKind kind, long seed) throws Exception {
        return parse(Scenes.full(kind, new Random(seed)));
    }

    /** Opens every strip of a console, its faders at 0 dB, and says how it then stands. */
    static ConsoleState open(ConsoleSimulator console) {
        ConsoleState before = console.state();
        for (String path : LINK.lines()) {
            LineSpec line = Objects.requireNonNull(before.spec(before.find(path)));
            for (int index = 0; index < line.parameters().size(); index++) {
                if (LINK.role(line, index) == ControlRole.ON) {
                    console.turn(path, index, new Value.Switch(true));
                } else if (LINK.role(line, index) == ControlRole.LEVEL) {
                    console.turn(path, index, new Value.Number(0));
                }
            }
        }
        return console.state();
    }

    /** A state in which so many controls that the console can hold were turned at random. */
    static ConsoleState changed(ConsoleState from, long seed, int controls) throws EditException {
        Random random = new Random(seed);
        ConsoleState changed = from;
        for (int i = 0; i < controls; i++) {
            String path = LINK.lines().get(random.nextInt(LINK.lines().size()));
            LineSpec line = Objects.requireNonNull(changed.spec(changed.find(path)));
            int index = random.nextInt(line.parameters().size());
            ControlRole role = LINK.role(line, index);
            if (role != ControlRole.NOISE && role != ControlRole.SETUP) {
                ParameterSpec parameter = Objects.requireNonNull(line.parameters().get(index));
                changed = changed.with(path, index, Scenes.any(parameter, random));
            }
        }
        return changed;
    }

    /** The scene of an opened console in which these lines stand instead of its own. */
    static ConsoleState text(ConsoleSimulator console, String lines) throws Exception {
        StringBuilder scene = new StringBuilder();
        List<String> paths = lines.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        String before = new String(open(console).bytes(), StandardCharsets.ISO_8859_1);
        before.lines().filter(line -> !paths.contains(line.substring(0, line.indexOf(' '))))
                .forEach(line -> scene.append(line).append('\n'));
        return parse(scene.append(lines).append('\n').toString());
    }

    /** Whether two states hold the same, noise aside. */
    static boolean same(ConsoleState one, ConsoleState other) {
        for (String path : LINK.lines()) {
            LineSpec line = Objects.requireNonNull(one.spec(one.find(path)));
            for (int index = 0; index < line.parameters().size(); index++) {
                boolean same = line.parameters().get(index).same(one.value(one.find(path), index),
                        other.value(other.find(path), index));
                if (!same && LINK.role(line, index) != ControlRole.NOISE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A state that says of itself that it is of another family, and nothing more. */
    static ConsoleState ofAnotherFamily() {
        return (ConsoleState) Proxy.newProxyInstance(LinkScenes.class.getClassLoader(),
                new Class<?>[] { ConsoleState.class }, (proxy, method, arguments) -> {
                    if (method.getName().equals("info")) {
                        return new SceneInfo("wing", null, "1", "", "");
                    }
                    throw new AssertionError(method + " must not be asked");
                });
    }

    private static ConsoleState parse(String scene) throws Exception {
        return new X32Codec().parse(scene.getBytes(StandardCharsets.ISO_8859_1));
    }
}
