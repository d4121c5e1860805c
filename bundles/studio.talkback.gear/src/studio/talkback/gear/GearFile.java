package studio.talkback.gear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.GearCheck;
import studio.talkback.gear.internal.Messages;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Gear;

/**
 * Equipment as one file: a ZIP that holds, in this order, {@code talkback-gear} (the version of the file and of the model, in
 * ASCII, {@code 1 1}), {@code gear.xmi} (the document, UTF-8) and, where it was drawn over one, {@code photo} (its bytes as
 * they were taken). The same equipment gives the same bytes.
 *
 * @param gear  the equipment
 * @param photo the bytes of the photo that it was drawn over; null where there is none
 */
public record GearFile(Gear gear, byte @Nullable [] photo) {

    /** Copies the photo. */
    public GearFile {
        photo = photo == null ? null : photo.clone();
    }

    /** The bytes of the photo that it was drawn over, as a copy; null where there is none. */
    @Override
    public byte @Nullable [] photo() {
        byte[] bytes = photo;
        return bytes == null ? null : bytes.clone();
    }

    /** How the names of such files end. */
    public static final String EXTENSION = ".gear";

    private static final String VERSION = "talkback-gear";
    private static final String DOCUMENT = "gear.xmi";
    private static final String PHOTO = "photo";
    private static final String PLAIN_NAME = "equipment";
    private static final int LONGEST_NAME = 100;
    private static final int FILE_VERSION = 1;
    private static final int LARGEST_DOCUMENT = 16 << 20;
    private static final int LARGEST_PHOTO = 128 << 20;

    /**
     * Reads one.
     *
     * @param bytes where it comes from; not closed
     * @param kinds those of the library that it is for
     * @throws GearException if it is no such file, is damaged, or was written by a newer Talkback
     * @throws IOException   if it cannot be read
     */
    public static GearFile read(InputStream bytes, DocumentKinds kinds) throws IOException, GearException {
        Map<String, byte[]> parts = parts(bytes);
        int model = modelVersion(parts.get(VERSION));
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new GearException(NLS.bind(Messages.file_damaged, DOCUMENT));
        }
        try {
            if (!(new DocumentXmi(kinds).read(document, model) instanceof Gear gear)) {
                throw new GearException(Messages.file_none);
            }
            GearCheck.check(gear);
            byte[] photo = parts.get(PHOTO);
            GearCheck.checkPhoto(gear, photo);
            return new GearFile(gear, photo);
        } catch (GearException e) {
            throw e;
        } catch (LibraryException e) {
            throw new GearException(NLS.bind(Messages.file_damaged, e.getMessage()), e);
        }
    }

    /** The parts by their names; nothing is written anywhere, and others than ours are a foreign file. */
    private static Map<String, byte[]> parts(InputStream bytes) throws IOException, GearException {
        Map<String, byte[]> parts = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = Objects.requireNonNull(entry.getName());
                if (parts.isEmpty() != VERSION.equals(name) || parts.containsKey(name)
                        || !VERSION.equals(name) && !DOCUMENT.equals(name) && !PHOTO.equals(name)) {
                    throw new GearException(Messages.file_none);
                }
                int largest = PHOTO.equals(name) ? LARGEST_PHOTO : LARGEST_DOCUMENT;
                byte[] content = zip.readNBytes(largest);
                if (zip.read() >= 0) {
                    throw new GearException(Messages.file_tooLarge);
                }
                parts.put(name, content);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new GearException(parts.isEmpty() ? Messages.file_none
                    : NLS.bind(Messages.file_damaged, String.valueOf(e.getMessage())), e);
        }
        if (parts.isEmpty()) {
            throw new GearException(Messages.file_none);
        }
        return parts;
    }

    private static int modelVersion(byte @Nullable [] version) throws GearException {
        String[] numbers = version == null ? new String[0] : new String(version, StandardCharsets.US_ASCII).strip().split(" ");
        if (numbers.length != 2 || !numbers[0].matches("\\d{1,4}") || !numbers[1].matches("\\d{1,4}")) {
            throw new GearException(Messages.file_none);
        } else if (Integer.parseInt(numbers[0]) > FILE_VERSION || Integer.parseInt(numbers[1]) > DocumentXmi.MODEL_VERSION) {
            throw new GearException(NLS.bind(Messages.file_newer, numbers[0] + "." + numbers[1]));
        }
        return Integer.parseInt(numbers[1]);
    }

    /** What the file of a model is called, without its ending: no character that a system refuses, and never a place elsewhere. */
    public static String name(String model) {
        String plain = model.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "-").replaceAll("^[.\\s]+|[.\\s]+$", "");
        return plain.isEmpty() ? PLAIN_NAME : Objects.requireNonNull(plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip());
    }

    /**
     * The bytes of the file.
     *
     * @param kinds those of the library that it is from
     * @throws LibraryException if the equipment cannot be written down
     */
    public InputStream write(DocumentKinds kinds) throws LibraryException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, VERSION, (FILE_VERSION + " " + DocumentXmi.MODEL_VERSION).getBytes(StandardCharsets.US_ASCII));
            put(zip, DOCUMENT, new DocumentXmi(kinds).write(gear));
            byte[] picture = photo;
            if (picture != null) {
                put(zip, PHOTO, picture);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory takes everything", e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // No time of now in it: the same equipment is the same file.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
