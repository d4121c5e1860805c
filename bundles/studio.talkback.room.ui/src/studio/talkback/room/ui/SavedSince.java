package studio.talkback.room.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.room.CaptureRequest;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;

/** What a capture finds in the watched folders: the newest scene of the project, and the photos that nobody has kept yet. */
final class SavedSince {

    private final @Nullable Proposals source;
    private final List<Proposal> found = new ArrayList<>();

    private SavedSince(@Nullable Proposals source) {
        this.source = source;
    }

    /**
     * What is proposed now for the desk; nothing while the library is opening.
     *
     * @param project whose files; null for nobody's
     * @param item    what is captured: what is of another item is left
     * @param since   when the desk was captured: a scene that was saved before does not say how it stands now; null for any
     */
    static SavedSince of(@Nullable Ref project, @Nullable Ref item, @Nullable ZonedDateTime since) {
        Proposals proposals = Talkback.service(Watching.class).proposals().getNow(null);
        SavedSince saved = new SavedSince(proposals);
        if (proposals != null && project != null) {
            Proposal scene = null;
            for (Proposal each : proposals.list()) {
                boolean mine = each.project() == null || project.equals(each.project());
                Ref of = each.item();
                boolean fits = mine && !each.isGroup() && (of == null || of.equals(item));
                if (fits && each.kind() == ProposalKind.SCENE && (since == null || each.savedAt().isAfter(since))) {
                    scene = each;
                } else if (fits && each.kind() == ProposalKind.PHOTO) {
                    saved.found.add(each);
                }
            }
            if (scene != null) {
                saved.found.add(scene);
            }
        }
        return saved;
    }

    /** Whether a scene of the console is among them. */
    boolean hasScene() {
        return found.stream().anyMatch(each -> each.kind() == ProposalKind.SCENE);
    }

    /** Their files. */
    List<Path> files() {
        return found.stream().map(Proposal::path).toList();
    }

    /**
     * Those that a capture took are proposed no more.
     *
     * @return them, to be proposed again when the capture is taken back
     */
    List<Proposal> taken(CaptureRequest request) {
        Set<Path> files = new HashSet<>();
        request.photos().forEach(photo -> files.add(photo.file()));
        Path scene = request.scene();
        if (scene != null) {
            files.add(scene);
        }
        List<Proposal> taken = new ArrayList<>();
        Proposals proposals = source;
        for (Proposal each : found) {
            if (proposals != null && files.contains(each.path()) && proposals.drop(each)) {
                taken.add(each);
            }
        }
        return taken;
    }
}
