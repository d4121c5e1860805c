package studio.talkback.console.x32.internal;

import java.util.List;

import studio.talkback.console.ParameterSpec;

/** The lines of the effect slots, the outputs and the headamps. */
final class X32Outputs {

    private static final List<String> SOURCES = X32Words.outputSources();

    private final X32Lines lines;

    private X32Outputs(X32Lines lines) {
        this.lines = lines;
    }

    /** Adds the lines in the console's order; the settings of the effects in their plainest variant. */
    static void addTo(X32Lines lines, X32Effects effects) {
        X32Outputs outputs = new X32Outputs(lines);
        for (int slot = 1; slot <= 8; slot++) {
            outputs.effect(slot, effects);
        }
        outputsTo(lines);
        headAmpsTo(lines);
    }

    /** Adds the lines of everything that the console sends out. */
    static void outputsTo(X32Lines lines) {
        X32Outputs outputs = new X32Outputs(lines);
        for (int n = 1; n <= 16; n++) {
            outputs.output("main", n, "Main out");
            lines.add("/delay", "Delay", X32Specs.onOff("on"), X32Specs.delayTime("time"));
        }
        for (int n = 1; n <= 6; n++) {
            outputs.output("aux", n, "Aux out");
        }
        for (int n = 1; n <= 16; n++) {
            outputs.output("p16", n, "P16 out");
            lines.add("/iQ", "iQ", X32Specs.choice("group", List.of("OFF", "A", "B")),
                    X32Specs.choice("speaker", X32Words.SPEAKERS), X32Specs.choice("EQ", X32Words.SPEAKER_EQS),
                    X32Specs.integer("model", 0, 7));
        }
        for (int n = 1; n <= 2; n++) {
            outputs.output("aes", n, "AES out");
        }
        for (int n = 1; n <= 2; n++) {
            outputs.recorder(n);
        }
    }

    /** Adds the lines of the headamps. */
    static void headAmpsTo(X32Lines lines) {
        X32Outputs outputs = new X32Outputs(lines);
        for (int n = 0; n < 128; n++) {
            outputs.headAmp(n);
        }
    }

    private void effect(int slot, X32Effects effects) {
        lines.begin("/fx/" + slot, "FX " + slot, "FX", null);
        lines.add("", "", X32Specs.choice("effect", effects.codes(slot)));
        if (slot <= 4) {
            lines.add("/source", "Source", X32Specs.choice("left", X32Words.FX_SOURCES),
                    X32Specs.choice("right", X32Words.FX_SOURCES));
        }
        lines.add("/par", "", X32Effects.unused());
    }

    private void output(String path, int n, String kind) {
        lines.begin("/outputs/" + path + "/" + X32Strips.two(n), kind + " " + n, kind, null);
        lines.add("", "", source(), tap(), X32Specs.onOff("invert"));
    }

    private void recorder(int n) {
        lines.begin("/outputs/rec/" + X32Strips.two(n), "Rec out " + n, "Rec out", null);
        lines.add("", "", source(), tap());
    }

    private static ParameterSpec source() {
        return X32Specs.source("source", SOURCES);
    }

    private static ParameterSpec tap() {
        return X32Specs.choice("tap", X32Words.OUTPUT_TAPS);
    }

    /** 0 to 31 are the console's own inputs, 32 to 79 those of AES50 A, 80 to 127 those of AES50 B. */
    private void headAmp(int n) {
        String kind = n < 32 ? "Headamp In" : n < 80 ? "Headamp AES50 A" : "Headamp AES50 B";
        int number = n < 32 ? n + 1 : n < 80 ? n - 31 : n - 79;
        lines.begin("/headamp/" + (n < 100 ? "0" : "") + X32Strips.two(n), kind + " " + number, kind, null);
        lines.add("", "", X32Specs.decibel("gain", -12, 60, 0.5, X32Format.SIGNED_TENTH), X32Specs.onOff("phantom"));
    }
}
