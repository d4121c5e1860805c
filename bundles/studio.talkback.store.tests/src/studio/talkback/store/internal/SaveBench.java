package studio.talkback.store.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ids;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/**
 * Measures saves, seeding and rebuilding, and prints the figures. Arguments: an empty folder, how many entries to
 * seed (100000).
 */
public final class SaveBench {

    private static final int SAVES = 300;

    private static final int ENTRIES_TOGETHER = 500;

    private static final PrintStream OUT = System.out;

    private SaveBench() {
    }

    /** Something to be timed. */
    @FunctionalInterface
    private interface Step {

        void run() throws IOException, LibraryException;
    }

    /** Runs all measurements. */
    public static void main(String[] args) throws IOException, LibraryException {
        Path folder = Path.of(args[0]);
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        try (Library library = new StoreService().create(folder.resolve("library"))) {
            saves(library, folder, "in an empty library");
            seed(library, entries);
            saves(library, folder, "beside " + entries + " entries");
            once("search", () -> library.search(SearchQuery.of("snare 777", 20)));
            once("rebuild of both indexes", () -> library.rebuildIndexes(new NullProgressMonitor()));
            once("check", () -> OUT.println(library.check(new NullProgressMonitor())));
        }
        once("open and close", () -> Sample.open(folder.resolve("library")).close());
    }

    private static void saves(Library library, Path folder, String where) throws IOException, LibraryException {
        bareAppends(folder);
        Item item = Sample.item("Kismet", 64);
        Sample.add(library, Kinds.ITEM, item);
        many("save of a 64-track item " + where, () -> {
            Stored<Item> stored = library.load(Sample.ref(item), Item.class).orElseThrow();
            stored.content().getTracks().get(7).setComment(Ids.next().toString());
            long start = System.nanoTime();
            library.commit(ChangeSet.by("MI", "edit").save(stored).build());
            return System.nanoTime() - start;
        });
        UUID session = Ids.next();
        many("save of an entry " + where, () -> {
            ChangeSet change = ChangeSet.by("MI", "log").add(Kinds.ENTRY, Sample.entry("snare up", session)).build();
            long start = System.nanoTime();
            library.commit(change);
            return System.nanoTime() - start;
        });
    }

    private static void bareAppends(Path folder) throws IOException, LibraryException {
        Path file = folder.resolve("bare");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            many("bare 8 kB append and force", () -> {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192));
                channel.force(true);
                return System.nanoTime() - start;
            });
        }
        Files.delete(file);
    }

    private static void seed(Library library, int entries) throws IOException, LibraryException {
        UUID session = Ids.next();
        once("seed of " + entries + " entries", () -> {
            for (int i = 0; i < entries; i += ENTRIES_TOGETHER) {
                ChangeSet.Builder change = ChangeSet.by("MI", "seed");
                for (int j = i; j < i + ENTRIES_TOGETHER; j++) {
                    change.add(Kinds.ENTRY, Sample.entry("snare up a little in chorus " + j, session));
                }
                library.commit(change.build());
            }
        });
    }

    /** Something that times itself, in nanoseconds. */
    @FunctionalInterface
    private interface Timed {

        long run() throws IOException, LibraryException;
    }

    private static void many(String what, Timed step) throws IOException, LibraryException {
        long[] nanos = new long[SAVES];
        for (int i = 0; i < SAVES; i++) {
            nanos[i] = step.run();
        }
        Arrays.sort(nanos);
        OUT.printf(Locale.ROOT, "%s: p50 %.2f ms, p95 %.2f ms, max %.2f ms%n", what, nanos[SAVES / 2] / 1e6,
                nanos[SAVES * 95 / 100] / 1e6, nanos[SAVES - 1] / 1e6);
    }

    private static void once(String what, Step step) throws IOException, LibraryException {
        long start = System.nanoTime();
        step.run();
        OUT.printf(Locale.ROOT, "%s: %.2f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
