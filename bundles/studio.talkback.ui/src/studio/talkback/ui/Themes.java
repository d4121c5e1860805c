package studio.talkback.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** The workbench's theme: dark by default, light on request. */
public final class Themes {

    /** The platform's dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** The platform's light theme. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private static final String SWITCHED = "studio.talkback.ui.switched";

    private Themes() {
    }

    /** Whether the dark theme is on; so it is before the theme engine is there. */
    public static boolean isDark(@Nullable Display display) {
        IThemeEngine engine = display == null ? null : engine(display);
        ITheme theme = engine == null ? null : engine.getActiveTheme();
        return theme == null || theme.getId().contains("dark");
    }

    /** Switches between dark and light; remembered for the next start. */
    public static void toggle(Display display) {
        IThemeEngine engine = engine(display);
        if (engine != null) {
            engine.setTheme(isDark(display) ? LIGHT : DARK, true);
            for (Shell shell : display.getShells()) {
                repaint(shell);
            }
        }
    }

    /**
     * Calls back on the UI thread when the theme was switched, for what a control draws itself or has in colours of its own
     * beside its ground and text.
     */
    public static void onSwitch(Control control, Runnable repaint) {
        Runnable before = control.getData(SWITCHED) instanceof Runnable other ? other : () -> {
            // Nothing was asked for before.
        };
        control.setData(SWITCHED, (Runnable) () -> {
            before.run();
            repaint.run();
        });
    }

    /** Gives a control the looks that the theme of now has for it. */
    static void style(Control control) {
        IThemeEngine engine = engine(control.getDisplay());
        if (engine != null) {
            engine.applyStyles(control, true);
        }
        if (!isDark(control.getDisplay())) {
            lighten(control);
        }
    }

    private static void repaint(Control control) {
        if (!Palette.repaint(control) && !isDark(control.getDisplay())) {
            lighten(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                repaint(child);
            }
        }
        if (control.getData(SWITCHED) instanceof Runnable repaint) {
            repaint.run();
        }
        control.redraw();
    }

    /** The platform's light theme has no colours for these, and leaves them in those of the dark one. */
    private static void lighten(Control control) {
        if (control instanceof Text || control instanceof Combo || control instanceof StyledText || control instanceof Spinner
                || control instanceof Table || control instanceof Tree || control instanceof List) {
            control.setBackground(Palette.GROUND.color());
            control.setForeground(Palette.TEXT.color());
        } else if (control instanceof Label || control instanceof CLabel || control instanceof Button
                || control.getClass() == Composite.class) {
            control.setForeground(Palette.TEXT.color());
        }
    }

    private static @Nullable IThemeEngine engine(Display display) {
        return Talkback.service(IThemeManager.class).getEngineForDisplay(display);
    }
}
