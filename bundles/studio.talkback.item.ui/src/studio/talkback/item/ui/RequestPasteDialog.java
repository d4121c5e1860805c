package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.PasteNames;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/**
 * What a paste becomes, to be looked at once: its requests, of which Space takes one out and typing changes a cell, and
 * below them every line that was left out, of which Space takes one after all. Enter makes them all.
 */
final class RequestPasteDialog extends TitleAreaDialog {

    private static final int WIDTH = 980;
    private static final int HEIGHT = 680;

    private final RequestPaste.Read read;
    private final List<PreviewRow> rows;
    private @Nullable EditGrid<PreviewRow> requests;
    private @Nullable EditGrid<PreviewRow> leftOut;
    private @Nullable Label leftOutTitle;
    private String byDefault = "";
    private @Nullable Ref forDefault;

    RequestPasteDialog(Shell parent, RequestPaste.Read read) {
        super(parent);
        this.read = read;
        this.rows = read.rows().stream().map(PreviewRow::new).toList();
        this.forDefault = read.itemAtHand();
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The requests to be made. */
    List<RequestIntake.Asked> asked() {
        return Objects.requireNonNull(taken().stream().map(row -> row.asked(read.names())).toList());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Paste);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Paste_Title, read.projectTitle())));
        setMessage(read.session() == null ? Messages.Paste_MessageItems : Messages.Paste_MessageSession);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Text by = defaults(body);
        EditGrid<PreviewRow> table = requests(body);
        requests = table;
        leftOutTitle = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(leftOutTitle);
        EditGrid<PreviewRow> left = leftOut(body);
        leftOut = left;
        keys(table, left::setFocus);
        keys(left, by::setFocus);
        by.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F6) {
                table.setFocus();
            }
        });
        return area;
    }

    /** Who asks and which item is meant where the lines do not say it; the field of who asks. */
    private Text defaults(Composite body) {
        Composite line = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Paste_By);
        Text by = new Text(line, SWT.BORDER);
        by.setMessage(Messages.Paste_ByHint);
        AccessibleNames.give(by, Messages.Paste_By);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(by);
        by.addListener(SWT.Modify, event -> takeBy(Objects.requireNonNull(by.getText().strip())));
        new Label(line, SWT.NONE).setText(Messages.Paste_For);
        Combo items = new Combo(line, SWT.READ_ONLY);
        AccessibleNames.give(items, Messages.Paste_For);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(260, SWT.DEFAULT).applyTo(items);
        read.names().items().forEach(item -> items.add(item.label()));
        items.select(read.names().items().stream().map(PasteNames.Item::ref).toList().indexOf(forDefault));
        items.addListener(SWT.Selection, event -> takeFor(items.getSelectionIndex()));
        return by;
    }

    private void takeBy(String typed) {
        String sign = read.names().sign(typed);
        String now = sign == null ? typed : sign;
        rows.stream().filter(row -> row.who().equals(byDefault)).forEach(row -> row.setWho(now));
        byDefault = now;
        show();
    }

    private void takeFor(int index) {
        Ref now = index < 0 ? null : read.names().items().get(index).ref();
        rows.stream().filter(row -> Objects.equals(row.item(), forDefault)).forEach(row -> row.setItem(now));
        forDefault = now;
        show();
    }

    private EditGrid<PreviewRow> requests(Composite body) {
        ValueText times = ValueText.time(typed -> Moments.read(typed, now()));
        List<GridColumn<PreviewRow>> columns = List.of(
                GridColumn.<PreviewRow>shown(Messages.Paste_Take, 56, row -> row.taken() ? "✓" : "–")
                        .inked(row -> row.taken() ? Palette.GOOD : Palette.QUIET),
                GridColumn.<PreviewRow>shown(Messages.Paste_Item, 170, this::item).inked(this::ink)
                        .proposing(() -> read.names().items().stream().map(PasteNames.Item::label).toList())
                        .typed((row, typed) -> {
                            Ref item = item(typed);
                            return edit(() -> row.setItem(item));
                        }),
                GridColumn.<PreviewRow>shown(Messages.Request_AskedBy, 110, PreviewRow::who).inked(RequestPasteDialog::quiet)
                        .proposing(() -> read.names().persons().stream().map(PasteNames.Person::sign).toList())
                        .typed((row, typed) -> edit(() -> row.setWho(sign(typed)))),
                GridColumn.<PreviewRow>shown(Messages.Request_Text, 260, PreviewRow::text).growing()
                        .inked(RequestPasteDialog::quiet).typed((row, typed) -> {
                            if (typed.isBlank()) {
                                throw new ValueException(Messages.Paste_NeedsText);
                            }
                            return edit(() -> row.setText(Objects.requireNonNull(typed.strip())));
                        }),
                GridColumn.<PreviewRow>shown(Messages.Request_Due, 140, row -> times.show(row.due()))
                        .inked(RequestPasteDialog::quiet).typed((row, typed) -> {
                            Object when = times.read(typed);
                            return edit(() -> row.setDue((ZonedDateTime) when));
                        }));
        EditGrid<PreviewRow> grid = new EditGrid<>(body, Messages.Paste_Requests, columns, row -> row);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 240).applyTo(grid.control());
        grid.toggling(selected -> toggle(selected));
        grid.entering(this::okPressed);
        return grid;
    }

    private EditGrid<PreviewRow> leftOut(Composite body) {
        List<GridColumn<PreviewRow>> columns = List.of(
                GridColumn.<PreviewRow>shown(Messages.Paste_Line, 400, PreviewRow::line).growing(),
                GridColumn.<PreviewRow>shown(Messages.Paste_Why, 220, PreviewRow::why).inked(row -> Palette.QUIET));
        EditGrid<PreviewRow> grid = new EditGrid<>(body, Messages.Paste_LeftOutName, columns, row -> row);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(grid.control());
        grid.toggling(this::takeAfterAll);
        grid.entering(this::okPressed);
        return grid;
    }

    /** A drawn table keeps its keys for itself: Esc and the way out are said here. */
    private void keys(EditGrid<PreviewRow> grid, Runnable next) {
        grid.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && grid.table().getActiveCellEditor() == null) {
                cancelPressed();
            } else if (event.keyCode == SWT.F6) {
                next.run();
            }
        });
    }

    private @Nullable Command toggle(List<PreviewRow> selected) {
        boolean take = selected.stream().anyMatch(row -> !row.taken());
        selected.forEach(row -> row.setTaken(take));
        show();
        return null;
    }

    private @Nullable Command takeAfterAll(List<PreviewRow> selected) {
        selected.forEach(PreviewRow::takeAfterAll);
        show();
        return null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Paste_MakeMany, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        show();
        Objects.requireNonNull(requests).setFocus();
    }

    private void show() {
        EditGrid<PreviewRow> table = requests;
        EditGrid<PreviewRow> out = leftOut;
        Label title = leftOutTitle;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (table == null || out == null || title == null || ok == null) {
            return;
        }
        List<PreviewRow> lines = rows.stream().filter(row -> !row.listed()).toList();
        table.show(Objects.requireNonNull(rows.stream().filter(PreviewRow::listed).toList()));
        out.show(Objects.requireNonNull(lines));
        title.setText(lines.isEmpty() ? Messages.Paste_NothingLeftOut
                : NLS.bind(Messages.Paste_LeftOut, Integer.valueOf(lines.size())));
        int count = taken().size();
        ok.setText(count == 1 ? Messages.Paste_MakeOne : NLS.bind(Messages.Paste_MakeMany, Integer.valueOf(count)));
        String wrong = wrong();
        setErrorMessage(wrong);
        ok.setEnabled(wrong == null);
        ok.getParent().layout();
    }

    private @Nullable String wrong() {
        for (PreviewRow row : taken()) {
            if (row.item() == null) {
                return NLS.bind(Messages.Paste_NeedsItem, row.text());
            }
        }
        return taken().isEmpty() ? Messages.Paste_NothingTaken : null;
    }

    @Override
    protected void okPressed() {
        if (wrong() == null) {
            super.okPressed();
        }
    }

    private List<PreviewRow> taken() {
        return rows.stream().filter(row -> row.listed() && row.taken()).toList();
    }

    private String item(PreviewRow row) {
        Ref about = row.item();
        return about == null ? Messages.Paste_NoItem : Objects.requireNonNull(read.names().items().stream()
                .filter(item -> item.ref().equals(about)).findFirst().map(PasteNames.Item::label).orElse(""));
    }

    private Ref item(String typed) throws ValueException {
        List<PasteNames.Item> found = new ArrayList<>();
        String wanted = typed.strip().toLowerCase();
        for (PasteNames.Item item : read.names().items()) {
            if (item.label().equalsIgnoreCase(wanted) || item.title().equalsIgnoreCase(wanted)
                    || item.number().equalsIgnoreCase(wanted.replaceFirst("^#", ""))) {
                return item.ref();
            } else if (!wanted.isEmpty() && item.title().toLowerCase().startsWith(wanted)) {
                found.add(item);
            }
        }
        if (found.size() != 1) {
            throw new ValueException(NLS.bind(Messages.Paste_WhichItem, typed));
        }
        return found.getFirst().ref();
    }

    private String sign(String typed) {
        String sign = read.names().sign(typed);
        return sign == null ? Objects.requireNonNull(typed.strip()) : sign;
    }

    private @Nullable Palette ink(PreviewRow row) {
        return row.item() == null ? Palette.ALARM : quiet(row);
    }

    private static @Nullable Palette quiet(PreviewRow row) {
        return row.taken() ? null : Palette.QUIET;
    }

    /** A change of a row that is no document's. */
    private Command edit(Runnable change) {
        return new AbstractCommand() {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                change.run();
                show();
            }

            @Override
            public void redo() {
                execute();
            }
        };
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
