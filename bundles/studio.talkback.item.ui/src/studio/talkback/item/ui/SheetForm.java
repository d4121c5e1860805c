package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.Item;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** What the sheet says of the song as a whole. */
final class SheetForm {

    private final FieldForm form;

    SheetForm(Composite parent, WorkingCopy<Item> copy) {
        form = new FieldForm(parent, 2, copy);
        form.field(Messages.Sheet_Title, Literals.ITEM__TITLE);
        form.field(Messages.Sheet_Number, Literals.ITEM__NUMBER);
        form.field(Messages.Sheet_Due, Literals.ITEM__DUE,
                ValueText.time(typed -> Moments.read(typed, Objects.requireNonNull(ZonedDateTime.now()))));
        form.field(Messages.Sheet_Tempo, Literals.ITEM__TEMPO_BPM);
        form.named(Messages.Sheet_BlockedOn, Literals.ITEM__BLOCKED_ON, Kinds.PARTY);
        form.field(Messages.Sheet_BlockedWhy, Literals.ITEM__BLOCKED_WHY);
        form.lines(Messages.Sheet_Note, Literals.ITEM__NOTE, 4);
    }

    FieldForm form() {
        return form;
    }

    void show(Item item) {
        form.show(item);
    }
}
