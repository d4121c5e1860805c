package studio.talkback.bench.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.bench.Figures;
import studio.talkback.bench.Scale;

/**
 * Runs the workstation as it is, waits until it is usable, and ends it. {@code talkback.bench.usable} names the file
 * that the time is then written to, in nanoseconds since 1970, and in a second line when all rows of the pipeline were
 * there; {@code talkback.bench.figures} the one for the figures
 * of its pipeline, on a library of the size {@code talkback.bench.scale}.
 */
public final class WatchedWorkstation implements IApplication {

    private static final String WORKSTATION = "studio.talkback.app.workstation";

    private @Nullable IApplication workstation;

    @Override
    public @Nullable Object start(@Nullable IApplicationContext context) throws Exception {
        IApplication watched = workstation();
        workstation = watched;
        Thread.ofPlatform().daemon().name("Talkback watcher").start(WatchedWorkstation::watch);
        return watched.start(context);
    }

    @Override
    public void stop() {
        IApplication running = workstation;
        if (running != null) {
            running.stop();
        }
    }

    private static IApplication workstation() throws CoreException {
        IExtension extension = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications",
                WORKSTATION);
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return (IApplication) Objects.requireNonNull(run.createExecutableExtension("class"));
    }

    private static void watch() {
        try {
            PipelineWatch pipeline = PipelineWatch.awaitUsable();
            long whole = pipeline.awaitWhole();
            String usable = System.getProperty("talkback.bench.usable");
            if (usable != null) {
                Files.write(Path.of(usable), List.of(Long.toString(pipeline.usableNanos()), Long.toString(whole)));
            }
            String figures = System.getProperty("talkback.bench.figures");
            if (figures != null) {
                Scale scale = Scale.named(Objects.requireNonNull(System.getProperty("talkback.bench.scale")));
                new PipelineFigures(pipeline, new Figures(Path.of(figures), scale.toString())).measure();
            }
            pipeline.endWorkbench();
        } catch (Exception e) {
            // The script that waits for the figures shows this, and must not wait for ever.
            e.printStackTrace(System.err);
            Runtime.getRuntime().halt(1);
        }
    }
}
