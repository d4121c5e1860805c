package studio.talkback.session.imports;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceReport;
import studio.talkback.model.identity.Ref;

/**
 * What an import found and did.
 *
 * @param name          the file's own name
 * @param digest        SHA-256 of its bytes, which are kept
 * @param report        what was read; its kind is {@link EvidenceImport#SESSION_FILE} and it counts nothing for a
 *                      Pro Tools session file, which is kept unread
 * @param first         whether nothing of its kind was imported there before, so that there is nothing to compare
 * @param nothingNew    whether the last import of its kind has the same bytes; then it was not filed again
 * @param changes       what is new since that import
 * @param missingTracks the tracks in the file that the item's track sheet lacked
 * @param addedTracks   those that were added to it
 * @param logLine       the line that the log says, or could say: the caller may offer it
 * @param entry         the entry that says it; null where none was written
 * @param notes         what could not be done, one line each
 * @param committed     the acknowledgement; null where nothing changed
 */
public record ImportResult(String name, String digest, EvidenceReport report, boolean first, boolean nothingNew,
        List<EvidenceChange> changes, List<String> missingTracks, List<String> addedTracks, String logLine,
        @Nullable Ref entry, List<String> notes, @Nullable Committed committed) {

    /** Copies the lists. */
    public ImportResult {
        changes = Objects.requireNonNull(List.copyOf(changes));
        missingTracks = Objects.requireNonNull(List.copyOf(missingTracks));
        addedTracks = Objects.requireNonNull(List.copyOf(addedTracks));
        notes = Objects.requireNonNull(List.copyOf(notes));
    }

    /** What kind of file it is. */
    public String kind() {
        return report.kind();
    }
}
