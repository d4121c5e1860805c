package studio.talkback.gear.panel;

/** Buttons of which one is pressed: a column, the first one at its foot, or a row, the first one at the left. */
public final class ButtonBank {

    private static final double GAP = 0.12;

    private ButtonBank() {
    }

    /** The place of one of them. */
    public static Box cell(Box body, int count, int index) {
        if (body.height() >= body.width()) {
            double height = body.height() / count;
            return new Box(body.x(), body.y() + body.height() - (index + 1) * height + height * GAP / 2, body.width(),
                    height * (1 - GAP));
        }
        double width = body.width() / count;
        return new Box(body.x() + index * width + width * GAP / 2, body.y(), width * (1 - GAP), body.height());
    }

    /** Which of them is at a point of the body. */
    public static int at(Box body, int count, double x, double y) {
        double part = body.height() >= body.width() ? 1 - (y - body.y()) / body.height() : (x - body.x()) / body.width();
        return (int) Math.max(0, Math.min(count - 1, Math.floor(part * count)));
    }
}
