package studio.talkback.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceException;

/** How fast a full scene of an X32 is read, and two are compared. */
final class Scenes {

    private static final String CHANNEL = "/ch/01/";
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 400;

    private final ConsoleFamily family = new X32Family();
    private final Figures figures;

    Scenes(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        byte[] one = scene(family, new Random(1), new Random(1));
        ConsoleState before = family.codec().parse(one);
        ConsoleState near = family.codec().parse(scene(family, new Random(1), new Random(2)));
        ConsoleState far = family.codec().parse(scene(family, new Random(2), new Random(2)));
        Times reading = Times.of(WARM_UP, ROUNDS, () -> family.codec().parse(one));
        figures.add("X32 scene of " + before.lineCount() + " lines, read", reading.median(), "ms", reading.spread(),
                "<= 3");
        compare(before, near, "<= 2");
        compare(before, far, "");
    }

    private void compare(ConsoleState before, ConsoleState after, String goal) throws Exception {
        Times times = Times.of(WARM_UP, ROUNDS, () -> StateDiff.between(before, after));
        String what = "X32 scenes with " + StateDiff.between(before, after).size() + " differences, compared";
        figures.add(what, times.median(), "ms", times.spread(), goal);
    }

    /** A scene with every line that the consoles of a family have, its values drawn at random. */
    static ConsoleState full(ConsoleFamily family, long seed) throws EvidenceException {
        return family.codec().parse(scene(family, new Random(seed), new Random(seed)));
    }

    /** The first channel of a scene as a channel preset, as a console writes one. */
    static byte[] channelPreset(ConsoleState scene) {
        StringBuilder preset = new StringBuilder("#4.0# 1 \"Measured\" 0 %0011111100111000 1\n");
        for (int line = 0; line < scene.lineCount(); line++) {
            String path = scene.path(line);
            if (path.startsWith(CHANNEL) && !path.endsWith("/grp") && !path.endsWith("/automix")) {
                preset.append(scene.text(line).substring(CHANNEL.length() - 1)).append('\n');
            }
        }
        return Objects.requireNonNull(preset.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Every line that the console has: the first two values of each are drawn by one, the others by another. */
    private static byte[] scene(ConsoleFamily family, Random others, Random first) {
        StringBuilder scene = new StringBuilder("#4.0# \"Full\" \"measured\" %000000000 1\n");
        List<LineSpec> lines = family.catalogue().lines();
        String effect = "";
        for (LineSpec plain : lines.subList(1, lines.size())) {
            LineSpec variant = family.catalogue().line(plain.path(), effect);
            LineSpec line = variant == null ? plain : variant;
            scene.append(line.path());
            for (int index = 0; index < line.parameters().size(); index++) {
                ParameterSpec parameter = Objects.requireNonNull(line.parameters().get(index));
                String text = parameter.text(any(parameter, index < 2 ? first : others));
                scene.append(' ').append(text);
                // The settings behind it are those of this effect.
                effect = line.path().matches("/fx/\\d") ? text : effect;
            }
            scene.append('\n');
        }
        return Objects.requireNonNull(scene.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Value any(ParameterSpec parameter, Random random) {
        List<String> words = parameter.words();
        return switch (parameter.type()) {
        case SWITCH -> new Value.Switch(random.nextBoolean());
        case CHOICE, COLOUR -> new Value.Choice(Objects.requireNonNull(words.get(random.nextInt(words.size()))));
        case BITMASK -> new Value.Bits(random.nextLong(1L << parameter.size()));
        case TEXT -> new Value.Text("T" + random.nextInt(1000));
        case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> anyNumber(parameter, random);
        };
    }

    private static Value anyNumber(ParameterSpec parameter, Random random) {
        Scale scale = parameter.scale();
        if (scale == null) {
            return new Value.Number(0);
        }
        double place = random.nextDouble();
        return new Value.Number(scale.positions() > 0 ? scale.at((int) (place * scale.positions()))
                : scale.min() + (scale.max() - scale.min()) * place);
    }
}
