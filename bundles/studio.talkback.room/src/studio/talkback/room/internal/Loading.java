package studio.talkback.room.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.CurrentMix;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.RoomState;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskException;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.OpenDocuments;

/** One try to put something on a desk, or to strike it, on the documents as they are now. */
public final class Loading {

    /** The newest recall of the mix, else of the item. */
    private static final String NEWEST_RECALL = """
            SELECT doc FROM recall WHERE item = ?
             ORDER BY CASE WHEN mix_version = ? THEN 0 ELSE 1 END, %s DESC, doc FETCH FIRST ROW ONLY
            """.formatted(TimeOrder.of("recall", "captured_at"));

    private final Library library;
    private final OpenDocuments documents;
    private final DeskReading reading;
    private final RoomStates states;

    /** @param documents those of this try */
    public Loading(Library library, OpenDocuments documents) {
        this.library = library;
        this.documents = documents;
        this.reading = new DeskReading(library);
        this.states = new RoomStates(documents, reading);
    }

    /** See {@link studio.talkback.room.Desks#load}. */
    public Committed load(DeskLoad load, Uncaptured uncaptured) throws LibraryException {
        return documents.commit(load.operator(), put(load, uncaptured, "", null, NotSet.of(null)));
    }

    /**
     * Puts something on a desk without saving it yet.
     *
     * @param said   what the log says of it besides, or empty
     * @param run    the run by which the room was put back; null for none
     * @param notSet what the run left otherwise than its recall has it
     * @return what was done, one line
     */
    public String put(DeskLoad load, Uncaptured uncaptured, String said, @Nullable Ref run, NotSet notSet)
            throws LibraryException {
        states.requireRoom(load.room());
        Item item = documents.open(load.item(), Item.class)
                .orElseThrow(() -> new DeskException(NLS.bind(Messages.noItem, load.item()))).content();
        MixVersion mix = mix(item, load.mixVersion());
        Ref recall = recall(load, mix);
        DeskEntries entries = new DeskEntries(library, documents, load.operator(), load.at());
        Desk before = reading.desk(load.room());
        new LeftBehind(entries).leave(before, uncaptured, Messages.uncaptured_load, load.at());
        RoomState state = states.open(load.room());
        state.setProject(item.getProject());
        state.setItem(load.item().toDocument());
        state.setMixVersion(mix == null ? null : mix.getId());
        state.setRecall(recall);
        state.setCapturedAt(load.at());
        state.setCapturedBy(new Lookup(library).party(load.operator()).orElse(null));
        RoomStates.begin(state);
        state.setRecallRun(run == null ? null : run.toDocument());
        state.getExceptions().addAll(notSet.lines());
        String text = NLS.bind(Messages.loaded, new Object[] { before.roomName(), DeskNames.of(item, mix),
                recall == null ? Messages.loaded_noRecall : NLS.bind(Messages.loaded_recall, title(recall)) });
        String line = said.isEmpty() ? text : text + "; " + said;
        entries.inSession(before.room(), item.getProject(), load.item(), line);
        return line;
    }

    /** See {@link studio.talkback.room.Desks#strike}. */
    public Committed strike(Ref room, String operator, ZonedDateTime at, Uncaptured uncaptured)
            throws LibraryException {
        states.requireRoom(room);
        Desk before = reading.desk(room);
        if (before.isEmpty()) {
            throw new DeskException(NLS.bind(Messages.nothingOnDesk, before.roomName()));
        }
        DeskEntries entries = new DeskEntries(library, documents, operator, at);
        new LeftBehind(entries).leave(before, uncaptured, Messages.uncaptured_strike, at);
        RoomState state = states.open(room);
        state.setProject(null);
        state.setItem(null);
        state.setMixVersion(null);
        state.setRecall(null);
        state.setCapturedAt(null);
        state.setCapturedBy(null);
        RoomStates.begin(state);
        String text = NLS.bind(Messages.struck, before.roomName(), DeskNames.of(before));
        entries.inSession(before.room(), before.project(), before.item(), text);
        return documents.commit(operator, text);
    }

    /** The mix version with this id, or the current one where none is named; null where the item has none. */
    static @Nullable MixVersion mix(Item item, @Nullable String id) throws DeskException {
        if (id == null) {
            return CurrentMix.of(item);
        }
        return item.getMixVersions().stream().filter(version -> id.equals(version.getId())).findFirst()
                .orElseThrow(() -> new DeskException(NLS.bind(Messages.noMix, item.getTitle(), id)));
    }

    private @Nullable Ref recall(DeskLoad load, @Nullable MixVersion mix) throws LibraryException {
        Ref given = load.recall();
        if (given != null) {
            List<Ref> items = library.query("SELECT item FROM recall WHERE doc = ? AND item IS NOT NULL",
                    row -> Objects.requireNonNull(Rows.document(row, "item", Kinds.ITEM)), given.document());
            if (!items.contains(load.item().toDocument())) {
                throw new DeskException(NLS.bind(Messages.otherRecall, given));
            }
            return given.toDocument();
        }
        List<Ref> newest = library.query(NEWEST_RECALL,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)), load.item().document(),
                mix == null ? "" : mix.getId());
        return newest.isEmpty() ? null : newest.getFirst();
    }

    private String title(Ref recall) throws LibraryException {
        List<String> titles = library.query("SELECT title FROM recall WHERE doc = ?", row -> Rows.text(row, "title"),
                recall.document());
        return titles.isEmpty() ? "" : titles.getFirst();
    }
}
