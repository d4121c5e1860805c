package studio.talkback.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * What is contributed to Talkback, by the program itself and by a studio's plug-ins.
 *
 * @param all      the contributions, by extension point, contributor and id
 * @param problems what was left out or switched off and why, one line each
 */
public record Contributions(List<Contribution> all, List<String> problems) {

    private static final String OURS = "studio.talkback.";
    private static final Comparator<Contribution> ORDER = Objects
            .requireNonNull(Comparator.comparing(Contribution::extensionPoint)
                    .thenComparing(Contribution::contributor).thenComparing(Contribution::id));

    /** Copies the lists. */
    public Contributions {
        all = Objects.requireNonNull(List.copyOf(all));
        problems = Objects.requireNonNull(List.copyOf(problems));
    }

    /**
     * What this installation has, read without starting or making anything that is contributed; no contributions
     * where there is no extension registry.
     *
     * @param plugins  the studio's plug-ins, as {@link StudioPlugins#install} told them at this start; the reasons why
     *                 some were skipped become the first problems
     * @param problems what the owners of the extension points have switched off, one line each
     */
    public static Contributions installed(Collection<StudioPlugin> plugins, Collection<String> problems) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        Set<String> studio = plugins.stream().filter(each -> each.state() == StudioPlugin.State.INSTALLED)
                .map(StudioPlugin::symbolicName).collect(Collectors.toSet());
        List<String> known = new ArrayList<>();
        plugins.stream().map(StudioPlugin::problem).filter(each -> !each.isEmpty()).forEach(known::add);
        known.addAll(problems);
        return new Contributions(registry == null ? List.of() : in(registry, Objects.requireNonNull(studio)), known);
    }

    /** The contributions to Talkback's extension points in a registry; the bundles named are a studio's plug-ins. */
    static List<Contribution> in(IExtensionRegistry registry, Set<String> studioPlugins) {
        List<Contribution> found = new ArrayList<>();
        for (IExtensionPoint point : registry.getExtensionPoints()) {
            if (point.getUniqueIdentifier().startsWith(OURS)) {
                for (IExtension extension : point.getExtensions()) {
                    add(extension, studioPlugins, found);
                }
            }
        }
        found.sort(ORDER);
        return found;
    }

    private static void add(IExtension extension, Set<String> studioPlugins, List<Contribution> found) {
        String contributor = Objects.requireNonNull(extension.getContributor().getName());
        String point = Objects.requireNonNull(extension.getExtensionPointUniqueIdentifier());
        for (IConfigurationElement element : extension.getConfigurationElements()) {
            String id = first(element, "id", "key", "class");
            String name = element.getAttribute("name");
            found.add(new Contribution(point, contributor, id, name == null ? id : name,
                    studioPlugins.contains(contributor)));
        }
    }

    private static String first(IConfigurationElement element, String... attributes) {
        for (String attribute : attributes) {
            String value = element.getAttribute(attribute);
            if (value != null) {
                return value;
            }
        }
        return Objects.requireNonNull(element.getName());
    }
}
