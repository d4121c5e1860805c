package studio.talkback.plugins;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** One start of a program of one bundle, in a framework of its own that keeps its state in a folder between starts. */
final class Program implements AutoCloseable {

    static final String NAME = "com.example.program";
    private static final long MILLIS_TO_STOP = 20_000;

    private final Framework framework;
    private final BundleContext context;

    /** Starts it, from nothing or from where an earlier start has left off. */
    Program(Path home) throws Exception {
        Path jar = JarMaker.bundle(home.resolve("program.jar"), NAME, "1.0.0");
        framework = new EquinoxFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, home.resolve("configuration").toString()));
        framework.start();
        Bundle program = framework.getBundleContext().installBundle("reference:" + jar.toUri());
        program.start();
        context = program.getBundleContext();
    }

    List<StudioPlugin> install(Path folder) {
        return StudioPlugins.install(folder, context);
    }

    /** Symbolic names and versions of what is there besides the framework and the program. */
    Map<String, String> bundles() {
        Map<String, String> found = new TreeMap<>();
        Arrays.stream(context.getBundles()).filter(each -> each.getBundleId() > 0)
                .filter(each -> !each.getSymbolicName().equals(NAME))
                .forEach(each -> found.put(each.getSymbolicName(), each.getVersion().toString()));
        return found;
    }

    Bundle bundle(String symbolicName) {
        return Arrays.stream(context.getBundles()).filter(each -> each.getSymbolicName().equals(symbolicName))
                .findFirst().orElseThrow();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(MILLIS_TO_STOP);
    }
}
