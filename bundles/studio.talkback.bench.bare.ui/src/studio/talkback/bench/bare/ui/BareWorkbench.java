package studio.talkback.bench.bare.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/**
 * A window with one empty view, which ends as soon as it can be used. {@code talkback.bench.usable} names the file
 * that the time is then written to, in nanoseconds since 1970.
 */
public final class BareWorkbench implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // It ends by itself.
    }

    /** Says when the window is open and takes what its user does. */
    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public String getInitialWindowPerspectiveId() {
            return "studio.talkback.bench.bare.ui.perspective";
        }

        @Override
        public void postStartup() {
            Display.getCurrent().asyncExec(() -> {
                usable(Instant.now());
                PlatformUI.getWorkbench().close();
            });
        }

        private static void usable(Instant now) {
            try {
                Files.write(Path.of(System.getProperty("talkback.bench.usable")),
                        List.of(Long.toString(now.getEpochSecond() * 1_000_000_000 + now.getNano())));
            } catch (IOException e) {
                ILog.get().error("The time cannot be written", e);
            }
        }
    }
}
