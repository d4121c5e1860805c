package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PictureCut;
import studio.talkback.model.Turnover;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.SongPlace;

/** {@code k}: a new picture version was turned over; prints of an older one are stale. */
final class PictureMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) {
        if (!(scene.line().detail() instanceof EntryDetail.Picture picture)) {
            return;
        }
        PictureCut cut = ModelFactory.eINSTANCE.createPictureCut();
        cut.setPictureVersion(picture.version());
        scene.entry().setDetail(cut);
        Item item = scene.item();
        if (item == null || picture.version() == null) {
            scene.report(item == null ? Messages.report_noItem : Messages.report_cutWithoutVersion);
            return;
        }
        QuickEntry line = scene.line();
        Turnover turnover = ModelFactory.eINSTANCE.createTurnover();
        turnover.setPictureVersion(picture.version());
        turnover.setDate(line.time().from().toLocalDate());
        turnover.setStartTimecode(startTimecode(line));
        String rate = scene.session().getTimecodeRate();
        turnover.setFrameRate(rate);
        turnover.setDropFrame(rate != null && rate.contains("drop"));
        turnover.setWhy(line.why());
        scene.add(item, Literals.ITEM__TURNOVERS, turnover);
    }

    private static @Nullable String startTimecode(QuickEntry line) {
        for (SongPlace place : line.places()) {
            if (place instanceof SongPlace.Timecode timecode) {
                return EntryWriter.timecode(timecode);
            }
        }
        return null;
    }
}
