package studio.talkback.room.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.RoomState;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.CaptureRequest;
import studio.talkback.room.CaptureResult;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskException;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.OpenDocuments;

/** One try to capture a desk, on the documents as they are now. */
public final class Capturing {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final Library library;
    private final OpenDocuments documents;
    private final CaptureRequest request;
    private final CaptureFiles files;
    private final DeskReading reading;
    private final RoomStates states;

    /**
     * @param documents those of this try
     * @param files     kept already
     */
    public Capturing(Library library, OpenDocuments documents, CaptureRequest request, CaptureFiles files) {
        this.library = library;
        this.documents = documents;
        this.request = request;
        this.files = files;
        this.reading = new DeskReading(library);
        this.states = new RoomStates(documents, reading);
    }

    /** See {@link studio.talkback.room.Capture#run}. */
    public CaptureResult capture() throws LibraryException {
        states.requireRoom(request.room());
        Desk desk = reading.desk(request.room());
        Stored<Item> item = item(desk);
        boolean onDesk = Objects.equals(item.ref(), desk.item());
        String deskMix = onDesk && request.mixVersion() == null ? desk.mixVersion() : request.mixVersion();
        MixVersion mix = Loading.mix(item.content(), deskMix);
        DeskEntries entries = new DeskEntries(library, documents, request.operator(), request.at());
        if (!onDesk) {
            new LeftBehind(entries).leave(desk, request.uncaptured(), Messages.uncaptured_capture, request.at());
        }
        Recall before = onDesk ? recall(desk.recall()) : null;
        NotSet notSet = onDesk ? NotSet.of(DeskReading.run(desk.recallRun(), library)) : NotSet.of(null);
        if (before != null) {
            before = Objects.requireNonNull(EcoreUtil.copy(before));
            notSet.takeFrom(before, library);
        }
        Recall recall = new RecallCopy(before).make();
        ChangesApplied changes = onDesk ? ChangesApplied.to(recall, library, request.room(), desk.changes())
                : ChangesApplied.none();
        refuseNothing(before, changes);
        ConsoleKnown console = ConsoleKnown.after(before, joined(notSet.console(), changes.console()), files.scene());
        console.writeTo(recall);
        photos(recall);
        keptElsewhere(recall);
        List<String> left = notSet.missingIn(recall);
        List<String> notes = notes(before, changes, console);
        left.forEach(line -> notes.add(NoteLines.ofNotSet(line)));
        describe(recall, item, mix, notes);
        Ref ref = documents.add(Kinds.RECALL, Ids.complete(recall));
        if (mix != null) {
            mix.getRecalls().add(ref);
            documents.changed(item.ref());
        }
        onDesk(item, mix, ref);
        Ref entry = entries.captured(request.room(), item.content().getProject(), item.ref(), line(recall, changes),
                changes.applied(), evidence());
        List<String> unknown = joined(joined(Objects.requireNonNull(left.stream().map(NoteLines::ofNotSet).toList()),
                Objects.requireNonNull(changes.unmatched().stream().map(Unmatched::said).toList())), console.unknown());
        Committed committed = documents.commit(request.operator(), NLS.bind(Messages.captured, recall.getTitle()));
        return new CaptureResult(ref, Objects.requireNonNull(recall.getTitle()),
                Objects.requireNonNull(recall.getKnowing()), changes.applied(), unknown, entry,
                committed);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Objects.requireNonNull(Stream.concat(one.stream(), other.stream()).toList());
    }

    private Stored<Item> item(Desk desk) throws LibraryException {
        Ref given = request.item();
        Ref ref = given == null ? desk.item() : given.toDocument();
        if (ref == null) {
            throw new DeskException(NLS.bind(Messages.captureWhat, desk.roomName()));
        }
        Stored<Item> item = documents.open(ref, Item.class)
                .orElseThrow(() -> new DeskException(NLS.bind(Messages.noItem, ref)));
        if (item.diverged()) {
            throw new DeskException(NLS.bind(Messages.diverged, item.content().getTitle()));
        }
        return item;
    }

    private @Nullable Recall recall(@Nullable Ref ref) throws LibraryException {
        Optional<Stored<Recall>> stored = ref == null ? Optional.empty() : library.load(ref, Recall.class);
        return stored.isEmpty() ? null : stored.get().content();
    }

    private void refuseNothing(@Nullable Recall before, ChangesApplied changes) throws DeskException {
        boolean nothing = before == null && files.scene() == null && files.photos().isEmpty()
                && request.kept().isEmpty() && request.note() == null && changes.isEmpty();
        if (nothing) {
            throw new DeskException(Messages.nothingToCapture);
        }
    }

    /** A photo of a unit belongs to it; one of a unit that nobody knows keeps what was said of it. */
    private void photos(Recall recall) throws LibraryException {
        Outboard outboard = Outboard.of(recall, library, request.room());
        for (CaptureFiles.Picture picture : files.photos()) {
            Photo photo = Objects.requireNonNull(EcoreUtil.copy(picture.photo()));
            String unit = picture.unit();
            photo.setSubject(unit);
            Outboard.Found found = unit == null ? null : outboard.find(unit);
            (found == null ? recall.getPhotos() : found.inRecall().getPhotos()).add(photo);
        }
    }

    private void keptElsewhere(Recall recall) {
        for (CaptureRequest.Kept each : request.kept()) {
            KeptElsewhere kept = MODEL.createKeptElsewhere();
            kept.setWhat(each.what());
            kept.setTitle(each.title());
            kept.setNumber(each.number());
            recall.getKeptElsewhere().add(kept);
        }
    }

    /** The remark, then what could not be told: of this capture, and of those before it that it was copied from. */
    private List<String> notes(@Nullable Recall before, ChangesApplied changes, ConsoleKnown console) {
        List<String> notes = new ArrayList<>();
        String note = request.note();
        if (note != null && !note.isBlank()) {
            notes.add(note.strip());
        }
        notes.addAll(NoteLines.unmatched(before));
        changes.unmatched().forEach(each -> notes.add(NoteLines.ofUnmatched(each.line())));
        notes.addAll(console.notes());
        return notes;
    }

    private void describe(Recall recall, Stored<Item> item, @Nullable MixVersion mix, List<String> notes)
            throws LibraryException {
        recall.setProject(item.content().getProject());
        recall.setItem(item.ref());
        recall.setMixVersion(mix == null ? null : mix.getId());
        recall.setRoom(request.room().toDocument());
        recall.setTitle(title(item.content(), mix));
        recall.setCapturedAt(request.at());
        recall.setSetBy(new Lookup(library).party(request.operator()).orElse(null));
        recall.setNote(notes.isEmpty() ? null : String.join("\n", notes));
        boolean values = recall.getConsoleState() != null
                || recall.getUnits().stream().anyMatch(unit -> !unit.getSettings().isEmpty());
        recall.setKnowing(values ? KnowingLevel.VALUES_READ : KnowingLevel.PHOTO);
    }

    private String title(Item item, @Nullable MixVersion mix) {
        String given = request.title();
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        Object[] words = { item.getTitle(), mix == null ? "" : mix.getName(), Times.clock(request.at()) };
        return NLS.bind(mix == null ? Messages.title_noMix : Messages.title, words);
    }

    private void onDesk(Stored<Item> item, @Nullable MixVersion mix, Ref recall) throws LibraryException {
        RoomState state = states.open(request.room());
        state.setProject(item.content().getProject());
        state.setItem(item.ref());
        state.setMixVersion(mix == null ? null : mix.getId());
        state.setRecall(recall);
        state.setCapturedAt(request.at());
        state.setCapturedBy(new Lookup(library).party(request.operator()).orElse(null));
        RoomStates.begin(state);
    }

    private String line(Recall recall, ChangesApplied changes) {
        List<String> parts = new ArrayList<>();
        if (!changes.applied().isEmpty()) {
            parts.add(NLS.bind(Messages.captured_settings, Integer.valueOf(changes.applied().size())));
        }
        CaptureFiles.Scene scene = files.scene();
        if (scene != null) {
            parts.add(NLS.bind(Messages.captured_scene, scene.file().getName()));
        }
        if (!files.photos().isEmpty()) {
            parts.add(NLS.bind(Messages.captured_photos, Integer.valueOf(files.photos().size())));
        }
        String text = NLS.bind(Messages.captured, recall.getTitle());
        return parts.isEmpty() ? text : NLS.bind(Messages.captured_with, text, String.join(", ", parts));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        CaptureFiles.Scene scene = files.scene();
        if (scene != null) {
            evidence.add(scene.file());
        }
        files.photos().forEach(picture -> evidence.add(picture.photo().getFile()));
        return evidence;
    }
}
