package studio.talkback.watch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.session.imports.Attachments;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchedFolder;

/** Says what a file is by its name, else by its first bytes; more is not read before it is kept. */
public final class Recognition {

    private final EvidenceReaders readers;

    /** Recognises what these readers know. */
    public Recognition(EvidenceReaders readers) {
        this.readers = readers;
    }

    /**
     * What a file is; null where it is nothing that is kept.
     *
     * @throws IOException if it cannot be read
     */
    @Nullable ProposalKind kind(WatchedFolder folder, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Attachments.isPhoto(file)) {
            return ProposalKind.PHOTO;
        } else if (folder.kind() == WatchedFolder.Kind.PHOTOS) {
            return Attachments.takes(file) ? ProposalKind.OTHER : null;
        } else if (name.endsWith(".ptx")) {
            return ProposalKind.SESSION_FILE;
        } else if (name.endsWith(".wav")) {
            return ProposalKind.PRINT;
        }
        return Attachments.takes(file) ? ProposalKind.OTHER : byHead(file);
    }

    private @Nullable ProposalKind byHead(Path file) throws IOException {
        EvidenceReader reader = readers.find(EvidenceFile.at(file));
        if (reader == null) {
            return null;
        }
        if (reader.consoleFamily() != null) {
            return ProposalKind.SCENE;
        }
        // A preset is of a console, too, but no recall of one: it is attached as it is.
        return reader.sessionText() ? ProposalKind.SESSION_TEXT : ProposalKind.OTHER;
    }
}
