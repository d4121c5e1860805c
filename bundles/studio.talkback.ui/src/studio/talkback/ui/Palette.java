package studio.talkback.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;

/**
 * Talkback's own colours, for what it draws itself, in a dark and a light form. Each text colour has a contrast
 * of at least 4.5:1 against every ground of its theme, that of a selected row too; no meaning rests on colour alone.
 */
public enum Palette {

    /** The ground of lists and pages. */
    GROUND(0x1B1D21, 0xFFFFFF),
    /** The ground of the part one types into. */
    RAISED(0x26292F, 0xF2F4F7),
    /** Lines between rows. */
    LINE(0x33373E, 0xDADDE2),
    /** The ground of the selected row. */
    SELECTED(0x263E5C, 0xCFE2FA),
    TEXT(0xE6E8EB, 0x1C1E21),
    /** What is said beside the text. */
    QUIET(0xA6ACB5, 0x5D636C),
    /** What to look at first. */
    ACCENT(0x6FB7FF, 0x0B5CAD),
    GOOD(0x7BD88F, 0x1A7030),
    /** Overdue, missing, struck. */
    ALARM(0xFF8A80, 0xB3261E),
    /** Waiting for somebody, not known, carried over. */
    CAUTION(0xFFC66D, 0x8A5300);

    private static final String PAINTED = "studio.talkback.ui.painted";

    /** The colours that a control was painted in. */
    private record Painted(Palette ground, Palette text) {
    }

    private final RGB dark;
    private final RGB light;

    Palette(int dark, int light) {
        this.dark = rgb(dark);
        this.light = rgb(light);
    }

    /** The colour for the theme that the workbench is in. It is not disposed. */
    public Color color() {
        return new Color(isDark() ? dark : light);
    }

    /** Paints a control's ground and text in these colours, out of the theme's reach; they follow when it is switched. */
    public static void paint(Control control, Palette ground, Palette text) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setData(PAINTED, new Painted(ground, text));
        control.setBackground(ground.color());
        control.setForeground(text.color());
    }

    /** Gives a control that was painted back to the theme. */
    public static void unpaint(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", null);
        control.setData(PAINTED, null);
        control.setBackground(null);
        control.setForeground(null);
        Themes.style(control);
    }

    /** Paints a control that was painted before in the colours of the theme of now; false for another. */
    static boolean repaint(Control control) {
        boolean ours = control.getData(PAINTED) instanceof Painted;
        if (control.getData(PAINTED) instanceof Painted painted) {
            paint(control, painted.ground(), painted.text());
        }
        return ours;
    }

    /** Paints a table's selected row in Talkback's colour; the text stays in its own. */
    public static void paintSelection(Table table) {
        table.addListener(SWT.EraseItem, event -> {
            if ((event.detail & SWT.SELECTED) != 0) {
                event.gc.setBackground(SELECTED.color());
                event.gc.fillRectangle(event.x, event.y, event.width, event.height);
                event.detail &= ~SWT.SELECTED;
            }
        });
    }

    /** Whether the dark theme is on. */
    public static boolean isDark() {
        return Themes.isDark(Display.getCurrent());
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
