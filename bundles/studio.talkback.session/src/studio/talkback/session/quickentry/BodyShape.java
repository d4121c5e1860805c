package studio.talkback.session.quickentry;

/** How the words of a kind are read; a contributed kind chooses one of these. */
public enum BodyShape {
    /** A sentence: tokens within it stay where they are. */
    PROSE(true, false, false),
    /** A sentence whose leading and trailing tokens are taken out of the text, such as a next action. */
    PLAIN(true, false, false),
    /** A wish or a change: {@code lv +0.5}, with track names and amounts. */
    CHANGE(true, true, false),
    /** Numbers of requests and how they came out: {@code 12, 13 no}. */
    DECISION(false, false, true),
    /** Track names between commas. */
    TRACKS(false, false, true),
    /** A unit and its new settings. */
    CONSOLE(false, false, false),
    /** Names of mix versions between commas. */
    PRINTS(false, false, true),
    /** {@code from > to ok}. */
    COPY(false, false, false),
    /** A unit and what is wrong with it. */
    FAULT(true, false, false),
    /** A picture version. */
    PICTURE(false, false, false),
    /** A mix version and how it was approved. */
    APPROVAL(true, false, false),
    /** A kind of hours. */
    HOURS(false, false, false);

    private final boolean places;
    private final boolean amounts;
    private final boolean list;

    BodyShape(boolean places, boolean amounts, boolean list) {
        this.places = places;
        this.amounts = amounts;
        this.list = list;
    }

    /** Returns whether bare positions, bars and timecodes are places in the song. */
    public boolean hasPlaces() {
        return places;
    }

    /** Returns whether signed numbers are amounts. */
    public boolean hasAmounts() {
        return amounts;
    }

    /** Returns whether commas separate the elements of a list. */
    public boolean isList() {
        return list;
    }
}
