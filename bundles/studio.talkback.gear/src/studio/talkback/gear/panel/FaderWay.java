package studio.talkback.gear.panel;

/** The slot in which a fader goes: its cap does not leave the body. */
public final class FaderWay {

    private static final double LARGEST_CAP_MM = 22;
    private static final double PART = 0.2;

    private FaderWay() {
    }

    /** How long the cap is along the way, in millimetres. */
    public static double cap(Box body) {
        return Math.min(LARGEST_CAP_MM, Math.max(body.width(), body.height()) * PART);
    }

    /** Where the middle of the cap can be; without any width across. */
    public static Box of(Box body) {
        double cap = cap(body);
        return body.height() >= body.width() ? new Box(body.centreX(), body.y() + cap / 2, 0, body.height() - cap)
                : new Box(body.x() + cap / 2, body.centreY(), body.width() - cap, 0);
    }
}
