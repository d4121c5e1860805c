package studio.talkback.room.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.link.Drift;
import studio.talkback.console.link.MovedControl;
import studio.talkback.ui.PlainText;

/** What has moved on the console that is watched, as it goes on moving. */
final class DriftDialog extends TitleAreaDialog {

    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));

    private @Nullable StyledText lines;

    DriftDialog(Shell parent) {
        super(parent);
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Watch);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        StyledText text = ConsoleDialog.text(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 360).applyTo(text);
        lines = text;
        WatchedConsole.onChange(text, this::show);
        return area;
    }

    @Override
    public void create() {
        super.create();
        show();
    }

    private void show() {
        WatchedConsole watched = WatchedConsole.now();
        StyledText text = lines;
        if (watched == null || text == null || text.isDisposed()) {
            return;
        }
        setTitle(PlainText.of(watched.name()));
        Drift drift = watched.drift();
        boolean well = drift.phase() == Drift.Phase.WATCHING || drift.phase() == Drift.Phase.READING;
        setMessage(PlainText.of(watched.words()), well ? IMessageProvider.NONE : IMessageProvider.WARNING);
        String moved = drift.moved().stream().map(DriftDialog::line).collect(Collectors.joining("\n"));
        String shown = moved.isEmpty() ? Messages.Watch_Nothing : moved;
        if (!shown.equals(text.getText())) {
            int top = text.getTopIndex();
            text.setText(shown);
            text.setTopIndex(top);
        }
    }

    private static String line(MovedControl moved) {
        return CLOCK.format(moved.seen().atZone(ZoneId.systemDefault())) + "   " + moved.change().text();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.STOP_ID, Messages.Watch_Stop, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.STOP_ID) {
            WatchedConsole.end();
            close();
        } else {
            super.buttonPressed(button);
        }
    }
}
