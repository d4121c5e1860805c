package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.console.SafeText;
import studio.talkback.console.Value;

/**
 * The parts of a strip that the header of a channel preset says it holds: the console loads a part only where its
 * header names it. Its sends and its mix have no bit there and are loaded wherever they stand.
 */
enum X32Sections {
    PREAMP("preamp", 8, "/headamp/"),
    CONFIG("config", 9, "/config", "/delay"),
    LO_CUT("lo cut", 10, "/preamp"),
    GATE("gate", 11, "/gate"),
    EQ("EQ", 12, "/eq"),
    DYN("dyn", 13, "/dyn");

    private static final int HOLDS = 3;

    private final String label;
    private final int bit;
    private final List<String> paths;

    X32Sections(String label, int bit, String... paths) {
        this.label = label;
        this.bit = bit;
        this.paths = List.of(paths);
    }

    /** Whether a preset's header lets the console load a line; true where there is no header to say so. */
    static boolean loads(X32Scene preset, String path) {
        for (X32Sections section : values()) {
            if (section.has(path)) {
                // The trim and polarity of a preamp stand on the line of its lo cut.
                return section.isHeld(preset) || section == LO_CUT && PREAMP.isHeld(preset);
            }
        }
        return true;
    }

    private boolean has(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    private boolean isHeld(X32Scene preset) {
        boolean header = preset.path(0).equals(X32Catalogue.HEADER) && preset.valueCount(0) > HOLDS;
        return !header || !(preset.value(0, HOLDS) instanceof Value.Bits bits) || (bits.bits() >>> bit & 1) != 0;
    }

    /** Where header and lines of a preset say different things, a line for each. */
    static List<String> contradictions(X32Scene preset) {
        List<String> contradictions = new ArrayList<>();
        for (X32Sections section : values()) {
            boolean there = false;
            for (int line = 1; line < preset.lineCount(); line++) {
                String path = preset.path(line);
                there |= section.has(path);
            }
            if (there != section.isHeld(preset) && !isSharedPreamp(section, preset)) {
                contradictions.add(SafeText.of(there ? section.label + " stands here, but the header leaves it out"
                        : "the header promises " + section.label + ", but it is not here"));
            }
        }
        return contradictions;
    }

    /** The preamp of a strip without a headamp is its trim, which stands on the line of the lo cut. */
    private static boolean isSharedPreamp(X32Sections section, X32Scene preset) {
        return (section == PREAMP || section == LO_CUT) && (PREAMP.isHeld(preset) || LO_CUT.isHeld(preset))
                && preset.find("/preamp") >= 0;
    }
}
