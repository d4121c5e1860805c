package studio.talkback.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.TakeIns;
import studio.talkback.handover.Taken;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SeedPlan;
import studio.talkback.project.Seeder;

/** How long it takes until work that went from one room to another is there, and together. */
final class RoomTimes {

    private static final int ITEMS = 50;
    private static final int ENTRIES = 10_000;
    private static final int APART = 1_000;
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Figures figures;

    RoomTimes(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        Path work = Files.createTempDirectory(folder, "rooms");
        try (Library a = Libraries.service().create(work.resolve("a"))) {
            ZonedDateTime until = Objects.requireNonNull(ZonedDateTime.now());
            new Seeder(a, "SA").seed(new SeedPlan(1, ITEMS, ENTRIES, 1, until), new NullProgressMonitor());
            Ref project = a.query("SELECT doc FROM project",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT))).getFirst();
            Path file = work.resolve("project.tbh");
            Times giving = Times.of(1, ROUNDS, () -> handOver(a, project, file));
            figures.add("Project with 50 items and 10,000 entries handed over, and read again", giving.median(), "ms",
                    giving.spread());
            figures.add("The file", Files.size(file) / 1e6, "MB", "");
            int[] taker = { 0 };
            Times taking = Times.ofTimed(1, ROUNDS, () -> {
                try (Library library = Libraries.service().create(work.resolve("taker" + taker[0]++))) {
                    long start = System.nanoTime();
                    new TakeIns(library).takeIn(file, "SA", new NullProgressMonitor());
                    return System.nanoTime() - start;
                }
            });
            figures.add("Taken in by a room that has nothing of it", taking.median(), "ms", taking.spread());
            meet(a, project, file, work);
        } finally {
            Libraries.delete(work);
        }
    }

    /** Two rooms that each saved so many change sets, of the same items and lines, and meet. */
    private void meet(Library a, Ref project, Path file, Path work) throws Exception {
        try (Library b = Libraries.service().create(work.resolve("b"))) {
            new TakeIns(b).takeIn(file, "SA", new NullProgressMonitor());
            workApart(a, "A", new Random(1));
            workApart(b, "B", new Random(2));
            handOver(b, project, file);
            long start = System.nanoTime();
            Taken taken = new TakeIns(a).takeIn(file, "SA", new NullProgressMonitor());
            figures.add("1,000 change sets of each of two rooms meet and come together", (System.nanoTime() - start) / 1e6,
                    "ms", taken.settled() + " documents came together, " + taken.waiting().size() + " wait for a choice");
        }
    }

    private static void workApart(Library library, String room, Random random) throws LibraryException {
        List<Ref> items = documents(library, Kinds.ITEM);
        List<Ref> entries = documents(library, Kinds.ENTRY);
        for (int i = 0; i < APART; i++) {
            if (i % 2 == 0) {
                Stored<Entry> entry = library.load(entries.get(random.nextInt(entries.size())), Entry.class).orElseThrow();
                entry.content().setText(entry.content().getText() + " " + room);
                library.commit(ChangeSet.by(room, "corrected").save(entry).build());
            } else {
                Stored<Item> item = library.load(items.get(random.nextInt(items.size())), Item.class).orElseThrow();
                int track = random.nextInt(item.content().getTracks().size());
                item.content().getTracks().get(track).setComment(room + " " + i);
                library.commit(ChangeSet.by(room, "a track").save(item).build());
            }
        }
    }

    private static List<Ref> documents(Library library, String kind) throws LibraryException {
        return library.query("SELECT doc FROM " + kind + " ORDER BY doc",
                row -> Objects.requireNonNull(Rows.document(row, "doc", kind)));
    }

    private static void handOver(Library library, Ref project, Path file) throws Exception {
        HandOver what = new HandOvers(library).project(project, "A Room", "SA");
        library.exchange().handOver(what, file, new NullProgressMonitor());
    }
}
