package studio.talkback.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Who sat here last, so that the next start need not ask. */
final class OperatorMemory {

    private static final String KEY = "operator";

    private OperatorMemory() {
    }

    static String last() {
        return preferences().get(KEY, "");
    }

    static void remember(String initials) {
        if (!initials.equals(last())) {
            IEclipsePreferences preferences = preferences();
            preferences.put(KEY, initials);
            try {
                preferences.flush();
            } catch (BackingStoreException e) {
                ILog.get().warn("The operator's initials could not be remembered", e);
            }
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("studio.talkback.app");
    }
}
