package studio.talkback.session.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.BlobRef;
import studio.talkback.library.CurrentMix;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.imports.ImportRequest;
import studio.talkback.session.imports.ImportResult;
import studio.talkback.session.internal.imports.FileReading.Found;
import studio.talkback.session.internal.log.LogQueries;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.OpenDocuments;

/** One try to file a kept file on the documents as they are now. */
public final class Filing {

    private final Library library;
    private final ImportRequest request;
    private final Found found;
    private final BlobRef blob;
    private final OpenDocuments documents;
    private final List<String> notes = new ArrayList<>();

    /** @param blob the file's bytes, kept already */
    public Filing(Library library, ImportRequest request, Found found, BlobRef blob) {
        this.library = library;
        this.request = request;
        this.found = found;
        this.blob = blob;
        this.documents = new OpenDocuments(library);
    }

    /** Compares, files and logs. */
    public ImportResult file(IProgressMonitor monitor) throws IOException, LibraryException {
        @Nullable Stored<Item> item = item();
        Optional<Evidence> earlier = item == null
                ? EarlierImports.into(request.project(), found.evidenceKind(), library)
                : EarlierImports.into(item.content(), found.evidenceKind());
        boolean nothingNew = earlier.isPresent() && blob.digest().equals(earlier.get().getDigest());
        List<EvidenceChange> changes = earlier.isEmpty() || nothingNew ? Objects.requireNonNull(List.of())
                : changes(earlier.get(), monitor);
        String line = earlier.isEmpty() ? LogLine.first(found.file().name(), found.report())
                : LogLine.compared(found.file().name(), earlier.get().getName(), changes);
        List<String> missing = item == null ? Objects.requireNonNull(List.of())
                : new TrackSheet(item.content()).missing(found.tracks());
        @Nullable Ref entry = nothingNew ? null : evidence(item, line, changes);
        List<String> added = add(missing, item);
        boolean changed = !nothingNew || !added.isEmpty();
        Committed committed = changed ? documents.commit(request.operator(), reason()) : null;
        return new ImportResult(found.file().name(), blob.digest(), found.report(), earlier.isEmpty(), nothingNew,
                changes, missing, added, line, entry, notes, committed);
    }

    private String reason() {
        return NLS.bind(Messages.reason, found.file().name());
    }

    private @Nullable Stored<Item> item() throws LibraryException {
        Ref ref = request.item();
        if (ref == null) {
            if (library.load(request.project(), Project.class).isEmpty()) {
                throw new LibraryException(NLS.bind(Messages.noProject, request.project()));
            }
            return null;
        }
        Stored<Item> item = documents.open(ref, Item.class)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noItem, ref)));
        if (item.diverged()) {
            throw new LibraryException(NLS.bind(Messages.diverged, item.content().getTitle()));
        } else if (!request.project().toDocument().equals(item.content().getProject())) {
            throw new LibraryException(NLS.bind(Messages.otherProject, item.content().getTitle()));
        }
        return item;
    }

    private List<EvidenceChange> changes(Evidence earlier, IProgressMonitor monitor)
            throws IOException, LibraryException {
        EvidenceReader reader = found.reader();
        if (reader == null) {
            return Objects.requireNonNull(List.of());
        }
        EvidenceFile before = new EvidenceFile(Objects.requireNonNullElse(earlier.getName(), ""),
                library.blobFile(Objects.requireNonNull(earlier.getDigest())));
        EvidenceFile after = new EvidenceFile(found.file().name(), library.blobFile(blob.digest()));
        try {
            return reader.changes(before, after, monitor);
        } catch (EvidenceException e) {
            // The new file was read already: it is the old one that a stricter reader no longer takes.
            notes.add(NLS.bind(Messages.notCompared, before.name(), e.getMessage()));
            return Objects.requireNonNull(List.of());
        }
    }

    private @Nullable Ref evidence(@Nullable Stored<Item> item, String line, List<EvidenceChange> changes)
            throws LibraryException {
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setDigest(blob.digest());
        evidence.setName(found.file().name());
        evidence.setKind(found.evidenceKind());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setTakenAt(request.at().toInstant());
        if (item != null) {
            item.content().getImports().add(evidence);
            recall(item, evidence);
            bind(item.content(), evidence);
            documents.changed(item.ref());
        }
        @Nullable Ref session = session();
        if (item != null && (session == null || !request.log())) {
            return null;
        }
        Entry entry = ImportEntry.create(request, session, line, changes, EcoreUtil.copy(evidence),
                new Lookup(library));
        noteItem(item, session);
        return documents.add(Kinds.ENTRY, Ids.complete(entry));
    }

    /** A console's state is a recall of the mix it was imported into. */
    private void recall(Stored<Item> item, Evidence evidence) {
        EvidenceReader reader = found.reader();
        String family = reader == null ? null : reader.consoleFamily();
        if (family == null) {
            return;
        }
        String title = found.report().title();
        MixVersion mix = CurrentMix.of(item.content());
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        recall.setProject(request.project().toDocument());
        recall.setItem(item.ref());
        recall.setMixVersion(mix == null ? null : Ids.complete(mix).getId());
        recall.setTitle(title.isBlank() ? evidence.getName() : title);
        recall.setCapturedAt(request.at());
        recall.setKnowing(KnowingLevel.VALUES_READ);
        recall.setConsoleFamily(family);
        recall.setConsoleState(EcoreUtil.copy(evidence));
        Ref ref = documents.add(Kinds.RECALL, Ids.complete(recall));
        if (mix != null) {
            mix.getRecalls().add(ref);
        }
    }

    /** What the DAW saved belongs to the mix of now: the session file itself, and what it exported as text. */
    private void bind(Item item, Evidence evidence) {
        EvidenceReader reader = found.reader();
        MixVersion mix = CurrentMix.of(item);
        if (mix == null) {
            return;
        } else if (FileReading.isSessionFile(found.file())) {
            mix.setDawSession(EcoreUtil.copy(evidence));
        } else if (reader != null && reader.sessionText()) {
            mix.setDawText(EcoreUtil.copy(evidence));
        }
    }

    /** The session that nobody has ended; null where there is none. */
    private @Nullable Ref session() throws LibraryException {
        List<SessionHeader> newest = new LogQueries(library).sessions(request.project().toDocument(), 1);
        return newest.isEmpty() || !newest.getFirst().open() ? null : newest.getFirst().session();
    }

    /** Notes in the session's header that the item was worked on. */
    private void noteItem(@Nullable Stored<Item> item, @Nullable Ref session) throws LibraryException {
        if (item == null || session == null) {
            return;
        }
        Optional<Stored<Session>> header = documents.open(session, Session.class);
        if (header.isPresent() && !header.get().diverged()
                && !header.get().content().getItems().contains(item.ref())) {
            header.get().content().getItems().add(item.ref());
            documents.changed(session);
        }
    }

    private List<String> add(List<String> missing, @Nullable Stored<Item> item) {
        if (item == null || !request.addTracks() || missing.isEmpty()) {
            return Objects.requireNonNull(List.of());
        }
        new TrackSheet(item.content()).add(missing);
        documents.changed(item.ref());
        return missing;
    }
}
