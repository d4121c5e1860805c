package studio.talkback.session;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.session.internal.log.Meanings;
import studio.talkback.session.internal.log.Messages;
import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;

/**
 * The kinds of entry of this installation, and what they mean. A contributed kind that cannot be used, or whose
 * class fails, is switched off until the next start and named in {@link #problems()}; its lines are kept all the
 * same. May be used from any thread.
 */
public final class EntryKinds {

    private static final String EXTENSION_POINT = "studio.talkback.session.entryKinds";

    private final Map<String, EntryMeaning> meanings = new ConcurrentHashMap<>(Meanings.builtIn());
    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private volatile QuickEntryKinds table = QuickEntryKinds.builtIn();

    private EntryKinds() {
    }

    /** The kinds every studio has. */
    public static EntryKinds builtIn() {
        return new EntryKinds();
    }

    /** The built-in kinds and those contributed to the extension point {@code studio.talkback.session.entryKinds}. */
    public static EntryKinds installed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? builtIn() : contributed(registry);
    }

    /** The built-in kinds and those contributed to a registry. */
    static EntryKinds contributed(IExtensionRegistry registry) {
        EntryKinds kinds = new EntryKinds();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
            kinds.add(element);
        }
        return kinds;
    }

    /**
     * Adds a kind, as a test or a tool without extension registry does.
     *
     * @param meaning what its lines mean; null where they are lines in the log and nothing more
     * @throws IllegalArgumentException if its id or its letter is taken
     */
    public EntryKinds with(QuickEntryKind kind, @Nullable EntryMeaning meaning) {
        table = table.with(kind);
        if (meaning != null) {
            meanings.put(kind.id(), meaning);
        }
        return this;
    }

    /** The table that lines are read with. */
    public QuickEntryKinds table() {
        return table;
    }

    /** What a kind means; null where its lines are no more than lines, or it was switched off. */
    public @Nullable EntryMeaning meaning(String id) {
        return meanings.get(id);
    }

    /** What was switched off and why, one line each. */
    public List<String> problems() {
        return Objects.requireNonNull(problems.values().stream().sorted().toList());
    }

    /** Why a kind was switched off; null where it works. */
    public @Nullable String problem(String id) {
        return problems.get(id);
    }

    /** Leaves out what a kind means until the next start, because it failed; its lines are still kept. */
    public void switchOff(String id, Throwable failure) {
        meanings.remove(id);
        String problem = NLS.bind(Messages.kind_switchedOff, id, failure);
        name(id, problem, failure);
    }

    private void add(IConfigurationElement element) {
        String id = Objects.requireNonNullElse(element.getAttribute("key"), "?");
        try {
            EntryMeaning meaning = element.getAttribute("class") == null ? null
                    : (EntryMeaning) element.createExecutableExtension("class");
            with(describe(id, element), meaning);
        } catch (CoreException | RuntimeException | LinkageError e) {
            String problem = NLS.bind(Messages.kind_unusable,
                    new Object[] { id, element.getContributor().getName(), e.getMessage() });
            name(id, problem, e);
        }
    }

    /** There is no log outside a framework; the problem is named in any case. */
    private void name(String id, String problem, Throwable failure) {
        problems.put(id, problem);
        Bundle bundle = FrameworkUtil.getBundle(EntryKinds.class);
        if (bundle != null) {
            ILog.of(bundle).error(problem, failure);
        }
    }

    private static QuickEntryKind describe(String id, IConfigurationElement element) {
        String letter = text(element, "letter", "");
        String shape = text(element, "shape", BodyShape.PROSE.name()).toUpperCase(Locale.ROOT);
        return new QuickEntryKind(id, letter.isEmpty() ? QuickEntryKind.NO_LETTER : letter.charAt(0),
                text(element, "name", id), BodyShape.valueOf(shape), text(element, "example", ""),
                text(element, "meaning", ""));
    }

    private static String text(IConfigurationElement element, String attribute, String otherwise) {
        return Objects.requireNonNullElse(element.getAttribute(attribute), otherwise);
    }
}
