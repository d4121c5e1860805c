package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import java.util.stream.Collectors;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.library.Projector;
import studio.talkback.model.Document;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;

/** Sessions, and the items worked on in them. */
public final class SessionProjector implements Projector {

    @Override
    public void project(Ref ref, Document document, ProjectionSink sink) {
        Session session = (Session) document;
        String people = session.getParticipations().stream().filter(each -> each.getParty() != null)
                .map(each -> each.getParty().document().toString()).collect(Collectors.joining(" "));
        sink.row(Projections.SESSION, session.getId(), uuid(session.getProject()), uuid(session.getRoom()),
                session.getDate() == null ? null : session.getDate().toString(), millis(session.getTimeIn()),
                millis(session.getTimeOut()), zone(session.getTimeIn()), people);
        int place = 0;
        for (Ref item : session.getItems()) {
            sink.row(Projections.SESSION_ITEM, item.document().toString(), place++);
        }
        StudioProjectors.inProject(session.getProject(), sink);
        sink.text(StudioProjectors.title(session.getDate() == null ? null : session.getDate().toString()),
                session.getSessionFile(), session.getConsoleScene(), session.getNote());
    }
}
