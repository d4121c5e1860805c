package studio.talkback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Columns;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.WatchedFolders;
import studio.talkback.watch.Watching;

/** The watched folders and how they are doing, the photo inbox of this machine, and the file for lines of other programs. */
public final class WatchedDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int EACH_MILLIS = 1000;

    private WatchedState state;
    private @Nullable Table table;
    private @Nullable Text photos;
    private @Nullable LibraryReader reader;

    WatchedDialog(Shell parent, WatchedState state) {
        super(parent);
        this.state = state;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Watched);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Watched);
        setMessage(Messages.Watched_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        table = folders(form);
        photos = text(form, Messages.Watched_Photos, 1);
        button(form, Messages.Watched_Choose, this::choosePhotos);
        button(form, Messages.Watched_None, () -> choosePhotos(Objects.requireNonNull(Optional.empty())));
        text(form, Messages.Watched_Lines, 1).setText(state.lines().toString());
        button(form, Messages.Watched_CopyLines,
                () -> ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()), state.lines().toString()));
        new Label(form, SWT.NONE);
        new Label(form, SWT.NONE);
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(Messages.Watched_LinesHint);
        GridDataFactory.fillDefaults().span(3, 1).hint(520, SWT.DEFAULT).applyTo(hint);
        LibraryReader source = new LibraryReader(form);
        reader = source;
        show(state);
        again(form, source);
        return area;
    }

    private static Table folders(Composite form) {
        Table rows = new Table(form, SWT.FULL_SELECTION | SWT.BORDER);
        rows.setHeaderVisible(true);
        AccessibleNames.give(rows, Messages.Watched);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(760, 150).applyTo(rows);
        Columns.add(rows, Messages.Watched_Folder, 300);
        Columns.add(rows, Messages.Watched_Project, 140);
        Columns.add(rows, Messages.Watched_State, 310);
        return rows;
    }

    private static Text text(Composite form, String name, int across) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        Text text = new Text(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).align(SWT.FILL, SWT.CENTER).applyTo(text);
        AccessibleNames.give(text, name);
        return text;
    }

    private static void button(Composite form, String name, Runnable task) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(name);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> task.run());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.Watched_Copy, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            List<String> lines = state.folders().stream()
                    .map(each -> String.join("\t", each.path().toString(), each.project(), each.state())).toList();
            ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()), String.join("\n", lines));
        } else {
            super.buttonPressed(button);
        }
    }

    private void choosePhotos() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Watched_Photos);
        String chosen = dialog.open();
        if (chosen != null) {
            choosePhotos(Objects.requireNonNull(Optional.of(Path.of(chosen))));
        }
    }

    private void choosePhotos(Optional<Path> chosen) {
        Objects.requireNonNull(reader).write(Messages.Watched_Photos, (library, monitor) -> {
            WatchedFolders.choosePhotos(library.info().folder(), chosen);
            return WatchedState.read(library, Talkback.service(Watching.class).proposals().join());
        }, this::show, failure -> {
            // All stays as it was.
        });
    }

    /** Follows how the folders are doing as long as the dialog is open. */
    private void again(Composite form, LibraryReader source) {
        Display display = form.getDisplay();
        display.timerExec(EACH_MILLIS, () -> {
            if (!form.isDisposed()) {
                source.read(Messages.Watched_Reading,
                        (library, monitor) -> WatchedState.read(library, Talkback.service(Watching.class).proposals().join()),
                        this::show);
                again(form, source);
            }
        });
    }

    private void show(WatchedState now) {
        Table rows = table;
        Text inbox = photos;
        if (rows == null || inbox == null || rows.isDisposed()) {
            return;
        }
        boolean same = now.folders().equals(state.folders()) && rows.getItemCount() == Math.max(1, now.folders().size());
        state = now;
        inbox.setText(now.photos().isEmpty() ? Messages.Watched_NoPhotos : now.photos().get().toString());
        if (same) {
            return;
        }
        rows.removeAll();
        for (WatchedState.Folder each : now.folders()) {
            new TableItem(rows, SWT.NONE).setText(new String[] { each.path().toString(), each.project(), each.state() });
        }
        if (now.folders().isEmpty()) {
            new TableItem(rows, SWT.NONE).setText(Messages.Watched_Empty);
        }
    }
}
