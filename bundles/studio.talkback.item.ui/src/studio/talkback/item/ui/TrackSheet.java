package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** The track sheet: a row for each track, typed into like a spreadsheet. Space completes the selected tracks. */
final class TrackSheet {

    private final WorkingCopy<Item> copy;
    private final EditGrid<Track> grid;

    TrackSheet(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        ObjectGrid<Track> sheet = new ObjectGrid<>(copy, Literals.ITEM__TRACKS, ModelFactory.eINSTANCE::createTrack);
        sheet.column(Messages.Track_Number, 46, Literals.TRACK__NUMBER);
        sheet.column(Messages.Track_Name, 170, Literals.TRACK__NAME).growing();
        sheet.column(Messages.Track_Status, 100, Literals.TRACK__STATUS, ValueText.choice(words())).inked(TrackSheet::ink);
        sheet.column(Messages.Track_Source, 110, Literals.TRACK__SOURCE);
        sheet.column(Messages.Track_Microphone, 90, Literals.TRACK__MICROPHONE);
        sheet.column(Messages.Track_Preamp, 90, Literals.TRACK__PREAMP);
        sheet.column(Messages.Track_Inserts, 110, Literals.TRACK__INSERTS);
        sheet.column(Messages.Track_Eq, 90, Literals.TRACK__EQ);
        sheet.column(Messages.Track_Comment, 160, Literals.TRACK__COMMENT).growing();
        sheet.column(Messages.Track_Engineer, 100, Literals.TRACK__ENGINEER, ValueText.named(Kinds.PARTY));
        sheet.addedBy(track -> edits().addTrack(track));
        grid = sheet.create(parent, Messages.Track_Sheet, Messages.Track_New, 1);
        grid.toggling(tracks -> edits().toggleCompleted(tracks, Who.operator(), Objects.requireNonNull(ZonedDateTime.now())));
    }

    EditGrid<Track> grid() {
        return grid;
    }

    void show(Item item) {
        grid.show(Objects.requireNonNull(List.copyOf(item.getTracks())));
    }

    private static Map<TrackStatus, String> words() {
        Map<TrackStatus, String> words = new LinkedHashMap<>();
        words.put(TrackStatus.OPEN, Messages.Track_Open);
        words.put(TrackStatus.COMPLETED, Messages.Track_Completed);
        words.put(TrackStatus.OMITTED, Messages.Track_Omitted);
        return words;
    }

    private static @Nullable Palette ink(Track track) {
        return switch (track.getStatus()) {
        case COMPLETED -> Palette.GOOD;
        case OMITTED -> Palette.QUIET;
        default -> null;
        };
    }

    private SongEdits edits() {
        return new SongEdits(copy.domain(), Objects.requireNonNull(copy.content()));
    }
}
