package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
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
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** The track sheet: a row for each track, typed into like a spreadsheet. Space completes the selected tracks. */
final class TrackSheet {

    private static final int NAME = 1;

    /** The attributes of the columns, in their order. */
    private static final List<EAttribute> FEATURES = Objects.requireNonNull(List.of(Literals.TRACK__NUMBER,
            Literals.TRACK__NAME, Literals.TRACK__STATUS, Literals.TRACK__SOURCE, Literals.TRACK__MICROPHONE,
            Literals.TRACK__PREAMP, Literals.TRACK__INSERTS, Literals.TRACK__EQ, Literals.TRACK__COMMENT,
            Literals.TRACK__ENGINEER));

    private final WorkingCopy<Item> copy;
    private final EditGrid<Track> grid;

    TrackSheet(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        List<GridColumn<Track>> columns = List.of(column(Messages.Track_Number, 46, 0),
                column(Messages.Track_Name, 170, NAME).growing(),
                column(Messages.Track_Status, 100, 2).inked(TrackSheet::ink), column(Messages.Track_Source, 110, 3),
                column(Messages.Track_Microphone, 90, 4), column(Messages.Track_Preamp, 90, 5),
                column(Messages.Track_Inserts, 110, 6), column(Messages.Track_Eq, 90, 7),
                column(Messages.Track_Comment, 160, 8).growing(), column(Messages.Track_Engineer, 100, 9));
        grid = new EditGrid<>(parent, Messages.Track_Sheet, copy, Objects.requireNonNull(columns),
                track -> Objects.requireNonNull(track.getId()));
        grid.adding(Messages.Track_New, NAME, this::add);
        grid.removing(tracks -> RemoveCommand.create(copy.domain(), copy.content(), Literals.ITEM__TRACKS, tracks));
        grid.moving(this::move);
        grid.toggling(tracks -> edits().toggleCompleted(tracks, Who.operator(), Objects.requireNonNull(ZonedDateTime.now())));
    }

    EditGrid<Track> grid() {
        return grid;
    }

    void show(Item item) {
        grid.show(Objects.requireNonNull(List.copyOf(item.getTracks())));
    }

    private GridColumn<Track> column(String title, int width, int index) {
        return GridColumn.of(title, width, Objects.requireNonNull(FEATURES.get(index)), values(index), copy);
    }

    private static ValueText values(int index) {
        EAttribute feature = Objects.requireNonNull(FEATURES.get(index));
        if (feature == Literals.TRACK__STATUS) {
            Map<TrackStatus, String> words = new LinkedHashMap<>();
            words.put(TrackStatus.OPEN, Messages.Track_Open);
            words.put(TrackStatus.COMPLETED, Messages.Track_Completed);
            words.put(TrackStatus.OMITTED, Messages.Track_Omitted);
            return ValueText.choice(words);
        }
        return feature == Literals.TRACK__ENGINEER ? ValueText.named(Kinds.PARTY) : ValueText.of(feature);
    }

    private static @Nullable Palette ink(Track track) {
        return switch (track.getStatus()) {
        case COMPLETED -> Palette.GOOD;
        case OMITTED -> Palette.QUIET;
        default -> null;
        };
    }

    private Command add(List<String> cells) throws ValueException {
        Track track = Objects.requireNonNull(ModelFactory.eINSTANCE.createTrack());
        for (int i = 0; i < FEATURES.size(); i++) {
            Object value = values(i).read(Objects.requireNonNull(cells.get(i)));
            if (value != null) {
                track.eSet(FEATURES.get(i), value);
            }
        }
        return edits().addTrack(track);
    }

    private @Nullable Command move(Track track, int places) {
        List<Track> tracks = grid.rows();
        int to = tracks.indexOf(track) + places;
        return to < 0 || to >= tracks.size() ? null
                : MoveCommand.create(copy.domain(), copy.content(), Literals.ITEM__TRACKS, track, to);
    }

    private SongEdits edits() {
        return new SongEdits(copy.domain(), Objects.requireNonNull(copy.content()));
    }
}
