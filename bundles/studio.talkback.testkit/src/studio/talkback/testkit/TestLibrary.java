package studio.talkback.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import studio.talkback.library.DocumentKindRegistry;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;

/** Makes libraries for tests, in a running framework and on a plain class path alike. */
public final class TestLibrary {

    /** Tests do not depend on the store's bundle; this is its one implementation, by name. */
    private static final String STORE = "studio.talkback.store.StoreService";

    private TestLibrary() {
    }

    /**
     * Makes an empty library in a folder that is empty or does not exist, and opens it; the test closes it.
     *
     * @throws IllegalStateException if there is no store: its bundle is missing from the launch or the class path
     */
    public static Library create(Path folder) throws IOException, LibraryException {
        return service().create(folder);
    }

    /** The same at another clock than the machine's. */
    public static Library create(Path folder, Clock clock) throws IOException, LibraryException {
        return service(clock).create(folder);
    }

    /** The store's service at another clock than the machine's. */
    public static LibraryService service(Clock clock) {
        try {
            return service().getClass().getConstructor(DocumentKinds.class, Clock.class)
                    .newInstance(DocumentKindRegistry.kinds(), clock);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the store takes no clock", e);
        }
    }

    /** The store's service, from the registry where a framework runs. */
    public static LibraryService service() {
        Bundle bundle = FrameworkUtil.getBundle(TestLibrary.class);
        return bundle == null ? fromClassPath() : fromRegistry(bundle.getBundleContext());
    }

    private static LibraryService fromRegistry(BundleContext context) {
        ServiceReference<LibraryService> reference = context.getServiceReference(LibraryService.class);
        LibraryService service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("no library service: start studio.talkback.store and a DS runtime");
        }
        return service;
    }

    private static LibraryService fromClassPath() {
        try {
            return (LibraryService) Class.forName(STORE).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no library service: put studio.talkback.store on the class path", e);
        }
    }
}
