package studio.talkback.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceHead;

/**
 * The console families of this installation. One that cannot be made or that fails is switched off until the
 * next start and named in {@link #problems()}; the others go on.
 */
public final class ConsoleFamilies {

    private static final String EXTENSION_POINT = "studio.talkback.console.families";

    private final List<ConsoleFamily> families;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    /** Just these families, as a test or a tool without extension registry wants them. */
    public ConsoleFamilies(List<ConsoleFamily> families) {
        this.families = new CopyOnWriteArrayList<>(families);
    }

    /** The families contributed to the extension point; none where there is no extension registry. */
    public static ConsoleFamilies installed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? new ConsoleFamilies(new ArrayList<>()) : in(registry);
    }

    /** The families contributed to the extension point of a registry. */
    static ConsoleFamilies in(IExtensionRegistry registry) {
        ConsoleFamilies families = new ConsoleFamilies(new ArrayList<>());
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            families.add(element);
        }
        return families;
    }

    private void add(IConfigurationElement element) {
        try {
            families.add((ConsoleFamily) Objects.requireNonNull(element.createExecutableExtension("class")));
        } catch (CoreException | RuntimeException | LinkageError e) {
            String id = Objects.requireNonNullElse(element.getAttribute("id"), "?");
            String contributor = element.getContributor().getName();
            problems.add("console family " + id + " of " + contributor + " cannot be used: " + e.getMessage());
        }
    }

    /** The families that work. */
    public List<ConsoleFamily> all() {
        return Objects.requireNonNull(List.copyOf(families));
    }

    /** The family with this id; null where there is none that works, or no id. */
    public @Nullable ConsoleFamily find(@Nullable String id) {
        return families.stream().filter(family -> family.id().equals(id)).findFirst().orElse(null);
    }

    /** What was switched off and why, one line each. */
    public List<String> problems() {
        return Objects.requireNonNull(List.copyOf(problems));
    }

    /** The families that say a file that begins like this is theirs. */
    List<ConsoleFamily> recognising(EvidenceHead head) {
        List<ConsoleFamily> recognising = new ArrayList<>();
        for (ConsoleFamily family : families) {
            try {
                if (family.codec().recognises(head)) {
                    recognising.add(family);
                }
            } catch (RuntimeException | LinkageError e) {
                switchOff(family, e);
            }
        }
        return recognising;
    }

    /** Leaves a family that failed out until the next start. */
    String switchOff(ConsoleFamily family, Throwable failure) {
        families.remove(family);
        String problem = "console family " + family.getClass().getName() + " failed and is switched off until the"
                + " next start: " + SafeText.of(failure.toString());
        problems.add(problem);
        return problem;
    }
}
