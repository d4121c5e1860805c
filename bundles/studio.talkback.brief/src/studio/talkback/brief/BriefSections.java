package studio.talkback.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.brief.internal.BuiltInSections;
import studio.talkback.brief.internal.Messages;

/**
 * The sections of the brief in this installation. One that cannot be made or that fails is switched off for the run,
 * logged and named in {@link #problems()}; the others go on. May be used from any thread.
 */
public final class BriefSections {

    private static final String EXTENSION_POINT = "studio.talkback.brief.sections";

    private final List<Placed> sections = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    /**
     * A section and where it stands.
     *
     * @param id      a stable word
     * @param order   lower ones first
     * @param section what says its lines
     */
    public record Placed(String id, int order, BriefSection section) {
    }

    /** Just these sections. */
    public BriefSections(List<Placed> sections) {
        this.sections.addAll(sections);
        sort();
    }

    /**
     * The sections contributed to the extension point {@code studio.talkback.brief.sections}, the built-in ones among
     * them; just the built-in ones where there is no extension registry.
     */
    public static BriefSections installed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? new BriefSections(BuiltInSections.all()) : contributed(registry);
    }

    /** The sections contributed to a registry. */
    static BriefSections contributed(IExtensionRegistry registry) {
        BriefSections installed = new BriefSections(new ArrayList<>());
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            installed.add(element);
        }
        installed.sort();
        return installed;
    }

    /** The sections that work, in order. */
    public List<Placed> all() {
        return Objects.requireNonNull(List.copyOf(sections));
    }

    /** What was switched off and why, one line each. */
    public List<String> problems() {
        return Objects.requireNonNull(List.copyOf(problems));
    }

    /** Leaves a section that failed out for the run. */
    void switchOff(Placed section, Throwable failure) {
        if (sections.remove(section)) {
            name(NLS.bind(Messages.section_failed, section.id(), failure), failure);
        }
    }

    private void add(IConfigurationElement element) {
        String id = Objects.requireNonNullElse(element.getAttribute("id"), "?");
        try {
            int order = Integer.parseInt(Objects.requireNonNullElse(element.getAttribute("order"), ""));
            BriefSection section = (BriefSection) element.createExecutableExtension("class");
            sections.add(new Placed(id, order, Objects.requireNonNull(section)));
        } catch (CoreException | RuntimeException | LinkageError e) {
            name(NLS.bind(Messages.section_unusable,
                    new Object[] { id, element.getContributor().getName(), e.getMessage() }), e);
        }
    }

    /** There is no log outside a framework; the problem is named in any case. */
    private void name(String problem, Throwable failure) {
        problems.add(problem);
        Bundle bundle = FrameworkUtil.getBundle(BriefSections.class);
        if (bundle != null) {
            ILog.of(bundle).error(problem, failure);
        }
    }

    private void sort() {
        sections.sort(Comparator.comparingInt(Placed::order).thenComparing(Placed::id));
    }
}
