package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceException;

/** Scenes for the tests: those of real consoles where they are at hand, and our own. */
public final class Scenes {

    /** A small scene of our own. */
    public static final String SMALL = """
            #4.0# "Glass House" "mix 3" %000000000 1
            /config/chlink OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF OFF
            /ch/12/config "Lead Vox" 41 BL 12
            /ch/12/delay OFF   0.3
            /ch/12/preamp +0.0 OFF ON 24 100
            /ch/12/gate OFF GATE -80.0 60.0 10 50.2  258 0
            /ch/12/dyn ON COMP PEAK LOG -20.0 3.0 1 5.50 10 10.0  151 POST 0 100 OFF
            /ch/12/eq ON
            /ch/12/eq/1 LShv 124.7 -10.7 2.0
            /ch/12/eq/2 PEQ 2k51 +0.00 2.0
            /ch/12/mix ON  +4.6 ON +6 OFF   -oo
            /ch/12/mix/01 ON -18.0 -4 EQ-> 0
            /ch/12/mix/02 OFF   -oo
            /ch/12/grp %00000010 %000011
            /bus/03/config "Drums" 1 RD
            /fx/1 HALL
            /fx/1/source MIX13 MIX13
            /fx/1/par 34 1.57 60 5k74 25 -9.5 83 7k2 0.95 25 50 50%s
            /headamp/000 +26.5 OFF
            """.replace("%s", " 0".repeat(52));

    private Scenes() {
    }

    static X32Scene parse(String text) throws EvidenceException {
        return X32SceneParser.parse(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The scenes of real consoles; the test is skipped where they are not at hand. */
    public static List<Path> samples() throws IOException {
        Path folder = sampleFolder();
        if (folder == null) {
            Assumptions.abort("skipped: no folder shared/samples/x32 beside the checkout");
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".scn")).sorted().toList();
        }
    }

    private static @Nullable Path sampleFolder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/samples/x32");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }

    /** A scene with every line of the catalogue, its values drawn at random from what they can hold. */
    public static String full(Random random) {
        return full(StateKind.SCENE, random);
    }

    /** The first line of each kind of file. */
    static String header(StateKind kind) {
        return Objects.requireNonNull(switch (kind) {
            case SCENE -> "#4.0# \"Full\" \"made up\" %000000000 1          \n";
            case SNIPPET -> "#4.0# \"Full\" 134217727 -1 -1 65535 1          \n";
            case CHANNEL_PRESET -> "#4.0# 7 \"Full\" 0 %0011111100111000 1          \n";
            case EFFECT_PRESET -> "#4.0# 12 \"Full\" 1 4 1          \n";
            case ROUTING_PRESET -> "#4.0# 3 \"Full\" 2 %0000000000000000 1          \n";
        });
    }

    /** A file of a kind with every line that it can have, its values drawn at random from what they can hold. */
    public static String full(StateKind kind, Random random) {
        StringBuilder scene = new StringBuilder(header(kind));
        String effect = "";
        X32Catalogue catalogue = X32Catalogue.of(kind);
        for (LineSpec line : catalogue.lines().subList(1, catalogue.lines().size())) {
            LineSpec variant = catalogue.line(line.path(), effect);
            scene.append(line.path());
            for (ParameterSpec parameter : (variant == null ? line : variant).parameters()) {
                String token = parameter.text(any(parameter, random));
                scene.append(' ').append(padded(parameter, token));
                effect = line.path().matches("/fx/\\d|type") ? token : effect;
            }
            scene.append('\n');
        }
        return scene.toString();
    }

    private static String padded(ParameterSpec parameter, String token) {
        int width = ((X32Notation) parameter.notation()).width();
        return " ".repeat(Math.max(0, width - token.length())) + token;
    }

    /** Any value that the parameter can hold. */
    public static Value any(ParameterSpec parameter, Random random) {
        List<String> words = parameter.words();
        return Objects.requireNonNull(switch (parameter.type()) {
            case SWITCH -> new Value.Switch(random.nextBoolean());
            case CHOICE, COLOUR -> new Value.Choice(words.get(random.nextInt(words.size())));
            case BITMASK -> new Value.Bits(random.nextLong(1L << parameter.size()));
            case TEXT -> new Value.Text("T" + random.nextInt(1000));
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> anyNumber(parameter, random);
        });
    }

    private static Value anyNumber(ParameterSpec parameter, Random random) {
        Scale scale = parameter.scale();
        if (scale == null) {
            return new Value.Number(0);
        }
        if (scale.positions() > 0) {
            return new Value.Number(scale.at(random.nextInt(scale.positions())));
        }
        return new Value.Number(scale.min() + (scale.max() - scale.min()) * random.nextDouble());
    }
}
