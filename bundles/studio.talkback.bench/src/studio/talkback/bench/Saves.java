package studio.talkback.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.Objects;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Session;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/** What a save takes until it is acknowledged: then it is in the journal and in the index, and both were forced. */
final class Saves {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int TRACKS = 64;
    private static final int BARE_BYTES = 8192;
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 300;

    private final Library library;
    private final Path folder;
    private final Figures figures;

    Saves(Library library, Path folder, Figures figures) {
        this.library = library;
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        bare();
        items();
        entries();
    }

    private void bare() throws Exception {
        Path file = Files.createTempFile(folder, "bare", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Times times = Times.of(WARM_UP, ROUNDS, () -> {
                channel.write(ByteBuffer.allocate(BARE_BYTES));
                channel.force(true);
            });
            figures.add("Bare append of 8 kB, forced", times.p95(), "ms", times.spread());
        } finally {
            Files.delete(file);
        }
    }

    private void items() throws Exception {
        Item item = MODEL.createItem();
        item.setTitle("Measured");
        for (int number = 1; number <= TRACKS; number++) {
            Track track = MODEL.createTrack();
            track.setNumber(number);
            track.setName("Track " + number);
            track.setComment("as recorded");
            item.getTracks().add(track);
        }
        Ref ref = Documents.ref(Kinds.ITEM, item);
        library.commit(ChangeSet.by("SA", "measured").add(Kinds.ITEM, item).build());
        Times times = Times.ofTimed(WARM_UP, ROUNDS, () -> {
            Stored<Item> stored = library.load(ref, Item.class).orElseThrow();
            stored.content().getTracks().get(TRACKS / 2).setComment(Ids.next().toString());
            long start = System.nanoTime();
            library.commit(ChangeSet.by("SA", "measured").save(stored).build());
            return System.nanoTime() - start;
        });
        figures.add("Save of an item with 64 tracks", times.p95(), "ms", times.spread(), "<= 25 p95");
    }

    private void entries() throws Exception {
        Session session = MODEL.createSession();
        Ref ref = Documents.ref(Kinds.SESSION, session);
        library.commit(ChangeSet.by("SA", "measured").add(Kinds.SESSION, session).build());
        Times times = Times.ofTimed(WARM_UP, ROUNDS, () -> {
            Entry entry = MODEL.createEntry();
            entry.setSession(ref);
            entry.setKind("note");
            entry.setAt(ZonedDateTime.now());
            entry.setByInitials("SA");
            entry.setText("lead vocal up in the second chorus");
            entry.setTyped(entry.getText());
            Ids.complete(entry);
            long start = System.nanoTime();
            library.commit(ChangeSet.by("SA", "measured").add(Kinds.ENTRY, entry).build());
            return System.nanoTime() - start;
        });
        figures.add("Save of a log entry", times.p95(), "ms", times.spread(), "<= 15 p95");
    }
}
