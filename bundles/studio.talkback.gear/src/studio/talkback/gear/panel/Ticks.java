package studio.talkback.gear.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.ScaleMark;

/** The scale of a control: around a knob, beside a fader, at the ends of a toggle. */
final class Ticks {

    /** From the body of a knob to its ticks, and how long these are. */
    private static final double RING_MM = 0.9;
    private static final double LONG_MM = 1.5;
    private static final double SHORT_MM = 0.9;
    private static final double GAP_MM = 0.6;
    /** Beyond the ring that says that it differs. */
    private static final double CLEAR_MM = 1.6;

    private final Control control;
    private final Scale scale;
    private final Box body;
    private final List<Tick> ticks = new ArrayList<>();

    Ticks(Control control, Scale scale, Box body) {
        this.control = control;
        this.scale = scale;
        this.body = body;
    }

    List<Tick> all() {
        List<ScaleMark> marks = control.getMarks();
        boolean rotary = control.getKind() == ControlKind.KNOB
                || control.getKind() == ControlKind.STEPPED_SWITCH && control.getLook() != ControlLook.BUTTONS;
        if (control.getKind() == ControlKind.METER || control.getKind() == ControlKind.PUSH_BUTTON
                || control.getKind() == ControlKind.PATCH_POINT) {
            return ticks;
        } else if (!marks.isEmpty()) {
            marks.forEach(mark -> add(mark.getTravel(), mark.getText(), rotary));
        } else {
            List<String> words = control.getPositions();
            for (int i = 0; i < words.size(); i++) {
                add(words.size() < 2 ? 0 : i / (words.size() - 1.0), words.get(i), rotary);
            }
        }
        return ticks;
    }

    private void add(double travel, @Nullable String text, boolean rotary) {
        if (rotary) {
            around(travel, text);
        } else if (control.getKind() == ControlKind.FADER) {
            beside(travel, text);
        } else {
            ticks.add(control.getKind() == ControlKind.TOGGLE ? lever(travel, text) : bank(travel, text));
        }
    }

    private @Nullable Legend legend(@Nullable String text, double x, double y) {
        return text == null || text.isBlank() ? null : new Legend(text, x, y, Legend.scaleMm(control), false);
    }

    private void around(double travel, @Nullable String text) {
        double angle = Math.toRadians(scale.angle(travel));
        double sin = Math.sin(angle);
        double cos = -Math.cos(angle);
        double from = body.width() / 2 + RING_MM;
        double to = from + (text == null ? SHORT_MM : LONG_MM);
        double x = body.centreX();
        double y = body.centreY();
        Legend legend = legend(text, x, y);
        if (legend != null) {
            Box size = legend.box();
            double out = to + GAP_MM + Math.abs(sin) * size.width() / 2 + Math.abs(cos) * size.height() / 2;
            legend = legend.at(x + sin * out, y + cos * out);
        }
        ticks.add(new Tick(x + sin * from, y + cos * from, x + sin * to, y + cos * to, legend));
    }

    /** To the left of a fader that stands, above one that lies. */
    private void beside(double travel, @Nullable String text) {
        Box slot = FaderWay.of(body);
        boolean stands = body.height() >= body.width();
        double length = text == null ? SHORT_MM : LONG_MM;
        double x = stands ? body.x() - GAP_MM : slot.x() + slot.width() * travel;
        double y = stands ? slot.y() + slot.height() * (1 - travel) : body.y() - GAP_MM;
        Legend legend = legend(text, x, y);
        if (legend != null) {
            Box size = legend.box();
            legend = stands ? legend.at(x - length - GAP_MM - size.width() / 2, y)
                    : legend.at(x, y - length - GAP_MM - size.height() / 2);
        }
        ticks.add(stands ? new Tick(x, y, x - length, y, legend) : new Tick(x, y, x, y - length, legend));
    }

    /** Above, below and, for a middle position, to the right of a toggle that stands; left, right and above of one that lies. */
    private Tick lever(double travel, @Nullable String text) {
        boolean stands = body.height() >= body.width();
        Legend legend = Objects.requireNonNullElse(legend(text, 0, 0), new Legend("", 0, 0, 1, false));
        Box size = legend.box();
        double along = travel == 0 ? 1 : travel == 1 ? -1 : 0;
        double x = body.centreX();
        double y = body.centreY();
        if (stands) {
            x += along == 0 ? body.width() / 2 + GAP_MM + size.width() / 2 : 0;
            y += along * (body.height() / 2 + GAP_MM + size.height() / 2);
        } else {
            x -= along * (body.width() / 2 + GAP_MM + size.width() / 2);
            y -= along == 0 ? body.height() / 2 + GAP_MM + size.height() / 2 : 0;
        }
        return new Tick(x, y, x, y, legend.text().isEmpty() ? null : legend.at(x, y));
    }

    /** To the left of each button of a column, the first one at its foot; below each one of a row. */
    private Tick bank(double travel, @Nullable String text) {
        int count = Math.max(1, control.getPositions().size());
        Box cell = ButtonBank.cell(body, count, (int) Math.round(travel * (count - 1)));
        boolean stands = body.height() >= body.width();
        Legend legend = legend(text, cell.centreX(), cell.centreY());
        if (legend != null) {
            Box size = legend.box();
            legend = stands ? legend.at(cell.x() - CLEAR_MM - size.width() / 2, cell.centreY())
                    : legend.at(cell.centreX(), cell.y() + cell.height() + CLEAR_MM + size.height() / 2);
        }
        double x = cell.centreX();
        double y = cell.centreY();
        return new Tick(x, y, x, y, legend);
    }
}
