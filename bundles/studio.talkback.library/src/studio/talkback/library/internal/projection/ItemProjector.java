package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.joined;
import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.name;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.library.Prints;
import studio.talkback.library.Projector;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;

/** Items with their tracks, mix versions, prints and requests. */
public final class ItemProjector implements Projector {

    @Override
    public void project(Ref ref, Document document, ProjectionSink sink) {
        Item item = (Item) document;
        StringBuilder words = new StringBuilder();
        tracks(item, sink, words);
        versions(item, sink, words);
        requests(item, sink, words);
        row(item, sink);
        StudioProjectors.inProject(item.getProject(), sink);
        String number = item.getNumber() == null ? "" : "#" + item.getNumber() + " ";
        sink.text(number + StudioProjectors.title(item.getTitle()), item.getNote(), words.toString());
    }

    private static void row(Item item, ProjectionSink sink) {
        MixVersion current = CurrentMix.of(item);
        long made = current == null ? 0
                : item.getRequiredPrints().stream().filter(wanted -> Prints.of(current, wanted.getName()) != null)
                        .count();
        long open = item.getRequests().stream().filter(request -> request.getState() == RequestState.OPEN).count();
        List<Track> wanted = item.getTracks().stream().filter(track -> track.getStatus() != TrackStatus.OMITTED)
                .toList();
        long done = wanted.stream().filter(track -> track.getStatus() == TrackStatus.COMPLETED).count();
        sink.row(Projections.ITEM, item.getId(), uuid(item.getProject()), item.getNumber(), item.getTitle(),
                item.getStage(), item.getPriority(), millis(item.getDue()), zone(item.getDue()),
                uuid(item.getBlockedOn()), item.getBlockedWhy(), current == null ? null : current.getName(), made,
                item.getRequiredPrints().size(), open, done, wanted.size(), cut(item));
    }

    /** The picture version last turned over; null where there is no picture. */
    private static @Nullable String cut(Item item) {
        return item.getTurnovers().isEmpty() ? null : item.getTurnovers().getLast().getPictureVersion();
    }

    private static void tracks(Item item, ProjectionSink sink, StringBuilder words) {
        for (Track track : item.getTracks()) {
            sink.row(Projections.TRACK, track.getId(), track.getNumber(), track.getName(), name(track.getStatus()),
                    track.getComment());
            append(words, track.getName(), track.getComment(), track.getSource());
        }
    }

    private static void versions(Item item, ProjectionSink sink, StringBuilder words) {
        for (MixVersion version : item.getMixVersions()) {
            sink.row(Projections.MIX_VERSION, version.getId(), version.getName(), versionName(version.getParent()),
                    version.isDraft(), uuid(version.getAuthor()), millis(version.getMadeAt()), version.getWhy(),
                    changes(version), approved(version), millis(version.getAbandonedAt()), leftWhy(version),
                    backTo(version), version.getDraftNotes().stream().filter(note -> note.getDoneAt() == null).count());
            append(words, version.getWhy(), version.getNote(), version.getAbandonedWhy());
            version.getApprovals().forEach(approval -> append(words, approval.getText()));
            version.getDraftNotes().forEach(note -> append(words, note.getText()));
            int place = 0;
            for (Print print : version.getPrints()) {
                sink.row(Projections.PRINT, print.getId(), print.getName(), version.getName(),
                        millis(print.getMadeAt()), print.getFile() == null ? null : print.getFile().getDigest(), false,
                        versionName(print.getCarriedOverFrom()), null, place++);
            }
        }
        int place = 0;
        for (RequiredPrint print : item.getRequiredPrints()) {
            sink.row(Projections.PRINT, print.getId(), print.getName(), null, null, null, true, null,
                    millis(print.getDue()), place++);
        }
    }

    private static String changes(MixVersion version) {
        return version.getChanges().stream().map(MixChange::getText).collect(Collectors.joining("; "));
    }

    /** {@code EB with PIN; LBL by mail}. */
    private static String approved(MixVersion version) {
        return StandingApprovals.of(version).stream()
                .map(approval -> (text(approval.getByName()) + " " + text(approval.getHow())).strip())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String leftWhy(MixVersion version) {
        return version.getAbandonedAt() == null ? null : text(version.getAbandonedWhy());
    }

    private static @Nullable String backTo(MixVersion version) {
        return RevertPoint.isWord(version) ? null : versionName(RevertPoint.of(version));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String versionName(@Nullable MixVersion version) {
        return version == null ? null : version.getName();
    }

    private static void requests(Item item, ProjectionSink sink, StringBuilder words) {
        for (Request request : item.getRequests()) {
            sink.row(Projections.REQUEST, request.getId(), uuid(item.getProject()), request.getNumber(),
                    request.getText(), joined(request.getAskedByNames()), name(request.getState()),
                    millis(request.getDue()), zone(request.getDue()), request.getAnswer(),
                    millis(request.getAskedAt()));
            append(words, request.getText(), request.getAnswer());
        }
    }

    private static void append(StringBuilder words, @Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                words.append(text).append('\n');
            }
        }
    }
}
