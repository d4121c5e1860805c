package studio.talkback.brief.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.brief.Brief;
import studio.talkback.brief.BriefLine;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/**
 * The lines of a brief: what comes next in large type, the rest beneath. The arrows go through both as through one.
 */
final class BriefPage {

    private static final String NEXT = "next";
    private static final int WORD_WIDTH = 92;
    /** As wide as the words of the sections are; alike in what comes next, whose own text is larger. */
    private static final String WORD = "0000000000";
    private static final int MARGIN = 12;

    private final Consumer<BriefLine> open;
    private final Table next;
    private final Table rest;
    private final Label notes;
    private @Nullable Brief shown;

    BriefPage(Composite parent, Consumer<BriefLine> open) {
        this.open = open;
        next = table(parent);
        Fonts.large(next);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(next);
        rest = table(parent);
        GridDataFactory.fillDefaults().grab(true, true).indent(MARGIN, MARGIN / 2).applyTo(rest);
        notes = new Label(parent, SWT.WRAP);
        Palette.paint(notes, Palette.GROUND, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 8).applyTo(notes);
        next.addListener(SWT.KeyDown, event -> leave(event, next, rest, SWT.ARROW_DOWN));
        rest.addListener(SWT.KeyDown, event -> leave(event, rest, next, SWT.ARROW_UP));
        next.addListener(SWT.Selection, event -> rest.deselectAll());
        rest.addListener(SWT.Selection, event -> next.deselectAll());
        Themes.onSwitch(rest, this::fillAgain);
    }

    private void fillAgain() {
        Brief brief = shown;
        if (brief != null) {
            fill(brief);
        }
    }

    void show(Brief brief) {
        shown = brief;
        fill(brief);
    }

    private void fill(Brief brief) {
        Brief.Section first = brief.section(NEXT);
        fill(next, first == null ? Objects.requireNonNull(List.of()) : Objects.requireNonNull(List.of(first)));
        List<Brief.Section> others = new ArrayList<>(brief.sections());
        others.remove(first);
        fill(rest, others);
        GridData space = (GridData) next.getLayoutData();
        space.exclude = first == null;
        next.setVisible(first != null);
        space.heightHint = next.getItemHeight() * next.getItemCount() + 6;
        notes.setText(PlainText.of(String.join("\n", brief.notes())));
        ((GridData) notes.getLayoutData()).exclude = brief.notes().isEmpty();
    }

    void setFocus() {
        Table target = next.getItemCount() > 0 ? next : rest;
        target.setFocus();
        if (target.getSelectionIndex() < 0 && target.getItemCount() > 0) {
            target.setSelection(0);
        }
    }

    private Table table(Composite parent) {
        Table table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        AccessibleNames.give(table, Messages.Lines);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(table);
        new TableColumn(table, SWT.NONE).setWidth(WORD_WIDTH);
        TableColumn text = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> resized(table, text));
        table.addListener(SWT.DefaultSelection, event -> open.accept((BriefLine) event.item.getData()));
        return table;
    }

    /** Tables do not break lines, so the rows are made anew for another width. */
    private void resized(Table table, TableColumn text) {
        int words = Math.max(WORD_WIDTH, Fonts.width(table.getParent(), WORD));
        table.getColumn(0).setWidth(words);
        int width = Math.max(120, table.getClientArea().width - words);
        if (width != text.getWidth()) {
            text.setWidth(width);
            fillAgain();
        }
    }

    private static void fill(Table table, List<Brief.Section> sections) {
        int selected = table.getSelectionIndex();
        int width = table.getColumn(1).getWidth() - MARGIN;
        table.removeAll();
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (Brief.Section section : sections) {
            String word = section.title();
            for (BriefLine line : section.lines()) {
                for (String part : LineBreaks.broken(line.text(), width, text -> gc.textExtent(text).x)) {
                    TableItem item = new TableItem(table, SWT.NONE);
                    item.setText(new String[] { word, part });
                    item.setForeground(0, (NEXT.equals(section.id()) ? Palette.ACCENT : Palette.QUIET).color());
                    item.setForeground(1, Palette.TEXT.color());
                    item.setData(line);
                    word = "";
                }
            }
        }
        gc.dispose();
        if (selected >= 0 && selected < table.getItemCount()) {
            table.setSelection(selected);
        }
    }

    private static void leave(Event event, Table from, Table to, int key) {
        boolean atEdge = from.getSelectionIndex() == (key == SWT.ARROW_DOWN ? from.getItemCount() - 1 : 0);
        if (event.keyCode == key && atEdge && to.getItemCount() > 0) {
            event.doit = false;
            from.deselectAll();
            to.setFocus();
            to.setSelection(key == SWT.ARROW_DOWN ? 0 : to.getItemCount() - 1);
        }
    }
}
