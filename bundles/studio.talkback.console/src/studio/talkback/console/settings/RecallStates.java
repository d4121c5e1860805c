package studio.talkback.console.settings;

import java.io.IOException;
import java.io.InputStream;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Recall;

/** The console states of recalls, read from the files that the library keeps. Waits for the disk: not for the UI thread. */
public final class RecallStates {

    private RecallStates() {
    }

    /**
     * How the console stood in a recall.
     *
     * @throws LibraryException  if the recall knows no state, its file is not there, or no family here reads it
     * @throws EvidenceException if the file is damaged
     * @throws IOException       if reading it failed
     */
    public static ConsoleState of(Library library, ConsoleFamilies families, Recall recall)
            throws LibraryException, IOException, EvidenceException {
        Evidence file = recall.getConsoleState();
        String digest = file == null ? null : file.getDigest();
        String family = recall.getConsoleFamily();
        if (digest == null || family == null) {
            throw new LibraryException("the recall " + recall.getTitle() + " knows no state of the console: capture the desk"
                    + " from the console (Ctrl+K), or with its scene");
        }
        return read(library, families, family, digest);
    }

    /**
     * The state in a file that the library keeps.
     *
     * @param family the id of the console family that wrote it
     * @throws LibraryException  if the file is not there, or no family here reads it
     * @throws EvidenceException if it is damaged
     * @throws IOException       if reading it failed
     */
    public static ConsoleState read(Library library, ConsoleFamilies families, String family, String digest)
            throws LibraryException, IOException, EvidenceException {
        ConsoleFamily found = families.find(family);
        if (found == null) {
            throw new LibraryException("nothing here reads scenes of the console family " + family
                    + ": install the plug-in that does");
        }
        try (InputStream bytes = library.blob(digest)) {
            return found.codec().parse(bytes.readAllBytes());
        }
    }
}
