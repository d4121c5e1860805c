package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.TracksCompleted;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code t}: tracks completed. Names that are not on the sheet stay in the entry and are reported. */
final class TracksMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) {
        if (!(scene.line().detail() instanceof EntryDetail.Tracks tracks)) {
            return;
        }
        TracksCompleted completed = ModelFactory.eINSTANCE.createTracksCompleted();
        completed.getTracks().addAll(tracks.tracks());
        scene.entry().setDetail(completed);
        Item item = scene.item();
        if (item == null) {
            scene.report(Messages.report_noItem);
            return;
        }
        for (String name : tracks.tracks()) {
            complete(track(item, name), name, scene);
        }
    }

    private static void complete(@Nullable Track track, String name, EntryScene scene) {
        if (track == null) {
            scene.report(NLS.bind(Messages.report_unknownTrack, name));
        } else if (track.getStatus() != TrackStatus.COMPLETED) {
            scene.set(track, Literals.TRACK__STATUS, TrackStatus.COMPLETED);
            scene.set(track, Literals.TRACK__COMPLETED_AT, scene.line().time().from());
        }
    }

    private static @Nullable Track track(Item item, String name) {
        return item.getTracks().stream().filter(track -> name.equalsIgnoreCase(track.getName())).findFirst()
                .orElse(null);
    }
}
