package studio.talkback.item.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.session.revert.MixRevert;
import studio.talkback.session.revert.RevertText;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.PlainText;

/** Asks why a draft is left, says what that means, and offers what can be put back at once. */
final class MixRevertDialog extends TitleAreaDialog {

    /** Puts the item at hand on the desk of this room. */
    static final String LOAD = "studio.talkback.room.ui.load";
    private static final int WIDE = 520;

    private final MixRevert plan;
    private final boolean deskCanBeLoaded;
    private String why = "";
    private boolean writesSession;
    private boolean loadsDesk;
    private @Nullable Text reason;
    private @Nullable Button writes;
    private @Nullable Button loads;

    /** @param deskCanBeLoaded whether the item is the one that the command for the desk is about */
    MixRevertDialog(Shell parent, MixRevert plan, boolean deskCanBeLoaded) {
        super(parent);
        this.plan = plan;
        this.deskCanBeLoaded = deskCanBeLoaded && !plan.desks().isEmpty();
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Revert);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        String approved = plan.approved().isEmpty() ? ""
                : NLS.bind(Messages.Revert_Approved, plan.backTo().name(), String.join(", ", plan.approved())) + " ";
        setTitle(PlainText.of(NLS.bind(Messages.Revert_Title, plan.mix(), plan.backTo().name())));
        setMessage(approved + NLS.bind(Messages.Revert_Message, plan.mix()));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.Revert_Why);
        Text asked = new Text(form, SWT.SINGLE | SWT.BORDER);
        AccessibleNames.give(asked, Messages.Revert_Why);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(asked);
        asked.addModifyListener(event -> setErrorMessage(null));
        reason = asked;
        for (String line : RevertText.lines(plan)) {
            Label means = new Label(form, SWT.WRAP);
            means.setText(PlainText.of(line));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(means);
        }
        MixRevert.KeptFile session = plan.session();
        if (session != null) {
            writes = check(form, NLS.bind(Messages.Revert_WriteOut, session.name()));
        }
        if (deskCanBeLoaded) {
            loads = check(form, NLS.bind(Messages.Revert_Load, plan.backTo().name()));
        }
        return area;
    }

    private static Button check(Composite form, String text) {
        Button button = new Button(form, SWT.CHECK);
        button.setText(PlainText.of(text));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Revert_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(reason).setFocus();
    }

    @Override
    protected void okPressed() {
        Text asked = Objects.requireNonNull(reason);
        why = Objects.requireNonNull(asked.getText().strip());
        if (why.isEmpty()) {
            setErrorMessage(Messages.Revert_NeedsReason);
            asked.setFocus();
            return;
        }
        writesSession = isChecked(writes);
        loadsDesk = isChecked(loads);
        super.okPressed();
    }

    private static boolean isChecked(@Nullable Button button) {
        return button != null && button.getSelection();
    }

    /** Why it is left; after OK. */
    String why() {
        return why;
    }

    /** Whether the kept session file is to be written out; after OK. */
    boolean writesSession() {
        return writesSession;
    }

    /** Whether what it went back to is to be put on the desk; after OK. */
    boolean loadsDesk() {
        return loadsDesk;
    }
}
