package studio.talkback.plugins.internal;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.FrameworkWiring;

/** The framework refreshes bundles in a thread of its own; this waits for it. */
final class Refresh {

    private static final int SECONDS = 20;

    private Refresh() {
    }

    /** Refreshes bundles and waits, at most 20 seconds. */
    static void of(Collection<Bundle> bundles, FrameworkWiring framework) {
        CountDownLatch done = new CountDownLatch(1);
        framework.refreshBundles(bundles, event -> done.countDown());
        try {
            if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                Problems.warn(NLS.bind(Messages.refresh_late, Integer.valueOf(SECONDS)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
