package studio.talkback.plugins;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Is packed into a plug-in that cannot be started. */
public final class FailingActivator implements BundleActivator {

    @Override
    public void start(@Nullable BundleContext context) {
        throw new IllegalStateException("no\ntape machine");
    }

    @Override
    public void stop(@Nullable BundleContext context) {
        // Never started.
    }
}
