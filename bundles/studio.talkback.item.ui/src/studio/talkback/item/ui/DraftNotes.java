package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** What the mix engineer noted on the selected mix version; Space ticks a note off, or opens it again. None is taken away. */
final class DraftNotes {

    private static final int TEXT = 2;

    private final WorkingCopy<Item> copy;
    private final EditGrid<DraftNote> grid;
    private String version = "";

    DraftNotes(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        grid = new EditGrid<>(parent, Messages.Note_List, copy, columns(), note -> Objects.requireNonNull(note.getId()));
        grid.toggling(notes -> edits().toggleDone(notes, Who.operator(), now()));
        grid.adding(Messages.Note_New, TEXT, this::make);
    }

    private List<GridColumn<DraftNote>> columns() {
        ValueText times = ValueText.time(typed -> null);
        return Objects.requireNonNull(List.of(
                GridColumn.<DraftNote>shown(Messages.Note_When, 160, note -> times.show(note.getAt())),
                GridColumn.<DraftNote>shown(Messages.Note_By, 60, DraftNotes::by),
                GridColumn.<DraftNote>shown(Messages.Note_Text, 300, note -> text(note.getText())).growing()
                        .typed(this::reword),
                GridColumn.<DraftNote>shown(Messages.Note_State, 170, DraftNotes::state)
                        .inked(note -> note.getDoneAt() == null ? Palette.CAUTION : Palette.GOOD)));
    }

    EditGrid<DraftNote> grid() {
        return grid;
    }

    /** Shows the notes on a version; none where there is no version. */
    void show(@Nullable MixVersion of) {
        version = of == null ? "" : Objects.requireNonNullElse(of.getId(), "");
        grid.show(Objects.requireNonNull(of == null ? List.of() : List.copyOf(of.getDraftNotes())));
    }

    private @Nullable Command make(List<String> cells) throws ValueException {
        Item item = copy.content();
        MixVersion of = item == null ? null : item.getMixVersions().stream()
                .filter(each -> version.equals(each.getId())).findFirst().orElse(null);
        String text = Objects.requireNonNull(cells.get(TEXT).strip());
        if (of == null) {
            throw new ValueException(Messages.Note_NoMix);
        }
        return text.isEmpty() ? null
                : edits().addNote(of, text, Who.operator(), Talkback.context().state().operator(), now());
    }

    private @Nullable Command reword(DraftNote note, String typed) throws ValueException {
        if (typed.isBlank()) {
            throw new ValueException(Messages.Note_NeedsText);
        }
        return typed.strip().equals(note.getText()) ? null : edits().reword(note, typed);
    }

    private static String by(DraftNote note) {
        String initials = NameBook.shared().initials(note.getBy());
        return initials.isEmpty() ? text(note.getByName()) : initials;
    }

    private static String state(DraftNote note) {
        return note.getDoneAt() == null ? Messages.Note_Open
                : Objects.requireNonNull((Messages.Note_Done + " " + NameBook.shared().initials(note.getDoneBy())).strip());
    }

    private SongEdits edits() {
        return new SongEdits(copy.domain(), Objects.requireNonNull(copy.content()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
