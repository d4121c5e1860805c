package studio.talkback.gear.ui.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;

import studio.talkback.library.BlobRef;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.photo.PhotoFacts;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.ui.picture.ClipboardFiles;

/**
 * A photo of equipment that the library keeps as it was taken.
 *
 * @param file   which one
 * @param width  in pixels, as it is seen upright
 * @param height in pixels, as it is seen upright
 */
record TakenPhoto(Evidence file, int width, int height) {

    private static final String KIND = "photo";
    private static final int LARGEST = 128 << 20;
    /** From this orientation on what the camera wrote lies across what is seen. */
    private static final int FIRST_ACROSS = 5;
    private static final int[] JPEG = { 0xFF, 0xD8, 0xFF };
    private static final int[] PNG = { 0x89, 'P', 'N', 'G' };

    /**
     * Keeps a file.
     *
     * @throws IOException if it is no JPEG or PNG, is too large, or cannot be read; the message is one line
     */
    static TakenPhoto keep(Library library, Path file) throws IOException, LibraryException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException(NLS.bind(Messages.Photo_TooLarge, name));
            }
        }
        return keep(library, name, bytes);
    }

    /** Keeps a picture that was copied, as PNG. */
    static TakenPhoto keep(Library library, ImageData picture) throws IOException, LibraryException {
        return keep(library, Messages.Photo_Pasted, ClipboardFiles.png(picture));
    }

    private static TakenPhoto keep(Library library, String name, byte[] bytes) throws IOException, LibraryException {
        if (!begins(bytes, JPEG) && !begins(bytes, PNG)) {
            throw new IOException(NLS.bind(Messages.Photo_NotOne, name));
        }
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(bytes));
            BlobRef kept = library.keep(new ByteArrayInputStream(bytes));
            Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
            evidence.setDigest(kept.digest());
            evidence.setName(name);
            evidence.setKind(KIND);
            evidence.setSizeBytes(kept.sizeBytes());
            boolean lying = PhotoFacts.of(bytes).orientation() >= FIRST_ACROSS;
            return new TakenPhoto(evidence, lying ? data.height : data.width, lying ? data.width : data.height);
        } catch (SWTException e) {
            throw new IOException(NLS.bind(Messages.Photo_Damaged, name), e);
        }
    }

    private static boolean begins(byte[] bytes, int[] with) {
        boolean all = bytes.length > with.length;
        for (int i = 0; all && i < with.length; i++) {
            all = (bytes[i] & 0xFF) == with[i];
        }
        return all;
    }
}
