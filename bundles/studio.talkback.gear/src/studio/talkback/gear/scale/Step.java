package studio.talkback.gear.scale;

/** How far one press of a key or one notch of the wheel turns a control that has no positions of its own. */
public enum Step {

    /** A fifth of the usual one. */
    FINE(0.004),
    /** Fifty of them go once from end to end. */
    USUAL(0.02),
    /** Five of the usual ones. */
    COARSE(0.1);

    private final double travel;

    Step(double travel) {
        this.travel = travel;
    }

    /** As a part of the way from end to end. */
    double travel() {
        return travel;
    }
}
