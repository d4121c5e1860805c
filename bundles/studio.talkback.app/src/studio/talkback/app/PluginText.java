package studio.talkback.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.plugins.Contribution;
import studio.talkback.plugins.StudioPlugin;

/** The studio's plug-ins in words. */
final class PluginText {

    private PluginText() {
    }

    /** What a plug-in is called: its symbolic name; the file's where the jar is no plug-in. */
    static String name(StudioPlugin plugin) {
        return plugin.symbolicName().isEmpty() ? String.valueOf(plugin.jar().getFileName()) : plugin.symbolicName();
    }

    /** Whether it takes part in this run. */
    static String state(StudioPlugin plugin) {
        return plugin.state() == StudioPlugin.State.INSTALLED ? Messages.Plugins_InUse : Messages.Plugins_LeftOut;
    }

    /** What it contributes, one after the other. */
    static String contributions(StudioPlugin plugin) {
        return Objects.requireNonNull(
                String.join(", ", plugin.contributions().stream().map(PluginText::contribution).toList()));
    }

    /** Everything there is to say of one. */
    static String details(StudioPlugin plugin) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Plugins_Line, new Object[] { name(plugin), plugin.version(), state(plugin) }));
        plugin.contributions().forEach(each -> lines.add("  " + contribution(each)));
        if (!plugin.problem().isEmpty()) {
            lines.add("! " + plugin.problem());
        }
        lines.add("  " + plugin.jar());
        return Objects.requireNonNull(String.join("\n", lines));
    }

    /** All of them, and what was switched off, to be pasted somewhere. */
    static String all(InstalledPlugins plugins, List<String> switchedOff) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Plugins_In, plugins.folder()));
        plugins.all().forEach(each -> lines.add(details(each)));
        if (plugins.all().isEmpty()) {
            lines.add(Messages.Plugins_Empty);
        }
        switchedOff.forEach(each -> lines.add("! " + each));
        return Objects.requireNonNull(String.join("\n", lines));
    }

    private static String contribution(Contribution contribution) {
        String point = contribution.extensionPoint();
        return point.substring(point.lastIndexOf('.') + 1) + ": " + contribution.name();
    }
}
