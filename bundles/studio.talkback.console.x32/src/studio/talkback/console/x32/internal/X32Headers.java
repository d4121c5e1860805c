package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.StateKind;
import studio.talkback.console.Strip;

/**
 * The first line of each kind of file. What the bits mean is said by the public unofficial X32/M32 OSC protocol
 * description, in its chapters on {@code /-show} and {@code /-libs} and its appendices on files; that a snippet's
 * filters 21 to 26 are monitor, talkback, routing, output patch, user in and user out was taken from files.
 */
final class X32Headers {

    private static final int NAME = 16;
    private static final int NOTE = 64;
    private static final int SLOTS = 500;

    private static final List<String> FILTERS = Objects.requireNonNull(List.of("Preamp", "Config", "EQ",
            "Gate and dyn", "Insert", "Groups", "Fader and pan", "Mute", "Sends 1–8", "Sends 9–12", "Sends 13–16",
            "Main M/C and LR", "Matrix sends", "FX 1", "FX 2", "FX 3", "FX 4", "FX 5", "FX 6", "FX 7", "FX 8",
            "Monitor", "Talkback", "Routing", "Output patch", "User in", "User out"));
    private static final List<String> HOLDS = Objects.requireNonNull(List.of("phantom on", "delay on", "lo cut on",
            "gate on", "EQ on", "dyn on", "bit 7", "bit 8", "preamp", "config", "lo cut", "gate", "EQ", "dyn",
            "bit 15", "bit 16"));
    /** The effects as the console's library lists them, by their codes. */
    private static final List<String> SHOWN = Objects.requireNonNull(List.of("HALL CHAM ROOM RPLT PLAT AMBI GATE RVRS"
            .concat(" VRM VREV CRS FLNG PIT PIT2 CR/R FL/R D/RV D/CR D/FL MODD DLY 3TAP 4TAP GEQ GEQ2 TEQ TEQ2 PHAS")
            .concat(" ROTA WAVD LIM ENH ENH2 EXC EXC2 AMP AMP2 DRV DRV2 IMG PAN FILT DES DES2 P1A P1A2 PQ5 PQ5S FAC")
            .concat(" FAC1M FAC2 LEC LEC2 ULC ULC2 SON EDI SUB DIMC CMB CMB2").split(" ")));

    private X32Headers() {
    }

    /** The header of a kind of file. */
    static LineSpec of(StateKind kind) {
        return Objects.requireNonNull(switch (kind) {
            case SCENE -> header(Strip.SCENE, X32Specs.text("name", NAME), X32Specs.text("note", NOTE),
                    X32Specs.bits("safes", X32Words.numbered("Safe", 9)), flag());
            case SNIPPET -> header("Snippet", X32Specs.text("name", NAME), X32Specs.mask("filters", FILTERS),
                    X32Specs.mask("channels", X32Words.numbered("Ch", 32)),
                    X32Specs.mask("returns and busses", X32Words.returnsAndBusses()),
                    X32Specs.mask("mains and groups", X32Words.mainsAndGroups()), flag());
            case CHANNEL_PRESET -> preset(X32Specs.bits("holds", HOLDS));
            case EFFECT_PRESET -> preset(X32Specs.source("shown as", SHOWN));
            case ROUTING_PRESET -> preset(X32Specs.bits("holds", X32Words.numbered("bit", 16)));
        });
    }

    /** The place of the name among the values of a header. */
    static int nameIndex(StateKind kind) {
        return kind == StateKind.SCENE || kind == StateKind.SNIPPET ? 0 : 1;
    }

    /** What the header of a preset or snippet says it holds, in words; of a scene only its name is worth saying. */
    static List<String> facts(X32Scene state) {
        List<String> facts = new ArrayList<>();
        LineSpec header = state.lineCount() == 0 ? null : state.spec(0);
        if (header == null || state.kind() == StateKind.SCENE || !header.path().equals(X32Catalogue.HEADER)) {
            return facts;
        }
        for (int i = nameIndex(state.kind()) + 1; i < Math.min(header.parameters().size() - 1, state.valueCount(0)); i++) {
            ParameterSpec parameter = header.parameters().get(i);
            facts.add(parameter.name() + ": " + parameter.words(state.value(0, i)));
        }
        return facts;
    }

    private static LineSpec preset(ParameterSpec holds) {
        return header("Preset", X32Specs.integer("place", 0, SLOTS), X32Specs.text("name", NAME),
                X32Specs.source("sort", Objects.requireNonNull(List.of("channel", "effect", "routing", "AES/DP48"))), holds,
                flag());
    }

    private static ParameterSpec flag() {
        return X32Specs.integer("flag", 0, 1);
    }

    private static LineSpec header(String label, ParameterSpec... parameters) {
        return new LineSpec(X32Catalogue.HEADER, "", new Strip(label, label, null), "",
                Objects.requireNonNull(List.of(parameters)));
    }
}
