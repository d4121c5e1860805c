package studio.talkback.cli.internal;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import studio.talkback.brief.BriefSections;
import studio.talkback.brief.Briefs;
import studio.talkback.cli.PlugIn;
import studio.talkback.cli.Services;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.plugins.StudioPlugin;

/** The services of the running framework; each is found when it is first asked for. */
public final class OsgiServices implements Services, AutoCloseable {

    private static final String OURS = "studio.talkback.";
    private static final Duration INBOX_WAIT = Objects.requireNonNull(Duration.ofSeconds(5));

    private final BundleContext bundles = Objects
            .requireNonNull(FrameworkUtil.getBundle(OsgiServices.class).getBundleContext());
    private final EvidenceReaders readers = new EvidenceReaders();
    private final List<StudioPlugin> studioPlugins;
    private @Nullable ServiceReference<LibraryService> store;

    /** @param studioPlugins what was found in the library's plug-ins folder, sound or not */
    public OsgiServices(List<StudioPlugin> studioPlugins) {
        this.studioPlugins = Objects.requireNonNull(List.copyOf(studioPlugins));
    }

    @Override
    public LibraryService libraries() {
        ServiceReference<LibraryService> reference = bundles.getServiceReference(LibraryService.class);
        LibraryService service = reference == null ? null : bundles.getService(reference);
        if (service == null) {
            throw new IllegalStateException(Messages.error_noStore);
        }
        store = reference;
        return service;
    }

    @Override
    public EvidenceReaders readers() {
        return readers;
    }

    @Override
    public ConsoleScenes consoles() {
        return new ConsoleScenes(ConsoleFamilies.installed());
    }

    @Override
    public SessionLog log(Library library) {
        return new SessionLog(library);
    }

    @Override
    public Briefs briefs(Library library) {
        return new Briefs(library);
    }

    @Override
    public List<PlugIn> plugIns() {
        Map<String, List<String>> byBundle = new TreeMap<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        for (IExtensionPoint point : registry.getExtensionPoints()) {
            if (point.getUniqueIdentifier().startsWith(OURS)) {
                for (IExtension extension : point.getExtensions()) {
                    byBundle.computeIfAbsent(extension.getContributor().getName(), name -> new ArrayList<>())
                            .addAll(contributions(point, extension));
                }
            }
        }
        return Objects.requireNonNull(
                byBundle.entrySet().stream().map(each -> plugIn(each.getKey(), each.getValue())).toList());
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(ConsoleFamilies.installed().problems());
        problems.addAll(EntryKinds.installed().problems());
        problems.addAll(BriefSections.installed().problems());
        for (StudioPlugin plugin : studioPlugins) {
            if (plugin.state() == StudioPlugin.State.SKIPPED) {
                problems.add(plugin.problem());
            }
        }
        return problems;
    }

    @Override
    public String version() {
        return bundles.getBundle().getVersion().toString();
    }

    @Override
    public Duration inboxWait() {
        return INBOX_WAIT;
    }

    @Override
    public InputStream input() {
        return Objects.requireNonNull(System.in);
    }

    @Override
    public Clock clock() {
        return Objects.requireNonNull(Clock.systemDefaultZone());
    }

    @Override
    public void close() {
        ServiceReference<LibraryService> reference = store;
        if (reference != null) {
            bundles.ungetService(reference);
        }
    }

    private static List<String> contributions(IExtensionPoint point, IExtension extension) {
        List<String> contributions = new ArrayList<>();
        for (IConfigurationElement element : extension.getConfigurationElements()) {
            String name = element.getAttribute("name");
            String id = Objects.requireNonNullElse(element.getAttribute("id"), element.getAttribute("class"));
            contributions.add(point.getSimpleIdentifier() + ": " + (name == null ? id : name));
        }
        return contributions;
    }

    private static PlugIn plugIn(String name, List<String> contributions) {
        Bundle bundle = Platform.getBundle(name);
        return new PlugIn(name, bundle == null ? "" : bundle.getVersion().toString(), contributions);
    }
}
