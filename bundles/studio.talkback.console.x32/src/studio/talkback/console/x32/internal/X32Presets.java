package studio.talkback.console.x32.internal;

import java.util.List;
import java.util.Objects;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;

/**
 * The lines of presets, whose addresses are those of a scene without the strip or slot they were saved from. A channel
 * preset can come from any strip: from a matrix or a main, whose lines have fewer values, too.
 */
final class X32Presets {

    private X32Presets() {
    }

    /** The lines of a channel preset. */
    static void channelTo(X32Lines lines) {
        lines.begin("", "Channel", "Channel", "/config");
        lines.add("/config", "", X32Specs.text("name", X32Strips.NAME), X32Specs.integer("icon", 1, 74),
                X32Specs.colour(), X32Specs.source("source", X32Words.channelSources("OFF")));
        lines.add("/delay", "Delay", X32Specs.onOff("on"), X32Specs.delayTime("time"));
        lines.add("/preamp", "Preamp", X32Strips.preamp());
        lines.add("/gate", "Gate", X32Strips.gate());
        lines.add("/gate/filter", "Gate filter", X32Strips.keyFilter());
        lines.add("/dyn", "Dyn", X32Strips.dynamics(true));
        lines.add("/dyn/filter", "Dyn filter", X32Strips.keyFilter());
        lines.add("/insert", "Insert", X32Strips.insert());
        lines.add("/eq", "EQ", X32Specs.onOff("on"));
        for (int band = 1; band <= 6; band++) {
            lines.add("/eq/" + band, "EQ " + band, X32Strips.band(X32Words.MAIN_EQ_TYPES));
        }
        lines.add("/mix", "", X32Strips.mix());
        // The console writes the mix line in parts and without the mute.
        X32Snippets.MIX_PARTS.forEach((part, index) -> lines.add("/mix/" + part, "",
                Objects.requireNonNull(X32Strips.mix().get(index))));
        for (int send = 1; send <= 16; send++) {
            lines.add("/mix/" + X32Strips.two(send), "Send " + send, X32Strips.send(send));
        }
        lines.add("/grp", "", X32Strips.groups());
        lines.add("/automix", "Automix", X32Specs.choice("group", X32Words.AUTOMIX), X32Specs.automixWeight());
        X32Outputs.headAmpsTo(lines);
    }

    /** The lines of an effect preset. */
    static void effectTo(X32Lines lines, X32Effects effects) {
        lines.begin("", "Effect", "Effect", null);
        lines.add("type", "", X32Specs.choice("effect", effects.codes(1)));
        lines.add("source", "Source", X32Specs.choice("left", X32Words.FX_SOURCES),
                X32Specs.choice("right", X32Words.FX_SOURCES));
        lines.add("par", "", X32Effects.unused());
    }

    /** The lines of a routing preset. */
    static void routingTo(X32Lines lines) {
        X32Setup.routingTo(lines);
        lines.begin("/config/routing", "Setup", "Setup", null);
        lines.add("/routswitch", "Routing", X32Specs.choice("switch", List.of("REC", "PLAY")));
        X32Outputs.outputsTo(lines);
    }

    /** How few values a line may have where it comes from another strip, or from an older firmware. */
    static int fewest(LineSpec line) {
        int all = line.parameters().size();
        return switch (line.path()) {
            case "/config" -> all - 1;
            case "/mix" -> 2;
            default -> line.path().startsWith("/mix/") && all > 2 ? all - 1 : all;
        };
    }

    /** What a line means that was saved from a matrix or a main; the line itself where it means no other. */
    static LineSpec ofValues(LineSpec line, int values) {
        if (line.path().equals("/dyn") && values == X32Strips.dynamics(false).size()) {
            return variant(line, "without key source", X32Strips.dynamics(false));
        } else if (line.path().equals("/mix") && values == 3) {
            return variant(line, "main LR", List.of(X32Specs.onOff("on"), X32Specs.fader(), X32Specs.pan()));
        } else if (line.path().equals("/preamp") && values == 1) {
            return variant(line, "matrix", List.of(X32Specs.onOff("invert")));
        }
        return line;
    }

    private static LineSpec variant(LineSpec line, String variant, List<ParameterSpec> parameters) {
        return new LineSpec(line.path(), variant, line.strip(), line.section(), parameters);
    }
}
