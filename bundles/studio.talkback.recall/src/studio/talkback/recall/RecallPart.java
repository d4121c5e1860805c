package studio.talkback.recall;

/** The parts of a recall in the order in which a room is put back. */
public enum RecallPart {
    /** What is plugged at the patchbays. */
    PATCH,
    /** What a machine sets: the console's scene, a unit's preset, Total Recall or automation of another system. */
    AUTOMATIC,
    /** Switches, buttons and stepped controls that are set by hand. */
    SWITCH,
    /** Knobs and faders that are set by hand. */
    POT
}
