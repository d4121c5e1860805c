package studio.talkback.handover.ui;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.handover.SavedApart;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.Side;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Columns;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * The choice, line by line: what it was, and what each room made of it. Left takes the newer, Right the older, Space the
 * other; what is chosen has a mark before it.
 */
final class ChoicePane {

    private static final String CHOSEN = "\u2713 ";
    private static final String NOT_CHOSEN = "    ";
    private static final int NEWER = 2;
    private static final int OLDER = 3;

    private final Composite pane;
    private final Label says;
    private final Table lines;
    private final WholeLine whole;
    private final Button newer;
    private final Button older;
    private final Button together;
    private final Consumer<Choices> done;
    private final BiConsumer<Choices, Boolean> keepOrDelete;
    private @Nullable Choices choices;

    /**
     * @param done         is told once every line was chosen and somebody says so
     * @param keepOrDelete is told what becomes of a document that a room deleted
     */
    ChoicePane(Composite parent, Consumer<Choices> done, BiConsumer<Choices, Boolean> keepOrDelete) {
        this.done = done;
        this.keepOrDelete = keepOrDelete;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 6).applyTo(pane);
        Palette.paint(pane, Palette.RAISED, Palette.TEXT);
        lines = new Table(pane, SWT.SINGLE | SWT.FULL_SELECTION);
        lines.setHeaderVisible(true);
        Palette.paint(lines, Palette.RAISED, Palette.TEXT);
        Palette.paintSelection(lines);
        AccessibleNames.give(lines, Messages.Choice_Lines);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
        columns();
        lines.addListener(SWT.KeyDown, this::key);
        lines.addListener(SWT.MouseDown, this::click);
        whole = new WholeLine(pane);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(whole.control());
        whole.control().setVisible(false);
        pane.addListener(SWT.Resize, event -> whole.fit());
        lines.addListener(SWT.Selection, event -> whole.show(selected()));
        says = new Label(pane, SWT.WRAP);
        Fonts.bold(says);
        Palette.paint(says, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
        Composite answers = new Composite(pane, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(answers);
        Palette.paint(answers, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answers);
        newer = button(answers, Messages.Choice_AllNewer, () -> all(Side.MINE));
        older = button(answers, Messages.Choice_AllOlder, () -> all(Side.THEIRS));
        together = button(answers, Messages.Choice_Together, this::together);
    }

    private void columns() {
        TableColumn[] columns = { Columns.add(lines, Messages.Choice_What, 180), Columns.add(lines, Messages.Choice_Before, 130),
                Columns.add(lines, Messages.Apart_Newer, 180), Columns.add(lines, Messages.Apart_Older, 180) };
        int[] shares = { 28, 20, 26, 26 };
        lines.addListener(SWT.Resize, event -> {
            for (int i = 0; i < columns.length; i++) {
                columns[i].setWidth(Math.max(90, lines.getClientArea().width * shares[i] / 100));
            }
        });
    }

    private static Button button(Composite answers, String name, Runnable task) {
        Button button = new Button(answers, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> task.run());
        return button;
    }

    Table lines() {
        return lines;
    }

    /** Shows what is to be chosen of a document; what was chosen of the same one stays. */
    void show(@Nullable SavedApart apart) {
        Choices before = choices;
        if (apart == null) {
            choices = null;
        } else if (before == null || !before.apart().equals(apart)) {
            choices = new Choices(apart);
        }
        lines.removeAll();
        Choices now = choices;
        if (now != null) {
            lines.getColumn(NEWER).setText(PlainText.of(VersionText.newer(now.apart())));
            lines.getColumn(OLDER).setText(PlainText.of(VersionText.older(now.apart())));
            whole.name(VersionText.newer(now.apart()), VersionText.older(now.apart()));
            now.conflicts().forEach(conflict -> new TableItem(lines, SWT.NONE).setData(conflict));
            lines.select(0);
        }
        refresh();
    }

    private void refresh() {
        Choices now = choices;
        boolean deleted = now != null && now.apart().deletedSomewhere();
        boolean possible = now != null && now.apart().problem().isEmpty();
        boolean chosen = now != null && possible && now.open() == 0;
        if (now != null) {
            for (TableItem item : lines.getItems()) {
                fill(item, now);
            }
        }
        says.setText(now == null ? "" : PlainText.of(says(now)));
        newer.setText(deleted ? Messages.Choice_Keep : Messages.Choice_AllNewer);
        older.setText(deleted ? Messages.Choice_Delete : Messages.Choice_AllOlder);
        newer.setEnabled(possible && (chosen || !deleted));
        older.setEnabled(possible);
        together.setVisible(!deleted);
        together.setEnabled(chosen && !deleted);
        whole.show(selected());
        pane.layout(true, true);
    }

    private static String says(Choices now) {
        if (!now.apart().problem().isEmpty()) {
            return now.apart().problem();
        } else if (!now.apart().deletedSomewhere()) {
            return open(now);
        }
        return now.open() == 0 ? Messages.Choice_Deleted : Messages.Choice_Deleted + ' ' + open(now);
    }

    private static String open(Choices now) {
        return switch (now.open()) {
        case 0 -> Messages.Choice_AllChosen;
        case 1 -> Messages.Choice_OpenOne;
        default -> Objects.requireNonNull(NLS.bind(Messages.Choice_Open, Integer.valueOf(now.open())));
        };
    }

    private static void fill(TableItem item, Choices now) {
        Conflict conflict = (Conflict) item.getData();
        Side side = now.of(conflict);
        item.setText(new String[] { what(conflict, now), text(conflict.base()),
                (side == Side.MINE ? CHOSEN : NOT_CHOSEN) + text(conflict.mine()),
                (side == Side.THEIRS ? CHOSEN : NOT_CHOSEN) + text(conflict.theirs()) });
        item.setForeground(1, Palette.QUIET.color());
        item.setForeground(NEWER, (side == Side.THEIRS ? Palette.QUIET : Palette.TEXT).color());
        item.setForeground(OLDER, (side == Side.MINE ? Palette.QUIET : Palette.TEXT).color());
    }

    /** What clashes; the document itself stands in the list already. */
    private static String what(Conflict conflict, Choices now) {
        boolean ofTheDocument = conflict.object().equals(String.valueOf(now.apart().document().document()));
        return ofTheDocument ? conflict.feature() : conflict.path() + ", " + conflict.feature();
    }

    private static String text(String value) {
        return value.isEmpty() ? "\u2013" : value.replaceAll("\\s*\\R\\s*", "  ");
    }

    private void key(Event event) {
        Choices now = choices;
        Conflict conflict = selected();
        if (now == null || conflict == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> now.choose(conflict, Side.MINE);
        case SWT.ARROW_RIGHT -> now.choose(conflict, Side.THEIRS);
        case ' ' -> now.turn(conflict);
        default -> {
            return;
        }
        }
        event.doit = false;
        refresh();
    }

    /** A click on what a room made of a line chooses it. */
    private void click(Event event) {
        Choices now = choices;
        for (TableItem item : lines.getItems()) {
            if (now != null && item.getBounds(NEWER).contains(event.x, event.y)) {
                now.choose((Conflict) item.getData(), Side.MINE);
                refresh();
            } else if (now != null && item.getBounds(OLDER).contains(event.x, event.y)) {
                now.choose((Conflict) item.getData(), Side.THEIRS);
                refresh();
            }
        }
    }

    private @Nullable Conflict selected() {
        return lines.getSelectionCount() == 0 ? null : (Conflict) lines.getSelection()[0].getData();
    }

    private void all(Side side) {
        Choices now = choices;
        if (now == null) {
            return;
        }
        if (now.apart().deletedSomewhere()) {
            keepOrDelete.accept(now, Boolean.valueOf(side == Side.MINE));
        } else {
            now.chooseAll(side);
            refresh();
            lines.setFocus();
        }
    }

    /** Brings together what is chosen; nothing happens as long as a line is open. */
    void together() {
        Choices now = choices;
        if (now != null && !now.apart().deletedSomewhere() && now.open() == 0) {
            done.accept(now);
        }
    }
}
