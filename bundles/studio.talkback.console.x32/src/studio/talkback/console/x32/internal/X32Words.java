package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words that the X32 writes for choices, in the order of its own numbering, and the names of its numbered
 * sources. Facts from the public unofficial X32/M32 OSC protocol description and from scenes of consoles with
 * firmware 4.x.
 */
final class X32Words {

    static final List<String> COLOURS = words("OFF RD GN YE BL MG CY WH OFFi RDi GNi YEi BLi MGi CYi WHi");
    static final List<String> SOLO_SOURCES = words("OFF LR LR+C LRPFL LRAFL AUX56 AUX78");
    static final List<String> LISTEN = words("PFL AFL");
    static final List<String> PRE_POST = words("PRE POST");
    static final List<String> SLOPES = words("12 18 24");
    static final List<String> GATE_MODES = words("EXP2 EXP3 EXP4 GATE DUCK");
    static final List<String> KEY_FILTERS = words("LC6 LC12 HC6 HC12 1.0 2.0 3.0 5.0 10.0");
    static final List<String> RATIOS = words("1.1 1.3 1.5 2.0 2.5 3.0 4.0 5.0 7.0 10 20 100");
    static final List<String> INSERTS = words("OFF FX1L FX1R FX2L FX2R FX3L FX3R FX4L FX4R FX5L FX5R FX6L FX6R"
            + " FX7L FX7R FX8L FX8R AUX1 AUX2 AUX3 AUX4 AUX5 AUX6");
    static final List<String> EQ_TYPES = words("LCut LShv PEQ VEQ HShv HCut");
    static final List<String> MAIN_EQ_TYPES = words("LCut LShv PEQ VEQ HShv HCut BU6 BU12 BS12 LR12 BU18 BU24"
            + " BS24 LR24");
    static final List<String> SEND_TAPS = words("IN/LC <-EQ EQ-> PRE POST GRP");
    static final List<String> OUTPUT_TAPS = words("IN/LC IN/LC+M <-EQ <-EQ+M EQ-> EQ->+M PRE PRE+M POST");
    static final List<String> AUTOMIX = words("OFF X Y");
    static final List<String> FX_SOURCES = words("INS MIX1 MIX2 MIX3 MIX4 MIX5 MIX6 MIX7 MIX8 MIX9 MIX10 MIX11"
            + " MIX12 MIX13 MIX14 MIX15 MIX16 M/C");
    static final List<String> SPEAKERS = words("none iQ8 iQ10 iQ12 iQ15 iQ15B iQ18B");
    static final List<String> SPEAKER_EQS = words("Linear Live Speech Playback User");

    static final List<String> INPUT_BLOCKS = words("AN1-8 AN9-16 AN17-24 AN25-32 A1-8 A9-16 A17-24 A25-32 A33-40"
            + " A41-48 B1-8 B9-16 B17-24 B25-32 B33-40 B41-48 CARD1-8 CARD9-16 CARD17-24 CARD25-32"
            + " UIN1-8 UIN9-16 UIN17-24 UIN25-32");
    static final List<String> AUX_BLOCKS = words("AUX1-4 AN1-2 AN1-4 AN1-6 A1-2 A1-4 A1-6 B1-2 B1-4 B1-6 CARD1-2"
            + " CARD1-4 CARD1-6 UIN1-2 UIN1-4 UIN1-6");
    /** The last two are how the protocol description spells AUX/CR and AUX/TB, and programs that follow it write them. */
    static final List<String> OUTPUT_BLOCKS = words("AN1-8 AN9-16 AN17-24 AN25-32 A1-8 A9-16 A17-24 A25-32"
            + " A33-40 A41-48 B1-8 B9-16 B17-24 B25-32 B33-40 B41-48 CARD1-8 CARD9-16 CARD17-24 CARD25-32 OUT1-8"
            + " OUT9-16 P161-8 P169-16 AUX/CR AUX/TB UOUT1-8 UOUT9-16 UOUT17-24 UOUT25-32 UOUT33-40"
            + " UOUT41-48 UIN1-8 UIN9-16 UIN17-24 UIN25-32");
    /** How descriptions spell words that consoles write otherwise: read as the console's own, since over the link a word is its place. */
    static final Map<String, String> OTHER_SPELLINGS = Objects.requireNonNull(Map.of("AUX1-6/Mon", "AUX/CR", "AuxIN1-6/TB", "AUX/TB"));
    static final List<String> LOW_FOURS = words("AN1-4 AN9-12 AN17-20 AN25-28 A1-4 A9-12 A17-20 A25-28 A33-36"
            + " A41-44 B1-4 B9-12 B17-20 B25-28 B33-36 B41-44 CARD1-4 CARD9-12 CARD17-20 CARD25-28 OUT1-4 OUT9-12"
            + " P161-4 P169-12 AUX/CR AUX/TB UOUT1-4 UOUT9-12 UOUT17-20 UOUT25-28 UOUT33-36 UOUT41-44 UIN1-4"
            + " UIN9-12 UIN17-20 UIN25-28");
    static final List<String> HIGH_FOURS = words("AN5-8 AN13-16 AN21-24 AN29-32 A5-8 A13-16 A21-24 A29-32 A37-40"
            + " A45-48 B5-8 B13-16 B21-24 B29-32 B37-40 B45-48 CARD5-8 CARD13-16 CARD21-24 CARD29-32 OUT5-8"
            + " OUT13-16 P165-8 P1613-16 AUX/CR AUX/TB UOUT5-8 UOUT13-16 UOUT21-24 UOUT29-32 UOUT37-40 UOUT45-48"
            + " UIN5-8 UIN13-16 UIN21-24 UIN29-32");

    private static final List<String> FX_RETURNS = words("1L 1R 2L 2R 3L 3R 4L 4R");

    private X32Words() {
    }

    private static List<String> words(String spaced) {
        return Objects.requireNonNull(List.of(spaced.split(" ")));
    }

    /** Names with numbers from 1. */
    static List<String> numbered(String name, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(name + " " + i);
        }
        return names;
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    private static List<String> fxReturns() {
        return Objects.requireNonNull(FX_RETURNS.stream().map(side -> "FX " + side).toList());
    }

    /** What a channel can take its signal from, from number 0. */
    static List<String> channelSources(String none) {
        return joined(List.of(none), numbered("In", 32), numbered("Aux in", 6), List.of("USB L", "USB R"),
                fxReturns(), numbered("Bus", 16));
    }

    /** What an output can send, from number 0. */
    static List<String> outputSources() {
        return joined(List.of("OFF", "Main L", "Main R", "Main M/C"), numbered("Bus", 16), numbered("Mtx", 6),
                numbered("Direct out Ch", 32), numbered("Direct out Aux", 8),
                Objects.requireNonNull(FX_RETURNS.stream().map(side -> "Direct out FX " + side).toList()),
                List.of("Monitor L", "Monitor R", "Talkback"));
    }

    /** What a user-routed input can take, from number 0. */
    static List<String> userInputs() {
        return joined(List.of("OFF"), numbered("Local in", 32), numbered("AES50 A", 48), numbered("AES50 B", 48),
                numbered("Card", 32), numbered("Aux in", 6), List.of("Talkback internal", "Talkback external"));
    }

    /** What a user-routed output can send, from number 0. */
    static List<String> userOutputs() {
        return joined(userInputs(), numbered("Out", 16), numbered("P16", 16), numbered("Aux out", 6),
                List.of("Monitor L", "Monitor R"));
    }

    /** Where the oscillator goes, from number 0. */
    static List<String> oscillatorDestinations() {
        return joined(numbered("Bus", 16), List.of("Main L", "Main R", "Main LR", "Main M/C"), numbered("Mtx", 6));
    }

    /** The returns and busses that a snippet can touch, from bit 1. */
    static List<String> returnsAndBusses() {
        return joined(numbered("Aux", 8), Objects.requireNonNull(FX_RETURNS.stream().map(side -> "FX Rtn " + side).toList()),
                numbered("Bus", 16));
    }

    /** The mains and groups that a snippet can touch, from bit 1. */
    static List<String> mainsAndGroups() {
        return joined(numbered("Mtx", 6), List.of("Main LR", "Main M/C"), numbered("DCA", 8));
    }

    /** Where talkback goes, from bit 1. */
    static List<String> talkDestinations() {
        return joined(numbered("Bus", 16), List.of("Main LR", "Main M/C"));
    }
}
