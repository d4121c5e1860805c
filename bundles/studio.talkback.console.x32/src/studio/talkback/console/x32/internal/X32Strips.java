package studio.talkback.console.x32.internal;

import java.util.List;

import studio.talkback.console.Unit;

/** The lines of everything with a fader: channels, returns, busses, matrices, mains, DCA groups. */
final class X32Strips {

    private static final int NAME = 12;
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
        lines.add("/preamp", "Preamp", X32Specs.decibel("trim", -18, 18, 0.25, X32Format.SIGNED_TENTH),
                X32Specs.onOff("invert"), X32Specs.onOff("lo cut"),
                X32Specs.choice("lo cut slope", Unit.DECIBEL_PER_OCTAVE, X32Words.SLOPES), X32Specs.lowCut());
        lines.add("/gate", "Gate", X32Specs.onOff("on"), X32Specs.choice("mode", X32Words.GATE_MODES),
                X32Specs.decibel("threshold", -80, 0, 0.5, X32Format.TENTH),
                X32Specs.decibel("range", 3, 60, 1, X32Format.TENTH), X32Specs.attack(), X32Specs.hold(),
                X32Specs.release(), X32Specs.source("key source", KEY_SOURCES));
        keyFilter("/gate/filter", "Gate filter");
        dynamicsWithKey();
        insert();
        eq(4, X32Words.EQ_TYPES);
        mix();
        sends(16, "Bus");
        groups();
        lines.add("/automix", "Automix", X32Specs.choice("group", X32Words.AUTOMIX), X32Specs.automixWeight());
    }

    private void auxIn(int n) {
        begin("/auxin/" + two(n), "Aux " + n, "Aux");
        configWithSource();
        lines.add("/preamp", "Preamp", X32Specs.decibel("trim", -18, 18, 0.25, X32Format.SIGNED_TENTH),
                X32Specs.onOff("invert"));
        eq(4, X32Words.EQ_TYPES);
        mix();
        sends(16, "Bus");
        groups();
    }

    private void fxReturn(int n) {
        begin("/fxrtn/" + two(n), "FX Rtn " + (n + 1) / 2 + (n % 2 == 0 ? "R" : "L"), "FX Rtn");
        config();
        eq(4, X32Words.EQ_TYPES);
        mix();
        sends(16, "Bus");
        groups();
    }

    private void bus(int n) {
        begin("/bus/" + two(n), "Bus " + n, "Bus");
        config();
        dynamicsWithKey();
        insert();
        eq(6, X32Words.EQ_TYPES);
        mix();
        sends(6, "Mtx");
        groups();
    }

    private void matrix(int n) {
        begin("/mtx/" + two(n), "Mtx " + n, "Mtx");
        config();
        lines.add("/preamp", "Preamp", X32Specs.onOff("invert"));
        dynamics();
        insert();
        eq(6, X32Words.MAIN_EQ_TYPES);
        lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader());
        groups();
    }

    private void main(String path, String label) {
        begin("/main/" + path, label, label);
        config();
        dynamics();
        insert();
        eq(6, X32Words.MAIN_EQ_TYPES);
        if (path.equals("st")) {
            lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader(), X32Specs.pan());
        } else {
            lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader());
        }
        sends(6, "Mtx");
        groups();
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

    private void keyFilter(String path, String section) {
        lines.add(path, section, X32Specs.onOff("on"), X32Specs.choice("type", X32Words.KEY_FILTERS),
                X32Specs.frequency());
    }

    private void dynamicsWithKey() {
        lines.add("/dyn", "Dyn", X32Specs.onOff("on"), X32Specs.choice("mode", List.of("COMP", "EXP")),
                X32Specs.choice("detector", List.of("PEAK", "RMS")),
                X32Specs.choice("envelope", List.of("LIN", "LOG")),
                X32Specs.decibel("threshold", -60, 0, 0.5, X32Format.TENTH),
                X32Specs.choice("ratio", X32Words.RATIOS), X32Specs.knee(),
                X32Specs.decibel("gain", 0, 24, 0.5, X32Format.CUT), X32Specs.attack(), X32Specs.hold(),
                X32Specs.release(), X32Specs.choice("position", X32Words.PRE_POST),
                X32Specs.source("key source", KEY_SOURCES), X32Specs.mix(), X32Specs.onOff("auto time"));
        keyFilter("/dyn/filter", "Dyn filter");
    }

    /** Matrices and mains have no key source. */
    private void dynamics() {
        lines.add("/dyn", "Dyn", X32Specs.onOff("on"), X32Specs.choice("mode", List.of("COMP", "EXP")),
                X32Specs.choice("detector", List.of("PEAK", "RMS")),
                X32Specs.choice("envelope", List.of("LIN", "LOG")),
                X32Specs.decibel("threshold", -60, 0, 0.5, X32Format.TENTH),
                X32Specs.choice("ratio", X32Words.RATIOS), X32Specs.knee(),
                X32Specs.decibel("gain", 0, 24, 0.5, X32Format.CUT), X32Specs.attack(), X32Specs.hold(),
                X32Specs.release(), X32Specs.choice("position", X32Words.PRE_POST), X32Specs.mix(),
                X32Specs.onOff("auto time"));
        keyFilter("/dyn/filter", "Dyn filter");
    }

    private void insert() {
        lines.add("/insert", "Insert", X32Specs.onOff("on"), X32Specs.choice("position", X32Words.PRE_POST),
                X32Specs.choice("selection", X32Words.INSERTS));
    }

    private void eq(int bands, List<String> types) {
        lines.add("/eq", "EQ", X32Specs.onOff("on"));
        for (int band = 1; band <= bands; band++) {
            lines.add("/eq/" + band, "EQ " + band, X32Specs.choice("type", types), X32Specs.frequency(),
                    X32Specs.decibel("gain", -15, 15, 0.25, X32Format.SIGNED_CUT), X32Specs.q());
        }
    }

    private void mix() {
        lines.add("/mix", "", X32Specs.onOff("on"), X32Specs.fader(), X32Specs.onOff("to main LR"), X32Specs.pan(),
                X32Specs.onOff("to main M/C"), X32Specs.sendLevel("main M/C level"));
    }

    /** The odd send of a pair also holds what the pair shares. */
    private void sends(int count, String to) {
        for (int n = 1; n <= count; n++) {
            String section = "Send " + to + " " + n;
            if (n % 2 != 0) {
                lines.add("/mix/" + two(n), section, X32Specs.onOff("on"), X32Specs.sendLevel("level"),
                        X32Specs.pan(), X32Specs.choice("tap", X32Words.SEND_TAPS),
                        X32Specs.integer("pan follow", 0, 1));
            } else {
                lines.add("/mix/" + two(n), section, X32Specs.onOff("on"), X32Specs.sendLevel("level"));
            }
        }
    }

    private void groups() {
        lines.add("/grp", "", X32Specs.bits("DCA groups", X32Words.numbered("DCA", 8)),
                X32Specs.bits("mute groups", X32Words.numbered("Mute", 6)));
    }

    /** A number of two digits, as the X32 writes it in an address. */
    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
