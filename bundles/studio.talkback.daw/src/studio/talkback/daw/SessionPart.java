package studio.talkback.daw;

/** The parts of a session that an export can hold or leave out. */
public enum SessionPart {
    FILES("file list"), CLIPS("clip list"), PLUG_INS("plug-in list"), TRACKS("track list"), MARKERS("marker list");

    private final String words;

    SessionPart(String words) {
        this.words = words;
    }

    /** What the studio calls it, in the singular and lower case. */
    public String words() {
        return words;
    }
}
