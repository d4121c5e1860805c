package studio.talkback.session.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.imports.Messages;

/** Copies of kept files under their own names, for other programs to open: the kept ones are never handed out. */
public final class EvidenceCopies {

    private EvidenceCopies() {
    }

    /**
     * Copies the files of an entry, checked against their digests, into a folder of their own among the temporary ones.
     *
     * @return the copies, in the entry's order
     * @throws LibraryException if there is no such entry, or one of its files is gone
     * @throws IOException      if one is damaged, or there is no space for it
     */
    public static List<Path> of(Library library, Ref entry, IProgressMonitor monitor) throws IOException, LibraryException {
        Entry stored = library.load(entry, Entry.class)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noEntry, entry))).content();
        SubMonitor progress = SubMonitor.convert(monitor, stored.getEvidence().size());
        Path folder = Files.createTempDirectory("talkback");
        List<Path> copies = new ArrayList<>();
        for (Evidence each : stored.getEvidence()) {
            progress.split(1);
            copies.add(copy(library, each, Objects.requireNonNull(folder.resolve(copies.size() + "-" + plainName(each)))));
        }
        folder.toFile().deleteOnExit();
        return copies;
    }

    /**
     * Copies one kept file, checked against its digest, into a folder of its own among the temporary ones.
     *
     * @throws LibraryException if it is gone
     * @throws IOException      if it is damaged, or there is no space for it
     */
    public static Path of(Library library, Evidence file) throws IOException, LibraryException {
        Path folder = Files.createTempDirectory("talkback");
        folder.toFile().deleteOnExit();
        return copy(library, file, Objects.requireNonNull(folder.resolve(plainName(file))));
    }

    private static Path copy(Library library, Evidence file, Path copy) throws IOException, LibraryException {
        try (InputStream bytes = library.blob(Objects.requireNonNull(file.getDigest()))) {
            Files.copy(bytes, copy);
        }
        copy.toFile().deleteOnExit();
        return copy;
    }

    /** A name is somebody else's text: what could lead out of the folder is no part of it. */
    private static String plainName(Evidence evidence) {
        String name = Objects.requireNonNullElse(evidence.getName(), "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_");
        return name.isBlank() || name.matches("\\.+") ? Attachments.FILE : name;
    }
}
