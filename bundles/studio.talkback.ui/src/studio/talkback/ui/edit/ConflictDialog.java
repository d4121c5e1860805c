package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.Side;
import studio.talkback.ui.PlainText;

/** Asks, line by line, which of two clashing edits stays. */
final class ConflictDialog extends TitleAreaDialog {

    private final List<Conflict> conflicts;
    private final Map<Conflict, Side> choices = new HashMap<>();
    private final List<Button> mine = new ArrayList<>();

    private ConflictDialog(Shell parent, List<Conflict> conflicts) {
        super(parent);
        this.conflicts = conflicts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        conflicts.forEach(conflict -> choices.put(conflict, Side.MINE));
    }

    /** A side for each conflict; empty if the dialog was cancelled. On the UI thread. */
    static Optional<Map<Conflict, Side>> ask(Display display, List<Conflict> conflicts) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell parent = window == null ? display.getActiveShell() : window.getShell();
        ConflictDialog dialog = new ConflictDialog(parent, conflicts);
        return Objects.requireNonNull(dialog.open() == Window.OK ? Optional.of(dialog.choices) : Optional.empty());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Conflict_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Conflict_Title);
        setMessage(NLS.bind(Messages.Conflict_Message, String.valueOf(conflicts.size())));
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(scrolled);
        Composite list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(list);
        conflicts.forEach(conflict -> row(list, conflict));
        scrolled.setContent(list);
        scrolled.setExpandHorizontal(true);
        list.setSize(list.computeSize(520, SWT.DEFAULT));
        scrolled.setShowFocusedControl(true);
        return area;
    }

    private void row(Composite list, Conflict conflict) {
        Group group = new Group(list, SWT.NONE);
        group.setText(PlainText.of(conflict.path() + ", " + conflict.feature()));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        Button keep = choice(group, NLS.bind(Messages.Conflict_Mine, conflict.mine()), conflict, Side.MINE);
        keep.setSelection(true);
        mine.add(keep);
        choice(group, NLS.bind(Messages.Conflict_Theirs, conflict.theirs()), conflict, Side.THEIRS);
    }

    private Button choice(Group group, String text, Conflict conflict, Side side) {
        Button button = new Button(group, SWT.RADIO | SWT.WRAP);
        button.setText(PlainText.of(text));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choices.put(conflict, side);
            }
        });
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Conflict_Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Conflict_Later, false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        if (!mine.isEmpty()) {
            mine.getFirst().setFocus();
        }
        return contents;
    }
}
