package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Unit;

/** The lines of everything with a fader: channels, returns, busses, matrices, mains, DCA groups. */
final class X32Strips {

    /** The longest name on a scribble strip, in characters. */
    static final int NAME = 12;
    private static final List<String> CHANNEL_SOURCES = X32Words.channelSources("OFF");
    private static final List<String> KEY_SOURCES = X32Words.channelSources("SELF");

    private final X32Lines lines;

    private X32Strips(X32Lines lines) {
        this.lines = lines;
    }

    /** Adds the lines in the console's order. */
    static void addTo(X32Lines lines) {
        X32Strips strips = new X32Strips(lines);
        for (int n = 1; n <= 32; n++) {
            strips.channel(n);
        }
        for (int n = 1; n <= 8; n++) {
            strips.auxIn(n);
        }
        for (int n = 1; n <= 8; n++) {
            strips.fxReturn(n);
        }
        for (int n = 1; n <= 16; n++) {
            strips.bus(n);
        }
        for (int n = 1; n <= 6; n++) {
            strips.matrix(n);
        }
        strips.main("st", "Main LR");
        strips.main("m", "Main M/C");
        for (int n = 1; n <= 8; n++) {
            strips.dca(n);
        }
    }

    private void channel(int n) {
        begin("/ch/" + two(n), "Ch " + n, "Ch");
        configWithSource();
        lines.add("/delay", "Delay", X32Specs.onOff("on"), X32Specs.delayTime("time"));
        lines.add("/preamp", "Preamp", preamp());
        lines.add("/gate", "Gate", gate());
        lines.add("/gate/filter", "Gate filter", keyFilter());
        dynamicsLines(true);
        insertLine();
        eq(4, X32Words.EQ_TYPES);
        mixLine();
        sends(16, "Bus");
        groupsLine();
        lines.add("/automix", "Automix", X32Specs.choice("group", X32Words.AUTOMIX), X32Specs.automixWeight());
    }

    private void auxIn(int n) {
        begin("/auxin/" + two(n), "Aux " + n, "Aux");
        configWithSource();
        lines.add("/preamp", "Preamp", X32Specs.decibel("trim", -18, 18, 0.25, X32Format.SIGNED_TENTH),
                X32Specs.onOff("invert"));
        eq(4, X32Words.EQ_TYPES);
        mixLine();
        sends(16, "Bus");
        groupsLine();
    }

    private void fxReturn(int n) {
        begin("/fxrtn/" + two(n), "FX Rtn " + (n + 1) / 2 + (n % 2 == 0 ? "R" : "L"), "FX Rtn");
        config();
        eq(4, X32Words.EQ_TYPES);
        mixLine();
        sends(16, "Bus");
        groupsLine();
    }

    private void bus(int n) {
        begin("/bus/" + two(n), "Bus " + n, "Bus");
        config();
        dynamicsLines(true);
        insertLine();
        eq(6, X32Words.EQ_TYPES);
        mixLine();
        sends(6, "Mtx");
        groupsLine();
    }

    private void matrix(int n) {
        begin("/mtx/" + two(n), "Mtx " + n, "Mtx");
        config();
        lines.add("/preamp", "Preamp", X32Specs.onOff("invert"));
        dynamicsLines(false);
        insertLine();
        eq(6, X32Words.MAIN_EQ_TYPES);
        lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader());
        groupsLine();
    }

    private void main(String path, String label) {
        begin("/main/" + path, label, label);
        config();
        dynamicsLines(false);
        insertLine();
        eq(6, X32Words.MAIN_EQ_TYPES);
        if (path.equals("st")) {
            lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader(), X32Specs.pan());
        } else {
            lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader());
        }
        sends(6, "Mtx");
        groupsLine();
    }

    private void dca(int n) {
        begin("/dca/" + n, "DCA " + n, "DCA");
        lines.add("", "", X32Specs.onOff("on"), X32Specs.fader());
        config();
    }

    private void begin(String path, String label, String kind) {
        lines.begin(path, label, kind, path + "/config");
    }

    private void config() {
        lines.add("/config", "", X32Specs.text("name", NAME), X32Specs.integer("icon", 1, 74), X32Specs.colour());
    }

    private void configWithSource() {
        lines.add("/config", "", X32Specs.text("name", NAME), X32Specs.integer("icon", 1, 74), X32Specs.colour(),
                X32Specs.source("source", CHANNEL_SOURCES));
    }

    /** Matrices and mains have no key source. */
    private void dynamicsLines(boolean keyed) {
        lines.add("/dyn", "Dyn", dynamics(keyed));
        lines.add("/dyn/filter", "Dyn filter", keyFilter());
    }

    private void insertLine() {
        lines.add("/insert", "Insert", insert());
    }

    private void eq(int bands, List<String> types) {
        lines.add("/eq", "EQ", X32Specs.onOff("on"));
        for (int band = 1; band <= bands; band++) {
            lines.add("/eq/" + band, "EQ " + band, band(types));
        }
    }

    private void mixLine() {
        lines.add("/mix", "", mix());
    }

    private void sends(int count, String to) {
        for (int n = 1; n <= count; n++) {
            lines.add("/mix/" + two(n), "Send " + to + " " + n, send(n));
        }
    }

    private void groupsLine() {
        lines.add("/grp", "", groups());
    }

    /** The values of a channel's preamp line. */
    static List<ParameterSpec> preamp() {
        return specs(X32Specs.decibel("trim", -18, 18, 0.25, X32Format.SIGNED_TENTH), X32Specs.onOff("invert"),
                X32Specs.onOff("lo cut"), X32Specs.choice("lo cut slope", Unit.DECIBEL_PER_OCTAVE, X32Words.SLOPES),
                X32Specs.lowCut());
    }

    /** The values of a gate line. */
    static List<ParameterSpec> gate() {
        return specs(X32Specs.onOff("on"), X32Specs.choice("mode", X32Words.GATE_MODES),
                X32Specs.decibel("threshold", -80, 0, 0.5, X32Format.TENTH),
                X32Specs.decibel("range", 3, 60, 1, X32Format.TENTH), X32Specs.attack(), X32Specs.hold(),
                X32Specs.release(), X32Specs.source("key source", KEY_SOURCES));
    }

    /** The values of the filter in front of a gate's or compressor's detector. */
    static List<ParameterSpec> keyFilter() {
        return specs(X32Specs.onOff("on"), X32Specs.choice("type", X32Words.KEY_FILTERS), X32Specs.frequency());
    }

    /** The values of a dynamics line, with or without a key source. */
    static List<ParameterSpec> dynamics(boolean keyed) {
        List<ParameterSpec> all = new ArrayList<>(specs(X32Specs.onOff("on"),
                X32Specs.choice("mode", List.of("COMP", "EXP")), X32Specs.choice("detector", List.of("PEAK", "RMS")),
                X32Specs.choice("envelope", List.of("LIN", "LOG")),
                X32Specs.decibel("threshold", -60, 0, 0.5, X32Format.TENTH),
                X32Specs.choice("ratio", X32Words.RATIOS), X32Specs.knee(),
                X32Specs.decibel("gain", 0, 24, 0.5, X32Format.CUT), X32Specs.attack(), X32Specs.hold(),
                X32Specs.release(), X32Specs.choice("position", X32Words.PRE_POST)));
        if (keyed) {
            all.add(X32Specs.source("key source", KEY_SOURCES));
        }
        all.add(X32Specs.mix());
        all.add(X32Specs.onOff("auto time"));
        return all;
    }

    /** The values of an insert line. */
    static List<ParameterSpec> insert() {
        return specs(X32Specs.onOff("on"), X32Specs.choice("position", X32Words.PRE_POST),
                X32Specs.choice("selection", X32Words.INSERTS));
    }

    /** The values of a band of an EQ. */
    static List<ParameterSpec> band(List<String> types) {
        return specs(X32Specs.choice("type", types), X32Specs.frequency(),
                X32Specs.decibel("gain", -15, 15, 0.25, X32Format.SIGNED_CUT), X32Specs.q());
    }

    /** The values of a mix line of a strip that goes to the mains. */
    static List<ParameterSpec> mix() {
        return specs(X32Specs.onOff("on"), X32Specs.fader(), X32Specs.onOff("to main LR"), X32Specs.pan(),
                X32Specs.onOff("to main M/C"), X32Specs.sendLevel("main M/C level"));
    }

    /** The values of a send: the odd one of a pair also holds what the pair shares. */
    static List<ParameterSpec> send(int n) {
        return n % 2 == 0 ? specs(X32Specs.onOff("on"), X32Specs.sendLevel("level"))
                : specs(X32Specs.onOff("on"), X32Specs.sendLevel("level"), X32Specs.pan(),
                        X32Specs.choice("tap", X32Words.SEND_TAPS), X32Specs.integer("pan follow", 0, 1));
    }

    /** The values of the line that says which groups a strip is in. */
    static List<ParameterSpec> groups() {
        return specs(X32Specs.bits("DCA groups", X32Words.numbered("DCA", 8)),
                X32Specs.bits("mute groups", X32Words.numbered("Mute", 6)));
    }

    private static List<ParameterSpec> specs(ParameterSpec... specs) {
        return Objects.requireNonNull(List.of(specs));
    }

    /** A number of two digits, as the X32 writes it in an address. */
    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
