package studio.talkback.console.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;

import studio.talkback.console.ConsoleState;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.CurrentMix;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/** Files a built scene as a recall of an item's current mix: one change set, which the history can take back. */
public final class PreparedRecall {

    /** Somebody who saves the same item this often in a few milliseconds is not a person. */
    private static final int MOST_TRIES = 5;

    private final Library library;
    private final EvidenceReaders readers;

    /** Files into a library. */
    public PreparedRecall(Library library, EvidenceReaders readers) {
        this.library = library;
        this.readers = readers;
    }

    /**
     * What was filed.
     *
     * @param recall    the new recall
     * @param committed the acknowledgement
     */
    public record Filed(Ref recall, Committed committed) {
    }

    /**
     * Files a scene.
     *
     * @param item     whose it is
     * @param title    what the recall is called
     * @param note     what it was built from
     * @param fileName what its file is called
     * @throws LibraryException when there is no such item, it waits to be merged, or the library cannot save
     */
    public Filed file(ConsoleState scene, Ref item, String title, String note, String fileName, String operator,
            ZonedDateTime at) throws IOException, LibraryException {
        byte[] bytes = scene.bytes();
        BlobRef blob = library.keep(new ByteArrayInputStream(bytes));
        Evidence evidence = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName(fileName);
        evidence.setKind(kind(scene, fileName, bytes));
        evidence.setTakenAt(at.toInstant());
        for (int tries = 1;; tries++) {
            try {
                return file(scene, item, title, note, evidence, operator, at);
            } catch (StaleHeadsException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Filed file(ConsoleState scene, Ref item, String title, String note, Evidence evidence, String operator,
            ZonedDateTime at) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class)
                .orElseThrow(() -> new LibraryException("there is no such item any more"));
        if (stored.diverged()) {
            throw new LibraryException("'" + stored.content().getTitle() + "' was changed in two rooms: choose what stands"
                    + " first");
        }
        MixVersion mix = CurrentMix.of(stored.content());
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        recall.setProject(stored.content().getProject());
        recall.setItem(stored.ref());
        recall.setMixVersion(mix == null ? null : Ids.complete(mix).getId());
        recall.setTitle(title);
        recall.setNote(note);
        recall.setCapturedAt(at);
        recall.setKnowing(KnowingLevel.VALUES_READ);
        recall.setConsoleFamily(scene.info().family());
        recall.setConsoleState(evidence);
        Ref ref = Documents.ref(Kinds.RECALL, recall);
        ChangeSet.Builder changes = ChangeSet.by(operator, "Scene '" + title + "' built").add(Kinds.RECALL, recall);
        if (mix != null) {
            mix.getRecalls().add(ref);
            changes.save(stored);
        }
        return new Filed(ref, library.commit(changes.build()));
    }

    /** What such a file is called as evidence, so that it is compared with what is imported. */
    private String kind(ConsoleState scene, String fileName, byte[] bytes) {
        EvidenceHead head = new EvidenceHead(fileName, Arrays.copyOf(bytes, Math.min(bytes.length, EvidenceHead.LENGTH)));
        for (EvidenceReader reader : readers.all()) {
            if (scene.info().family().equals(reader.consoleFamily()) && reader.recognises(head)) {
                return reader.kind();
            }
        }
        return scene.info().family() + "-scene";
    }
}
