package studio.talkback.session.internal.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Prints;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Print;
import studio.talkback.session.EntryScene;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.imports.WavHeader;

/** The files of prints, which come with the line that says they were made. */
final class PrintFiles {

    private PrintFiles() {
    }

    /** The sound files of an entry in the order of its prints; none where they are not as many. */
    static List<Evidence> of(Entry entry, int prints) {
        List<Evidence> files = entry.getEvidence().stream()
                .filter(each -> each.getName() != null && Attachments.isSound(Path.of(plain(each.getName())))).toList();
        return Objects.requireNonNull(files.size() == prints ? files : List.of());
    }

    /** The print of this name that was said to be made and has no file yet; null where there is none. */
    static @Nullable Print waiting(MixVersion mix, String name) {
        Print print = Prints.of(mix, name);
        return print != null && print.getFile() == null && print.getCarriedOverFrom() == null ? print : null;
    }

    /** Binds a file to a print; what its header says of it stands there too. */
    static void bind(Print print, Evidence file, EntryScene scene) {
        scene.add(print, Literals.PRINT__FILE, Objects.requireNonNull(EcoreUtil.copy(file)));
        if (file.getName().toLowerCase(Locale.ROOT).endsWith(".wav")) {
            WavHeader header = header(file, scene);
            scene.set(print, Literals.PRINT__SAMPLE_RATE_HZ, Integer.valueOf(header.sampleRateHz()));
            scene.set(print, Literals.PRINT__BIT_DEPTH, Integer.valueOf(header.bitDepth()));
        }
    }

    /** A header that cannot be read says nothing: the file is kept all the same. */
    private static WavHeader header(Evidence file, EntryScene scene) {
        try (InputStream bytes = scene.library().blob(Objects.requireNonNull(file.getDigest()))) {
            return WavHeader.read(bytes);
        } catch (IOException | LibraryException e) {
            return WavHeader.UNKNOWN;
        }
    }

    /** A name is somebody else's text, and may be no name of a file here. */
    private static String plain(String name) {
        return Objects.requireNonNull(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
    }
}
