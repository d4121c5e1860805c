package studio.talkback.gear.ui;

/** What becomes of it when a control is turned, and what is to be said of the one that is chosen. */
public interface Turning {

    /**
     * A control was turned.
     *
     * @param value   to what; empty where nothing is to be set any more
     * @param gesture the same object for all that is one turn, to be taken back as one
     */
    void turned(Spot spot, String value, Object gesture);

    /**
     * There is something to say.
     *
     * @param line  what; empty for nothing
     * @param wrong whether something was refused
     */
    void told(String line, boolean wrong);
}
