package studio.talkback.session.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.session.quickentry.Proposal;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;

/** The names that fit at the caret, above the line; never takes the keyboard away from it. */
final class ProposalList {

    private static final int ROWS = 8;

    private final StyledText input;
    private final Consumer<Proposal> take;
    private List<Proposal> shown = Objects.requireNonNull(List.of());
    private @Nullable Shell shell;
    private @Nullable Table table;

    ProposalList(StyledText input, Consumer<Proposal> take) {
        this.input = input;
        this.take = take;
        input.addListener(SWT.FocusOut, event -> close());
        input.addDisposeListener(event -> close());
    }

    boolean isOpen() {
        return shell != null;
    }

    /** Shows these, the first one selected; nothing where there are none. */
    void show(List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            close();
            return;
        }
        shown = proposals;
        Table list = open();
        list.removeAll();
        for (Proposal proposal : proposals) {
            TableItem item = new TableItem(list, SWT.NONE);
            String label = proposal.candidate().label();
            item.setText(label.isEmpty() ? proposal.replacement() : proposal.replacement() + "  " + label);
        }
        list.setSelection(0);
        place();
    }

    /** Moves the selection; false where it would leave the list at its top. */
    boolean move(int rows) {
        Table list = table;
        if (list == null || list.getSelectionIndex() + rows < 0) {
            return false;
        }
        list.setSelection(Math.min(list.getItemCount() - 1, list.getSelectionIndex() + rows));
        return true;
    }

    void takeSelected() {
        Table list = table;
        if (list != null && list.getSelectionIndex() >= 0) {
            take.accept(shown.get(list.getSelectionIndex()));
        }
    }

    void close() {
        Shell open = shell;
        shell = null;
        table = null;
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }

    private Table open() {
        Table list = table;
        if (list != null) {
            return list;
        }
        Shell created = new Shell(input.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        created.setLayout(new FillLayout());
        list = new Table(created, SWT.SINGLE | SWT.NO_FOCUS);
        AccessibleNames.give(list, Messages.Completion_List);
        Palette.paint(list, Palette.RAISED, Palette.TEXT);
        Table opened = list;
        list.addListener(SWT.MouseDown, event -> {
            if (opened.getItem(new Point(event.x, event.y)) != null) {
                takeSelected();
            }
        });
        shell = created;
        table = list;
        return list;
    }

    private void place() {
        Shell open = shell;
        Table list = table;
        if (open == null || list == null) {
            return;
        }
        int height = list.getItemHeight() * Math.min(ROWS, shown.size()) + 4;
        int width = Math.max(240, list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        Point line = input.toDisplay(input.getLocationAtOffset(Math.min(shown.getFirst().start(), input.getCharCount())));
        open.setBounds(line.x, line.y - height - 6, width, height);
        open.setVisible(true);
    }
}
