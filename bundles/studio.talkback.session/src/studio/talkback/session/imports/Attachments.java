package studio.talkback.session.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.BlobRef;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.photo.PhotoFacts;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Photo;
import studio.talkback.session.internal.imports.FileReading.State;
import studio.talkback.session.internal.imports.Messages;

/**
 * Keeps files that a line of a log shows as they are, byte for byte and unread: a photo of a rack, a voice memo. Files
 * that say something of a session or a console are imported instead.
 */
public final class Attachments {

    /** The kind of a photo as evidence. */
    public static final String PHOTO = "photo";
    /** The kind of any other file as evidence. */
    public static final String FILE = "file";

    private static final Set<String> PHOTOS = Objects.requireNonNull(
            Set.of("jpg", "jpeg", "png", "heic", "heif", "gif", "webp", "tif", "tiff", "bmp"));
    private static final Set<String> SOUND = Objects.requireNonNull(
            Set.of("wav", "aif", "aiff", "flac", "mp3", "m4a"));
    private static final Set<String> OTHERS = Objects.requireNonNull(Set.of("pdf", "mov", "mp4"));

    private Attachments() {
    }

    /** Whether a file is one to attach, by the end of its name; every other is one to import. */
    public static boolean takes(Path file) {
        String end = end(file);
        return PHOTOS.contains(end) || SOUND.contains(end) || OTHERS.contains(end);
    }

    /** Whether a file is a photo, by the end of its name. */
    public static boolean isPhoto(Path file) {
        return PHOTOS.contains(end(file));
    }

    /** Whether a file is sound, by the end of its name. */
    public static boolean isSound(Path file) {
        return SOUND.contains(end(file));
    }

    /**
     * Keeps a file and describes it as evidence. No document names it yet.
     *
     * @param at when it was attached
     * @throws EvidenceException if it is no file, holds nothing, may not be read, or is still being written
     * @throws IOException       if reading it failed
     * @throws LibraryException  if it cannot be kept
     */
    public static Evidence keep(Library library, Path file, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        State before = State.of(file);
        BlobRef blob = library.keep(file, monitor);
        if (!before.equals(State.of(file))) {
            throw new EvidenceException(Messages.stillWritten);
        }
        Evidence evidence = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName(String.valueOf(file.getFileName()));
        evidence.setKind(PHOTOS.contains(end(file)) ? PHOTO : FILE);
        evidence.setTakenAt(at.toInstant());
        return evidence;
    }

    /**
     * Keeps a photo with the time when it was taken, see {@link PhotoFacts#taken}. No document names it yet.
     *
     * @param at when it was attached, in the room's zone
     * @throws EvidenceException if it is no file, holds nothing, may not be read, or is still being written
     * @throws IOException       if reading it failed
     * @throws LibraryException  if it cannot be kept
     */
    public static Photo keepPhoto(Library library, Path file, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        Photo photo = Objects.requireNonNull(ModelFactory.eINSTANCE.createPhoto());
        photo.setFile(keep(library, file, at, monitor));
        photo.setTakenAt(PhotoFacts.taken(file, Objects.requireNonNull(at.getZone())));
        return photo;
    }

    private static String end(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
