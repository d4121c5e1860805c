package studio.talkback.store.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Column;
import studio.talkback.library.Projections.Table;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;

/** Documents and libraries for tests. */
public final class Sample {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-03-14T15:09:26+01:00[Europe/Berlin]");

    private Sample() {
    }

    /** An item with so many tracks. */
    public static Item item(String title, int tracks) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle(title);
        item.setDue(AT);
        for (int i = 1; i <= tracks; i++) {
            Track track = ModelFactory.eINSTANCE.createTrack();
            track.setNumber(i);
            track.setName("Track " + i);
            track.setSource("Vocal booth " + i % 3);
            track.setComment("as recorded");
            item.getTracks().add(track);
        }
        return Ids.complete(item);
    }

    /** A line of a log. */
    public static Entry entry(String text, UUID session) {
        Entry entry = ModelFactory.eINSTANCE.createEntry();
        entry.setSession(Ref.to(Kinds.SESSION, session));
        entry.setKind("note");
        entry.setAt(AT);
        entry.setByInitials("MI");
        entry.setTyped(text);
        entry.setText(text);
        return Ids.complete(entry);
    }

    /** The reference to an item. */
    public static Ref ref(Item item) {
        return Documents.ref(Kinds.ITEM, item);
    }

    /** Saves a new document. */
    public static Committed add(Library library, String kind, Document document) throws LibraryException {
        return library.commit(ChangeSet.by("MI", "added").add(kind, document).build());
    }

    /** Opens the library in this folder. */
    public static Library open(Path folder) throws IOException, LibraryException {
        return new StoreService().open(folder, new NullProgressMonitor());
    }

    /** Every row of every projection, and the heads, as text, to be compared. */
    public static TreeMap<String, List<String>> everything(Library library) throws LibraryException {
        TreeMap<String, List<String>> all = shown(library);
        for (String table : List.of("revision", "changeset", "replica_position", "elsewhere", "known_room")) {
            all.put("#" + table, rowsOf(library, table));
        }
        return all;
    }

    /** The same without what tells how it came here: equal in all rooms that know the same. */
    public static TreeMap<String, List<String>> shown(Library library) throws LibraryException {
        TreeMap<String, List<String>> all = new TreeMap<>();
        for (Table table : Projections.tables()) {
            all.put(table.name(), library.query("select * from " + table.name() + " order by doc, part", row -> {
                StringBuilder line = new StringBuilder(row.getString("doc")).append(' ').append(row.getString("part"));
                for (Column column : table.columns()) {
                    line.append('|').append(row.getString(column.name()));
                }
                return line.toString();
            }));
        }
        for (String table : List.of("head", "diverged")) {
            all.put("#" + table, rowsOf(library, table));
        }
        return all;
    }

    private static List<String> rowsOf(Library library, String table) throws LibraryException {
        return library.query("select * from " + table + " order by 1, 2", row -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                line.append('|').append(row.getString(i));
            }
            return line.toString();
        });
    }
}
