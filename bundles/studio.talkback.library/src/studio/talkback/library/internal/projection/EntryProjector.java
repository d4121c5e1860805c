package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.joined;
import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.library.Projector;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.EntryDetail;
import studio.talkback.model.Evidence;
import studio.talkback.model.NextAction;
import studio.talkback.model.PrintsMade;
import studio.talkback.model.TracksCompleted;
import studio.talkback.model.identity.Ref;

/** The lines of the session logs. */
public final class EntryProjector implements Projector {

    @Override
    public void project(Ref ref, Document document, ProjectionSink sink) {
        Entry entry = (Entry) document;
        sink.row(Projections.ENTRY, entry.getId(), uuid(entry.getSession()), uuid(entry.getProject()),
                uuid(entry.getItem()), entry.getKind(), millis(entry.getAt()), zone(entry.getAt()),
                entry.getByInitials(), entry.getText(), entry.getWhy(), millis(entry.getDue()), entry.getNumber(),
                entry.isStruckOut(), detail(entry.getDetail()),
                entry.getEvidence().stream().map(Evidence::getDigest).collect(Collectors.joining(" ")));
        StudioProjectors.inProject(entry.getProject(), sink);
        sink.text(StudioProjectors.title(entry.getText()), entry.getWhy(), joined(entry.getPeople()));
    }

    /** What lists need of a detail: who owns a next action (a leading ✓ once done), names of prints and tracks. */
    private static @Nullable String detail(@Nullable EntryDetail detail) {
        return switch (detail) {
        case NextAction action -> (action.getDoneAt() == null ? "" : "✓") + joined(action.getOwners());
        case PrintsMade prints -> joined(prints.getNames());
        case TracksCompleted tracks -> joined(tracks.getTracks());
        case null, default -> null;
        };
    }
}
