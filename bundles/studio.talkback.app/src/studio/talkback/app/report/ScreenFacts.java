package studio.talkback.app.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;

import studio.talkback.ui.Themes;

/** What the screen is like. On the UI thread. */
final class ScreenFacts {

    private ScreenFacts() {
    }

    static List<String> of(Display display) {
        List<String> facts = new ArrayList<>();
        facts.add("SWT " + SWT.getPlatform() + " " + SWT.getVersion());
        facts.add("theme " + (Themes.isDark(display) ? "dark" : "light"));
        for (Monitor monitor : display.getMonitors()) {
            facts.add("monitor " + monitor.getBounds().width + " x " + monitor.getBounds().height + " at " + monitor.getZoom() + " %");
        }
        return facts;
    }
}
