package studio.talkback.store.internal;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version that is written into change sets. */
final class ProgramVersion {

    private ProgramVersion() {
    }

    /** The version of this bundle; outside of OSGi, a word that says so. */
    static String current() {
        Bundle bundle = FrameworkUtil.getBundle(ProgramVersion.class);
        return bundle == null ? "development" : bundle.getVersion().toString();
    }
}
