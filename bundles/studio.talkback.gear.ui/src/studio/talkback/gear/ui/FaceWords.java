package studio.talkback.gear.ui;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.panel.Placed;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.ui.Palette;

/** What is said of faceplates and their controls. */
final class FaceWords {

    private static final int GAP = 24;

    private FaceWords() {
    }

    /** What a control is called, set to, was set to and can be set to, in one line. */
    static String line(Face face, Placed placed, String now) {
        boolean free = placed.control().getKind() == ControlKind.PATCH_POINT;
        Object[] words = { placed.control().getName(), value(face, placed, now), free ? "" : placed.scale().span() };
        return Objects.requireNonNull(NLS.bind(free ? Messages.Said : Messages.Said_Span, words));
    }

    /** What a control is set to and was set to. */
    static String value(Face face, Placed placed, String now) {
        String value = withUnit(now, placed.control());
        if (!now.isEmpty() && placed.control().getKind() != ControlKind.PATCH_POINT && placed.scale().travel(now).isEmpty()) {
            value = Objects.requireNonNull(NLS.bind(Messages.Value_Off, value));
        }
        String before = face.differing(placed);
        return before == null ? value
                : Objects.requireNonNull(NLS.bind(Messages.Value_Was, value, withUnit(before, placed.control())));
    }

    private static String withUnit(String value, Control control) {
        String unit = control.getUnit();
        boolean plain = unit == null || ":1".equals(unit) || !value.matches("[+-]?[\\d.,]+k?");
        return value.isEmpty() ? Messages.Value_NotSet : plain ? value
                : value.endsWith("k") ? value.substring(0, value.length() - 1) + " k" + unit : value + " " + unit;
    }

    /** Draws what is written above a faceplate: its unit, where that stands and how many of its controls differ. */
    static void caption(GC gc, Face face, Rectangle area) {
        int base = area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(clipped(gc, face.name(), area.width), area.x + 2, base, SWT.DRAW_TRANSPARENT);
        int differing = face.was() == null ? 0 : face.differences();
        String beside = differing == 0 ? face.place()
                : NLS.bind(Messages.Caption_Differ, face.place(), String.valueOf(differing)).strip();
        int from = gc.textExtent(face.name()).x + GAP;
        if (!beside.isBlank() && area.width - from > 2 * GAP) {
            gc.setForeground((differing == 0 ? Palette.QUIET : Palette.CAUTION).color());
            gc.drawText(clipped(gc, beside, area.width - from), area.x + from, base, SWT.DRAW_TRANSPARENT);
        }
    }

    private static String clipped(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown;
    }
}
