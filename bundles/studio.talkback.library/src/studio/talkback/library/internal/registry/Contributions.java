package studio.talkback.library.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.internal.log.Log;

/** Makes what plug-ins contribute. One that fails is named in the log and left out for the run. */
public final class Contributions {

    private Contributions() {
    }

    /** The elements of this name that extend this point; none where the platform does not run. */
    public static List<IConfigurationElement> of(String point, String element) {
        @Nullable
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of();
        }
        List<IConfigurationElement> found = new ArrayList<>();
        for (IConfigurationElement each : registry.getConfigurationElementsFor(point)) {
            if (each.getName().equals(element)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Makes the contribution that an element's attribute {@code class} names, and hands it over. */
    public static <T> void make(IConfigurationElement element, Class<T> type, Consumer<T> taker) {
        try {
            taker.accept(type.cast(element.createExecutableExtension("class")));
        } catch (CoreException | RuntimeException | LinkageError e) {
            Log.warn(Contributions.class, element.getAttribute("class") + " of the plug-in "
                    + element.getContributor().getName() + " failed and is left out", e);
        }
    }
}
