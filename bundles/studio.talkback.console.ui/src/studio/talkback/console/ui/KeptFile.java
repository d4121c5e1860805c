package studio.talkback.console.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.settings.SysEx;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.file.WholeFile;
import studio.talkback.model.Evidence;
import studio.talkback.session.imports.Attachments;
import studio.talkback.ui.Sizes;

/** The file of a part that is kept elsewhere: any file, byte for byte. */
final class KeptFile {

    /** The kind of a file of MIDI system exclusive messages as evidence. */
    static final String SYSEX = "sysex";
    /** More than any unit's memory, in bytes. */
    private static final int MOST = 16 << 20;

    private KeptFile() {
    }

    /** Keeps a file. Waits for the disk. */
    static Evidence keep(Library library, Path file, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        Evidence kept = Attachments.keep(library, file, Objects.requireNonNull(ZonedDateTime.now()), monitor);
        if (isSysEx(file)) {
            kept.setKind(SYSEX);
        }
        return kept;
    }

    static boolean isSysEx(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".syx");
    }

    /** What the file holds, in a few words; empty where nothing is known of its kind. Waits for the disk. */
    static String words(Library library, Evidence file) throws IOException, LibraryException {
        if (!SYSEX.equals(file.getKind()) || file.getDigest() == null) {
            return "";
        }
        try (InputStream bytes = library.blob(Objects.requireNonNull(file.getDigest()))) {
            return SysEx.of(Objects.requireNonNull(bytes.readNBytes(MOST))).map(SysEx::said).orElse(Messages.Elsewhere_NoSysEx);
        }
    }

    /** Writes the file out; what is written is read back and compared. Waits for the disk. */
    static Path write(Library library, Evidence file, Path target) throws IOException, LibraryException {
        try (InputStream bytes = library.blob(Objects.requireNonNull(file.getDigest()))) {
            WholeFile.write(target, bytes);
            return target;
        }
    }

    /** Its name and size, and what it holds where that is known. */
    static String said(@Nullable Evidence file, String words) {
        if (file == null) {
            return "";
        }
        String said = Objects.requireNonNullElse(file.getName(), "") + "   " + Sizes.text(file.getSizeBytes());
        return words.isEmpty() ? said : said + "   " + words;
    }
}
