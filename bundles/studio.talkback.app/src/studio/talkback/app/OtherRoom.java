package studio.talkback.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.TakeIns;
import studio.talkback.handover.Taken;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** Another room for the pictures: it works on the same items, and some of what it changes clashes with this one's. */
final class OtherRoom {

    private OtherRoom() {
    }

    static Taken meet(Library here) throws Exception {
        Path folder = Objects.requireNonNull(Files.createTempDirectory("talkback-b-room"));
        Path file = Objects.requireNonNull(folder.resolve("work.tbh"));
        List<Ref> items = here.query("SELECT doc FROM item ORDER BY number LIMIT 3",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)));
        try (Library there = Talkback.service(LibraryService.class).create(Objects.requireNonNull(folder.resolve("b")))) {
            handOver(here, "A Room", file);
            new TakeIns(there).takeIn(file, "EB", new NullProgressMonitor());
            for (Ref item : items) {
                edit(here, item, "JK", it -> it.setNote("Tape warmth on the mix bus, no widening\nThe second chorus 0.5 dB louder than the first"));
                edit(there, item, "EB", it -> it.setNote("Mix bus: no tape, the label wants it clean"));
                edit(there, item, "EB", it -> it.setBlockedWhy("the label's answer to the edit"));
                edit(here, item, "JK", it -> it.setBlockedWhy("tambourine take"));
            }
            handOver(there, "B Room", file);
        }
        return new TakeIns(here).takeIn(file, "JK", new NullProgressMonitor());
    }

    private static void handOver(Library library, String room, Path file) throws Exception {
        HandOver everything = new HandOvers(library).everything("Everything", room, "EB");
        library.exchange().handOver(everything, file, new NullProgressMonitor());
    }

    private static void edit(Library library, Ref item, String operator, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        change.accept(stored.content());
        library.commit(ChangeSet.by(operator, "an edit").save(stored).build());
    }
}
