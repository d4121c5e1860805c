package studio.talkback.session.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.imports.Attachments;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.picture.ClipboardFiles;

/**
 * Takes the files that are dropped or pasted into a log: photos and the like are attached to the line that is being
 * typed, what says something of a session or a console is imported into the item at hand.
 */
final class FileIntake {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final QuickLine line;
    private final LibraryReader keeper;

    /** Takes files for this line. */
    FileIntake(QuickLine line) {
        this.line = line;
        this.keeper = new LibraryReader(line);
    }

    /** Takes these files; each failure is told, and changes nothing. */
    void take(List<Path> files) {
        ActiveContext.State state = Talkback.context().state();
        Ref project = state.project();
        List<Path> imports = new ArrayList<>();
        for (Path file : files) {
            if (Attachments.takes(file)) {
                attach(String.valueOf(file.getFileName()),
                        (library, monitor) -> Attachments.keep(library, file, now(), monitor));
            } else {
                imports.add(file);
            }
        }
        if (project != null && !imports.isEmpty()) {
            new Importing(line.getShell()).files(imports, project, state.item());
        }
    }

    /** Takes files or a picture from the clipboard; false where it holds neither. */
    boolean paste() {
        ClipboardFiles there = ClipboardFiles.of(Objects.requireNonNull(line.getDisplay()));
        ImageData picture = there.picture();
        if (!there.files().isEmpty()) {
            take(there.files());
        } else if (picture != null) {
            String name = NLS.bind(Messages.Paste_Picture, now().format(TAKEN));
            attach(name, (library, monitor) -> keep(library, picture, name, monitor));
        }
        return !there.files().isEmpty() || picture != null;
    }

    private void attach(String name, LibraryReader.Work<Evidence> keep) {
        line.waitFor(name);
        keeper.write(NLS.bind(Messages.Attach_Job, name), keep, file -> line.attached(name, file),
                failure -> line.attached(name, null));
    }

    private static Evidence keep(Library library, ImageData picture, String name, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        Path folder = Files.createTempDirectory("talkback");
        Path file = folder.resolve(name);
        try {
            ClipboardFiles.write(picture, file);
            return Attachments.keep(library, file, now(), monitor);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
