package studio.talkback.gear.ui;

/** What becomes of it when a control is turned, and what is to be said of the one that is chosen. */
public interface Turning {

    /** For a page that is only looked at: nothing comes of a turn. */
    Turning NOTHING = new Turning() {
        @Override
        public void turned(Spot spot, String value, Object gesture) {
            // It stays as it is shown.
        }

        @Override
        public void told(String line, boolean wrong) {
            // Nobody reads it.
        }
    };

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
