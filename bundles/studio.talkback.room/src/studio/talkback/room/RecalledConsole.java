package studio.talkback.room;

import java.io.IOException;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.Messages;

/**
 * How the console stood in a recall, as it is to be loaded into a console or compared with one.
 *
 * @param recall       which recall
 * @param title        what it is called
 * @param project      its project, or null
 * @param item         its item, or null
 * @param state        how the console stood
 * @param digest       the digest of the file that says so
 * @param sampleRateHz at which rate the console ran; 0 where that is not known
 * @param stoodAt      when a console was last known to stand so: when that was verified, else captured; null where nobody noted it
 */
public record RecalledConsole(Ref recall, String title, @Nullable Ref project, @Nullable Ref item, ConsoleState state,
        String digest, int sampleRateHz, @Nullable ZonedDateTime stoodAt) {

    /**
     * Reads it; not for the UI thread.
     *
     * @throws LibraryException  if there is no such recall, or it knows no state of the console
     * @throws EvidenceException if its file is damaged
     * @throws IOException       if reading its file failed
     */
    public static RecalledConsole read(Library library, ConsoleFamilies families, Ref recall)
            throws LibraryException, IOException, EvidenceException {
        Recall found = library.load(recall.toDocument(), Recall.class)
                .orElseThrow(() -> new DeskException(NLS.bind(Messages.console_noRecall, recall))).content();
        ConsoleState state = RecallStates.of(library, families, found);
        Evidence file = found.getConsoleState();
        String digest = file == null ? "" : String.valueOf(file.getDigest());
        return new RecalledConsole(recall.toDocument(), String.valueOf(found.getTitle()), found.getProject(), found.getItem(),
                state, digest, found.getSampleRateHz(),
                found.getVerifiedAt() == null ? found.getCapturedAt() : found.getVerifiedAt());
    }
}
