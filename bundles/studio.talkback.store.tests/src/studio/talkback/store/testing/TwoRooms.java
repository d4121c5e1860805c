package studio.talkback.store.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;

/** Two rooms that worked apart and met again. */
public final class TwoRooms {

    private TwoRooms() {
    }

    /**
     * A library in which one item was changed here and in another room, which then met.
     *
     * @param work an empty folder
     */
    public static Library met(Path work, Consumer<Item> here, Consumer<Item> there)
            throws IOException, LibraryException {
        StoreService service = new StoreService();
        Path one = work.resolve("one");
        Path two = work.resolve("two");
        Path backup = work.resolve("backup");
        Item item = Sample.item("Kismet", 3);
        try (Library library = service.create(one)) {
            Sample.add(library, Kinds.ITEM, item);
            library.backup(backup, new NullProgressMonitor());
            try (Library other = service.restore(backup, two, new NullProgressMonitor())) {
                edit(other, Sample.ref(item), there);
            }
            edit(library, Sample.ref(item), here);
        }
        try (Stream<Path> journals = Files.list(two.resolve("journal"))) {
            for (Path journal : (Iterable<Path>) journals::iterator) {
                Path target = one.resolve("journal").resolve(String.valueOf(journal.getFileName()));
                if (!Files.exists(target)) {
                    Files.createDirectories(target);
                    Files.copy(journal.resolve("000001.tbj"), target.resolve("000001.tbj"));
                }
            }
        }
        return Sample.open(one);
    }

    /** Changes an item and saves it. */
    public static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        change.accept(stored.content());
        library.commit(ChangeSet.by("BB", "an edit").save(stored).build());
    }
}
