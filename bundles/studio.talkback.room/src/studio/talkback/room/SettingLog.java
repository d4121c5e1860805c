package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.Gears;
import studio.talkback.gear.SettingChange;
import studio.talkback.gear.SettingChanges;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.DeskReading;
import studio.talkback.room.internal.Messages;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.log.LineLogger;
import studio.talkback.session.internal.log.OpenDocuments;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;

/**
 * Says in the log what was turned in a recall: as a change of the console, where the recall is what is on the desk, else as a
 * note, since nothing in the room was turned then. Waits for the disk: not for the UI thread.
 */
public final class SettingLog {

    private static final String CONSOLE = "console";

    private final Library library;

    /** What was turned in the recalls of this library. */
    public SettingLog(Library library) {
        this.library = library;
    }

    /**
     * Adds to the change set that saves a recall what differs between its two states: a line for each unit, in the session of
     * its project that is open.
     *
     * @param recall which one
     * @param at     when it was turned
     * @return the lines; empty where nothing was turned or no session is open: then it stays in the recall alone
     * @throws LibraryException if the library does not answer
     */
    public List<String> addTo(ChangeSet.Builder changes, Ref recall, Recall before, Recall after, ZonedDateTime at,
            String operator) throws LibraryException {
        Ref project = project(after);
        SessionHeader session = project == null ? null : new SessionLog(library, EntryKinds.builtIn()).current(project, at)
                .filter(SessionHeader::open).orElse(null);
        Map<String, List<SettingChange>> turned = session == null ? Objects.requireNonNull(Map.of()) : byUnit(before, after);
        if (session == null || turned.isEmpty()) {
            return Objects.requireNonNull(List.of());
        }
        boolean onDesk = isOnDesk(recall, after.getRoom() == null ? session.room() : after.getRoom());
        List<QuickEntry> lines = new ArrayList<>();
        turned.forEach((unit, settings) -> lines.add(line(unit, settings, onDesk ? null : after.getTitle(), at)));
        OpenDocuments documents = new OpenDocuments(library);
        new LineLogger(library, EntryKinds.builtIn()).addAll(session.session(), after.getItem(), lines, operator, documents);
        documents.addTo(changes);
        return Objects.requireNonNull(lines.stream().map(QuickEntry::text).toList());
    }

    private @Nullable Ref project(Recall recall) throws LibraryException {
        Ref item = recall.getItem();
        return recall.getProject() != null || item == null ? recall.getProject()
                : library.load(item, Item.class).map(stored -> stored.content().getProject()).orElse(null);
    }

    private boolean isOnDesk(Ref recall, @Nullable Ref room) throws LibraryException {
        return room != null && recall.toDocument().equals(new DeskReading(library).desk(room).recall());
    }

    private Map<String, List<SettingChange>> byUnit(Recall before, Recall after) throws LibraryException {
        Map<Ref, Gear> known = new HashMap<>();
        Gears gears = new Gears(library);
        for (UnitRecall unit : after.getUnits()) {
            Gear gear = unit.getGear() == null ? null : gears.load(unit.getGear());
            if (gear != null) {
                known.put(unit.getGear(), gear);
            }
        }
        Map<String, List<SettingChange>> turned = new LinkedHashMap<>();
        for (SettingChange change : new SettingChanges(known::get).between(before, after)) {
            // What is noted for the first time, or no more, was not turned.
            if (!change.before().isEmpty() && !change.after().isEmpty()) {
                turned.computeIfAbsent(change.unit(), unit -> new ArrayList<>()).add(change);
            }
        }
        return turned;
    }

    private static QuickEntry line(String unit, List<SettingChange> changes, @Nullable String recall, ZonedDateTime at) {
        List<EntryDetail.Setting> now = new ArrayList<>();
        List<EntryDetail.Setting> was = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (SettingChange change : changes) {
            now.add(new EntryDetail.Setting(change.control(), change.after(), null));
            was.add(new EntryDetail.Setting(change.control(), change.before(), null));
            parts.add(change.text().substring(unit.length()).strip());
        }
        String said = unit + " " + String.join(", ", parts);
        List<String> nothing = Objects.requireNonNull(List.of());
        EntryDetail detail = recall == null ? new EntryDetail.Console(unit, null, now, was) : new EntryDetail.None();
        String text = recall == null ? said : NLS.bind(Messages.turnedInRecall, recall, said);
        return new QuickEntry(text, kind(recall == null), text, null, nothing, nothing, new EntryTime(at, null, false), null, null,
                Objects.requireNonNull(List.of()), detail, Objects.requireNonNull(List.of()));
    }

    private static QuickEntryKind kind(boolean console) {
        QuickEntryKinds kinds = QuickEntryKinds.builtIn();
        return console ? Objects.requireNonNull(kinds.byId(CONSOLE)) : kinds.note();
    }
}
