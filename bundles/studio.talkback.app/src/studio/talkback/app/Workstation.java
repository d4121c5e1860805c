package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.app.state.StartState;
import studio.talkback.plugins.StartMark;
import studio.talkback.plugins.StudioPlugin;
import studio.talkback.plugins.StudioPlugins;
import studio.talkback.ui.LibraryProvider;
import studio.talkback.watch.Watching;

/**
 * The workstation: one window on one library.
 * <p>
 * Arguments: {@code -library DIR} (or the variable {@code TALKBACK_LIBRARY}; default {@code Talkback} in the
 * user's home), {@code -operator INITIALS}.
 */
public final class Workstation implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        StartMark.takeAway();
        Arguments arguments = Arguments.of(Platform.getApplicationArgs());
        Path folder = arguments.libraryFolder();
        BundleContext bundle = FrameworkUtil.getBundle(Workstation.class).getBundleContext();
        // Before anything reads an extension point: what they contribute is there from the first window on.
        List<StudioPlugin> plugins = StudioPlugins.install(StudioPlugins.folderOf(folder), bundle);
        StartState state = StartState.prepare();
        bundle.registerService(InstalledPlugins.class, new InstalledPlugins(StudioPlugins.folderOf(folder), plugins), null);
        for (StudioPlugin plugin : plugins) {
            if (plugin.state() == StudioPlugin.State.SKIPPED) {
                ILog.get().warn(plugin.problem());
            }
        }
        try (LibraryHost host = new LibraryHost(folder)) {
            bundle.registerService(LibraryProvider.class, host, null);
            bundle.registerService(Watching.class, host, null);
            bundle.registerService(LibraryHost.class, host, null);
            // Opened while the window is built: neither waits for the other.
            host.open();
            Display display = PlatformUI.createDisplay();
            try {
                int code = PlatformUI.createAndRunWorkbench(display, new WorkstationAdvisor(arguments, host, state));
                return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } catch (RuntimeException e) {
                if (!state.comesUpWithLayout()) {
                    throw e;
                }
                ILog.get().error("The workbench does not come up with the remembered layout", e);
                return EXIT_RESTART;
            } finally {
                display.dispose();
            }
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
