package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import studio.talkback.console.ParameterSpec;

/** The lines of {@code /config}: links, solo, talkback, oscillator, routing, user controls, DP48. */
final class X32Setup {

    /** What an encoder or button does is a code of up to so many characters. */
    private static final int CODE = 7;
    private static final int GROUP_NAME = 8;

    private final X32Lines lines;

    private X32Setup(X32Lines lines) {
        this.lines = lines;
    }

    /** Adds the lines in the console's order. */
    static void addTo(X32Lines lines) {
        lines.begin("/config", "Setup", "Setup", null);
        X32Setup setup = new X32Setup(lines);
        setup.links();
        setup.monitoring();
        setup.userRouting();
        routingTo(lines);
        setup.userControls();
        setup.rest();
    }

    private void links() {
        lines.add("/chlink", "Link Ch", pairs(16));
        lines.add("/auxlink", "Link Aux", pairs(4));
        lines.add("/fxlink", "Link FX Rtn", pairs(4));
        lines.add("/buslink", "Link Bus", pairs(8));
        lines.add("/mtxlink", "Link Mtx", pairs(3));
        lines.add("/mute", "Mute group", many(6, n -> X32Specs.onOff("" + n)));
        lines.add("/linkcfg", "Link", X32Specs.onOff("delay and headamp"), X32Specs.onOff("EQ"),
                X32Specs.onOff("dynamics"), X32Specs.onOff("fader and mute"));
        lines.add("/mono", "Mono", X32Specs.choice("mode", List.of("LR+M", "LCR")), X32Specs.onOff("link"));
    }

    private void monitoring() {
        lines.add("/solo", "Solo", X32Specs.sendLevel("level"), X32Specs.choice("source", X32Words.SOLO_SOURCES),
                X32Specs.decibel("source trim", -18, 18, 0.5, X32Format.TENTH),
                X32Specs.choice("channel mode", X32Words.LISTEN), X32Specs.choice("bus mode", X32Words.LISTEN),
                X32Specs.choice("DCA mode", X32Words.LISTEN), X32Specs.onOff("exclusive"),
                X32Specs.onOff("follows select"), X32Specs.onOff("select follows"),
                X32Specs.decibel("dim attenuation", -40, 0, 1, X32Format.WHOLE), X32Specs.onOff("dim"),
                X32Specs.onOff("mono"), X32Specs.onOff("delay"), X32Specs.delayTime("delay time"),
                X32Specs.onOff("master control"), X32Specs.onOff("mute"), X32Specs.onOff("dim on PFL"));
        lines.add("/talk", "Talkback", X32Specs.onOff("enable"),
                X32Specs.choice("source", List.of("INT", "EXT")));
        for (String talk : List.of("A", "B")) {
            lines.add("/talk/" + talk, "Talk " + talk, X32Specs.sendLevel("level"), X32Specs.onOff("dim"),
                    X32Specs.onOff("latch"), X32Specs.bits("destinations", X32Words.talkDestinations()));
        }
        lines.add("/osc", "Oscillator", X32Specs.sendLevel("level"), X32Specs.oscillatorFrequency("frequency 1"),
                X32Specs.oscillatorFrequency("frequency 2"), X32Specs.choice("frequency", List.of("F1", "F2")),
                X32Specs.choice("type", List.of("SINE", "PINK", "WHITE")),
                X32Specs.source("destination", X32Words.oscillatorDestinations()));
    }

    private void userRouting() {
        List<String> outputs = X32Words.userOutputs();
        List<String> inputs = X32Words.userInputs();
        lines.add("/userrout/out", "User out", many(48, n -> X32Specs.source("" + n, outputs)));
        lines.add("/userrout/in", "User in", many(32, n -> X32Specs.source("" + n, inputs)));
    }

    /** Adds the lines that say which blocks of inputs go where. */
    static void routingTo(X32Lines lines) {
        lines.begin("/config", "Setup", "Setup", null);
        lines.add("/routing", "Routing", X32Specs.choice("switch", List.of("REC", "PLAY")));
        lines.add("/routing/IN", "Routing inputs", inputs());
        for (String port : List.of("A", "B")) {
            lines.add("/routing/AES50" + port, "Routing AES50 " + port, blocks(6));
        }
        lines.add("/routing/CARD", "Routing card", blocks(4));
        lines.add("/routing/OUT", "Routing outputs", X32Specs.choice("1-4", X32Words.LOW_FOURS),
                X32Specs.choice("5-8", X32Words.HIGH_FOURS), X32Specs.choice("9-12", X32Words.LOW_FOURS),
                X32Specs.choice("13-16", X32Words.HIGH_FOURS));
        lines.add("/routing/PLAY", "Routing playback", inputs());
    }

    private void userControls() {
        for (String set : List.of("A", "B", "C")) {
            lines.add("/userctrl/" + set, "User set " + set, X32Specs.colour());
            lines.add("/userctrl/" + set + "/enc", "User set " + set + " encoder",
                    many(4, n -> X32Specs.text("" + n, CODE)));
            lines.add("/userctrl/" + set + "/btn", "User set " + set + " button",
                    many(8, n -> X32Specs.text("" + (n + 4), CODE)));
        }
    }

    private void rest() {
        lines.add("/tape", "Recorder", X32Specs.decibel("gain left", -6, 24, 0.5, X32Format.TENTH),
                X32Specs.decibel("gain right", -6, 24, 0.5, X32Format.TENTH), X32Specs.onOff("autoplay"));
        lines.add("/amixenable", "Automix", X32Specs.onOff("X"), X32Specs.onOff("Y"));
        lines.add("/dp48", "DP48", X32Specs.bits("scope", X32Words.numbered("Scope", 4)),
                X32Specs.integer("broadcast", 0, 1), X32Specs.choice("port", List.of("AESA", "AESB")));
        lines.add("/dp48/assign", "DP48 assign", many(48, n -> X32Specs.integer("" + n, 0, 12)));
        lines.add("/dp48/link", "DP48 link",
                many(24, n -> X32Specs.integer((2 * n - 1) + "-" + 2 * n, 0, 1)));
        lines.add("/dp48/grpname", "DP48 group name", many(12, n -> X32Specs.text("" + n, GROUP_NAME)));
    }

    private static List<ParameterSpec> pairs(int count) {
        return many(count, n -> X32Specs.onOff((2 * n - 1) + "-" + 2 * n));
    }

    private static List<ParameterSpec> inputs() {
        List<ParameterSpec> inputs = many(4,
                n -> X32Specs.choice((8 * n - 7) + "-" + 8 * n, X32Words.INPUT_BLOCKS));
        inputs.add(X32Specs.choice("aux", X32Words.AUX_BLOCKS));
        return inputs;
    }

    private static List<ParameterSpec> blocks(int count) {
        return many(count, n -> X32Specs.choice((8 * n - 7) + "-" + 8 * n, X32Words.OUTPUT_BLOCKS));
    }

    private static List<ParameterSpec> many(int count, Function<Integer, ParameterSpec> numbered) {
        List<ParameterSpec> specs = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            specs.add(numbered.apply(n));
        }
        return specs;
    }
}
