package studio.talkback.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** The workbench's theme: dark by default, light on request. */
public final class Themes {

    /** The platform's dark theme. */
    public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    /** The platform's light theme. */
    public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

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
        }
    }

    private static @Nullable IThemeEngine engine(Display display) {
        return Talkback.service(IThemeManager.class).getEngineForDisplay(display);
    }
}
