package studio.talkback.room;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.Messages;
import studio.talkback.room.internal.UnitOfRecall;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.internal.log.Attempts;

/** Gives a unit of a recall photos, which alone are a capture of it. */
public final class RecallPhotos {

    private final Library library;

    /** In the recalls of this library. */
    public RecallPhotos(Library library) {
        this.library = library;
    }

    /**
     * What was added.
     *
     * @param unit   what the unit is called
     * @param photos the photos, each with the time when it was taken
     */
    public record Added(String unit, List<Photo> photos, Committed committed) {

        /** Copies the list. */
        public Added {
            photos = Objects.requireNonNull(List.copyOf(photos));
        }
    }

    /**
     * Keeps photos and adds them to a unit, in one change set. Waits for the disk: not for the UI thread.
     *
     * @param unit     by key, name or initials; one that stands in the room comes into the recall
     * @param files    at least one; they are only read
     * @param operator the initials of who adds them
     * @param at       when, in the room's zone
     * @throws DeskException     if there is no such recall, or not one unit that is called so
     * @throws EvidenceException if a file is no photo, holds nothing, may not be read, or is still being written
     * @throws IOException       if reading one failed
     * @throws LibraryException  if the library cannot save; in all of these nothing was changed
     */
    public Added add(Ref recall, String unit, List<Path> files, String operator, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        for (Path file : files) {
            if (!Attachments.isPhoto(file)) {
                throw new EvidenceException(NLS.bind(Messages.noPhoto, file));
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Photo> photos = new ArrayList<>();
        for (Path file : files) {
            photos.add(Attachments.keepPhoto(library, file, at, progress.split(1)));
        }
        return Attempts.run(library, documents -> {
            Recall open = documents.open(recall, Recall.class)
                    .orElseThrow(() -> new DeskException(NLS.bind(Messages.console_noRecall, recall))).content();
            UnitRecall found = UnitOfRecall.find(open, library, unit);
            String name = Objects.requireNonNullElse(found.getName(), unit);
            photos.forEach(photo -> photo.setSubject(name));
            found.getPhotos().addAll(EcoreUtil.copyAll(photos));
            documents.changed(recall);
            return new Added(name, photos, documents.commit(operator, NLS.bind(Messages.photosOf, name)));
        });
    }
}
