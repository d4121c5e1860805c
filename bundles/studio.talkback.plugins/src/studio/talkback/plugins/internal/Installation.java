package studio.talkback.plugins.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** Brings a studio's plug-ins into the framework, and those of earlier starts out of it. */
public final class Installation {

    /** The framework keeps no memory of the start: a jar that is gone is not started before it is looked for. */
    private static final int LAZILY_IN_THIS_RUN = Bundle.START_ACTIVATION_POLICY | Bundle.START_TRANSIENT;

    private final BundleContext context;
    private final FrameworkWiring framework;
    private final Installed installed;
    private final String beginning;

    /**
     * @param folder  of the plug-ins; need not exist
     * @param context to install with
     */
    public Installation(Path folder, BundleContext context) {
        this.context = context;
        this.framework = Objects.requireNonNull(
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class));
        this.installed = new Installed(context);
        this.beginning = "reference:" + PluginFolder.uri(folder);
    }

    /** Installs and starts these jars, as far as they are usable and work, and uninstalls all other studio plug-ins. */
    public void bringTo(List<FoundJar> jars) {
        skipNamesOfTheProgram(jars);
        List<Bundle> changed = new ArrayList<>(uninstallAllBut(jars));
        usable(jars).forEach(jar -> install(jar, changed));
        refresh(changed);
        framework.resolveBundles(bundles(jars));
        usable(jars).forEach(this::start);
        installed.forgetGone(context);
    }

    private void skipNamesOfTheProgram(List<FoundJar> jars) {
        Set<String> program = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (!isStudioPlugin(bundle)) {
                program.add(bundle.getSymbolicName());
            }
        }
        for (FoundJar jar : usable(jars)) {
            if (program.contains(jar.symbolicName())) {
                jar.skip(NLS.bind(Messages.jar_programHasIt, jar.name(), jar.symbolicName()));
            }
        }
    }

    private List<Bundle> uninstallAllBut(List<FoundJar> jars) {
        Set<String> wanted = usable(jars).stream().map(FoundJar::location).collect(Collectors.toSet());
        List<Bundle> gone = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (isStudioPlugin(bundle) && !wanted.contains(bundle.getLocation())) {
                uninstall(bundle);
                gone.add(bundle);
            }
        }
        return gone;
    }

    private void install(FoundJar jar, List<Bundle> changed) {
        Bundle present = context.getBundle(jar.location());
        try {
            if (present == null) {
                installed.begin(jar);
                present = Objects.requireNonNull(context.installBundle(jar.location()));
            } else if (!installed.isUnchanged(jar)) {
                present.update();
                changed.add(present);
            }
            jar.setBundle(present);
            installed.end(jar);
        } catch (BundleException | RuntimeException e) {
            jar.skip(NLS.bind(Messages.jar_refused, jar.name(), OneLine.of(e)));
            if (present != null) {
                uninstall(present);
                changed.add(present);
            }
        }
    }

    private void start(FoundJar jar) {
        Bundle bundle = Objects.requireNonNull(jar.bundle());
        try {
            String lacking = bundle.getState() == Bundle.INSTALLED ? Lacking.in(bundle, framework) : "";
            if (!lacking.isEmpty()) {
                jar.skip(NLS.bind(Messages.jar_lacks, jar.name(), lacking));
            } else {
                bundle.start(LAZILY_IN_THIS_RUN);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            jar.skip(reason(jar, e));
        }
        if (!jar.usable()) {
            uninstall(bundle);
        }
    }

    private static String reason(FoundJar jar, Throwable failure) {
        boolean unresolved = failure instanceof BundleException bundle
                && bundle.getType() == BundleException.RESOLVE_ERROR;
        Throwable cause = failure.getCause();
        String why = cause == null || unresolved ? OneLine.of(failure) : OneLine.of(cause.toString());
        return NLS.bind(unresolved ? Messages.jar_unresolved : Messages.jar_failed, jar.name(), why);
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | RuntimeException e) {
            Problems.warn(OneLine.of(e));
        }
    }

    /**
     * Lets go of what changed bundles were. Where a bundle of the program uses one of them, it is left for the next
     * start: a refresh would stop the program too.
     */
    private void refresh(Collection<Bundle> changed) {
        Collection<Bundle> touched = framework.getDependencyClosure(changed);
        touched.removeAll(changed);
        if (!changed.isEmpty() && touched.stream().allMatch(this::isStudioPlugin)) {
            Refresh.of(changed, framework);
        }
    }

    private boolean isStudioPlugin(Bundle bundle) {
        @Nullable
        String location = bundle.getLocation();
        return location != null && (installed.knows(location) || location.startsWith(beginning));
    }

    private static List<FoundJar> usable(List<FoundJar> jars) {
        return Objects.requireNonNull(jars.stream().filter(FoundJar::usable).toList());
    }

    private static List<Bundle> bundles(List<FoundJar> jars) {
        return Objects.requireNonNull(usable(jars).stream().map(FoundJar::bundle).toList());
    }
}
