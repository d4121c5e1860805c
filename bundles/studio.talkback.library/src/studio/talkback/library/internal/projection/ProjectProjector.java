package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.name;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.library.Projector;
import studio.talkback.model.Booking;
import studio.talkback.model.Document;
import studio.talkback.model.Participation;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;

/** Projects, the order of their items, who takes part, and when rooms are booked for them. */
public final class ProjectProjector implements Projector {

    @Override
    public void project(Ref ref, Document document, ProjectionSink sink) {
        Project project = (Project) document;
        sink.row(Projections.PROJECT, project.getId(), project.getTitle(), project.getCodeName(),
                name(project.getKind()), uuid(project.getClient()), project.getArtist(), millis(project.getDue()),
                zone(project.getDue()), project.isArchived(), project.getFolder());
        int place = 0;
        for (Ref item : project.getItems()) {
            sink.row(Projections.PROJECT_ITEM, item.document().toString(), place++);
        }
        place = 0;
        for (Participation each : project.getParticipations()) {
            sink.row(Projections.PARTICIPATION, each.getId(), uuid(each.getParty()), each.getRole(), place++);
        }
        for (Booking each : project.getBookings()) {
            sink.row(Projections.BOOKING, each.getId(), uuid(each.getRoom()), millis(each.getFrom()),
                    millis(each.getTo()), zone(each.getFrom()), name(each.getState()), each.getNote(),
                    millis(each.getHeldAt()), each.getClashWhy());
        }
        sink.project(project.getId());
        sink.text(StudioProjectors.title(project.getTitle()), project.getArtist(), project.getCodeName(),
                project.getNote());
    }
}
