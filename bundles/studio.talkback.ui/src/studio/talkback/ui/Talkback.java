package studio.talkback.ui;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Where screens find the services that the application put together. */
public final class Talkback {

    private static final Hiding HIDING = new Hiding();
    private static final ActiveContext CONTEXT = new ActiveContext(HIDING);

    private Talkback() {
    }

    /** The active context of this workbench. */
    public static ActiveContext context() {
        return CONTEXT;
    }

    /** Whether other clients are hidden in this workbench. */
    public static Hiding hiding() {
        return HIDING;
    }

    /** The library of this workbench: all of it, whoever looks on. What is shown is read by {@link LibraryReader}. */
    public static LibraryProvider libraryProvider() {
        return service(LibraryProvider.class);
    }

    /**
     * A service of the framework.
     *
     * @throws IllegalStateException if there is none
     */
    public static <T> T service(Class<T> type) {
        BundleContext bundle = FrameworkUtil.getBundle(Talkback.class).getBundleContext();
        ServiceReference<T> reference = bundle.getServiceReference(type);
        T service = reference == null ? null : bundle.getService(reference);
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return service;
    }
}
