package studio.talkback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.project.Seeder;

/** Keeps a large library of each size between runs: seeding one takes longer than measuring it. */
final class Libraries {

    private final Path folder;

    Libraries(Path folder) {
        this.folder = folder;
    }

    /** Where the library of this size lies. */
    Path of(Scale scale) {
        return Objects.requireNonNull(folder.resolve("library-" + scale.name().toLowerCase(Locale.ROOT)));
    }

    /** Opens the library of this size, which is seeded first where it is not there or not whole. */
    Library open(Scale scale, Figures figures) throws IOException, LibraryException {
        Path library = of(scale);
        Path seeded = library.resolveSibling(library.getFileName() + ".seeded");
        if (!Files.exists(seeded)) {
            delete(library);
            Files.write(seeded, List.of(seed(library, scale)));
        }
        String line = Objects.requireNonNull(Files.readAllLines(seeded).getFirst());
        figures.add("Seeded, when it was made", Double.parseDouble(line), "s", "saved in batches of 200 documents");
        return service().open(library, new NullProgressMonitor());
    }

    private static String seed(Path library, Scale scale) throws IOException, LibraryException {
        System.err.println("  Seeding " + scale);
        long start = System.nanoTime();
        try (Library made = service().create(library)) {
            new Seeder(made, "SA").seed(scale.plan(), new SeedProgress());
        }
        return Objects.requireNonNull(String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9));
    }

    /** The library service of the framework. */
    static LibraryService service() {
        BundleContext bundles = FrameworkUtil.getBundle(Libraries.class).getBundleContext();
        ServiceReference<LibraryService> reference = bundles.getServiceReference(LibraryService.class);
        LibraryService service = reference == null ? null : bundles.getService(reference);
        if (service == null) {
            throw new IllegalStateException("there is no library service");
        }
        return service;
    }

    /** Deletes a folder with all that is in it; nothing where there is none. */
    static void delete(Path library) throws IOException {
        if (Files.exists(library)) {
            try (Stream<Path> files = Files.walk(library)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Says how far the seeding is. */
    private static final class SeedProgress extends NullProgressMonitor {

        private static final int PARTS = 20;

        private int total = 1;
        private int done;
        private int told;

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            done += work;
            if (done * (long) PARTS / total > told) {
                told = (int) (done * (long) PARTS / total);
                System.err.println("  " + told * 100 / PARTS + " %");
            }
        }
    }
}
