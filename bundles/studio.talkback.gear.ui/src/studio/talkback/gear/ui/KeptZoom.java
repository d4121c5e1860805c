package studio.talkback.gear.ui;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** How large the faceplates of a screen were shown last, on this workstation. */
final class KeptZoom {

    private static final String SECTION = "zoom";

    private KeptZoom() {
    }

    /** The zoom of a screen; 0, which fits into the width, where none was kept. */
    static double of(String screen) {
        String kept = settings().get(screen);
        try {
            return kept == null ? 0 : Double.parseDouble(kept);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Keeps the zoom of a screen. */
    static void keep(String screen, double zoom) {
        settings().put(screen, zoom);
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(KeptZoom.class)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, SECTION);
    }
}
