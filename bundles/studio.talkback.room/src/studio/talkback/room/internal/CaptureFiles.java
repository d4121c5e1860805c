package studio.talkback.room.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.BlobRef;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Photo;
import studio.talkback.room.CaptureRequest;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.internal.imports.FileReading;
import studio.talkback.session.internal.imports.FileReading.Found;
import studio.talkback.session.internal.imports.FileReading.State;

/**
 * The files of a capture, kept in the library already; no document names them yet.
 *
 * @param scene  the console's scene, or null
 * @param photos the photos, in the order given
 */
public record CaptureFiles(@Nullable Scene scene, List<Picture> photos) {

    /**
     * A console's scene.
     *
     * @param family       the id of the console family that wrote it
     * @param sampleRateHz at which rate the console ran; 0 where that is not known
     * @param notTold      what it does not tell, as a line; empty where it tells all
     */
    record Scene(Evidence file, String family, int sampleRateHz, String notTold) {
    }

    /**
     * A photo.
     *
     * @param photo with the time when it was taken
     * @param unit  the unit that it shows, as it was called; or null
     */
    record Picture(Photo photo, @Nullable String unit) {
    }

    /** What is done with a file. */
    @FunctionalInterface
    private interface Taking<T> {

        T take() throws IOException, EvidenceException, LibraryException;
    }

    /** Copies the list. */
    public CaptureFiles {
        photos = Objects.requireNonNull(List.copyOf(photos));
    }

    /**
     * Reads the scene and keeps all files.
     *
     * @throws EvidenceException if one is at fault; the message names it
     */
    public static CaptureFiles keep(Library library, EvidenceReaders readers, CaptureRequest request,
            IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, request.photos().size() + 2);
        for (CaptureRequest.Photo photo : request.photos()) {
            if (!Attachments.takes(photo.file())) {
                throw new EvidenceException(NLS.bind(Messages.noPhoto, photo.file()));
            }
        }
        Path sceneFile = request.scene();
        Scene scene = sceneFile == null ? null
                : named(sceneFile, () -> scene(library, readers, sceneFile, request.at(), progress.split(2)));
        List<Picture> photos = new ArrayList<>();
        for (CaptureRequest.Photo photo : request.photos()) {
            photos.add(named(photo.file(), () -> new Picture(
                    Attachments.keepPhoto(library, photo.file(), request.at(), progress.split(1)), photo.unit())));
        }
        return new CaptureFiles(scene, photos);
    }

    /** The same with what the console itself told beside its scene. */
    public CaptureFiles pulled(PulledScene console) {
        Scene known = scene;
        return known == null ? this : new CaptureFiles(
                new Scene(known.file(), known.family(), console.sampleRateHz(), console.notTold()), photos);
    }

    private static Scene scene(Library library, EvidenceReaders readers, Path path, ZonedDateTime at,
            IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        State before = State.of(path);
        Found found = new FileReading(readers).read(path, false, progress.split(1));
        EvidenceReader reader = found.reader();
        String family = reader == null ? null : reader.consoleFamily();
        if (family == null) {
            throw new EvidenceException(NLS.bind(Messages.noScene, found.report().kind()));
        }
        BlobRef blob = library.keep(path, progress.split(1));
        if (!before.equals(State.of(path))) {
            throw new EvidenceException(Messages.stillWritten);
        }
        Evidence evidence = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName(found.file().name());
        evidence.setKind(found.evidenceKind());
        evidence.setTakenAt(at.toInstant());
        return new Scene(evidence, family, 0, "");
    }

    private static <T> T named(Path file, Taking<T> taking) throws IOException, EvidenceException, LibraryException {
        try {
            return taking.take();
        } catch (EvidenceException e) {
            throw (EvidenceException) new EvidenceException(NLS.bind(Messages.inFile, file.getFileName(), e.getMessage()))
                    .initCause(e);
        }
    }
}
