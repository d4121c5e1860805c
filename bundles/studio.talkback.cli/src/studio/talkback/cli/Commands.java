package studio.talkback.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.cli.internal.GlobalOptions;
import studio.talkback.cli.internal.OsgiServices;
import studio.talkback.plugins.StartMark;
import studio.talkback.plugins.StudioPlugin;
import studio.talkback.plugins.StudioPlugins;

/** The headless application: one command line, then the end. */
public final class Commands implements IApplication {

    private static final String MARK = ":";

    @Override
    public Object start(@Nullable IApplicationContext context) {
        StartMark.takeAway();
        Object arguments = Objects.requireNonNull(context).getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // The JSON is UTF-8 whatever the terminal's language is; the streams are the process's own, never closed.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        String[] given = arguments instanceof String[] texts ? typed(texts) : new String[0];
        // Before anything reads an extension point: what a studio's plug-ins contribute counts like the program's own.
        BundleContext bundles = FrameworkUtil.getBundle(Commands.class).getBundleContext();
        List<StudioPlugin> plugins = StudioPlugins.install(StudioPlugins.folderOf(GlobalOptions.libraryFolder(given)),
                bundles);
        try (OsgiServices services = new OsgiServices(plugins)) {
            return Integer.valueOf(CommandLineRunner.run(given, out, err, services));
        }
    }

    /** The words as they were typed: the script marks each, so that the framework takes none for its own. */
    static String[] typed(String[] arguments) {
        boolean marked = Stream.of(arguments).allMatch(argument -> argument.startsWith(MARK));
        return marked ? Stream.of(arguments).map(argument -> argument.substring(MARK.length())).toArray(String[]::new)
                : arguments;
    }

    @Override
    public void stop() {
        // A command ends by itself; a library that is killed is sound when it is opened again.
    }
}
