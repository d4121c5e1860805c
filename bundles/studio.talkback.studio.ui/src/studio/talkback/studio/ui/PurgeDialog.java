package studio.talkback.studio.ui;

import java.util.ArrayList;
import java.util.List;
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

import studio.talkback.library.Kinds;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.project.purge.PurgePlan;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.PlainText;

/** What goes for ever and what stays; it is done only by who types the client's name and says why. */
final class PurgeDialog extends TitleAreaDialog {

    private static final int WIDE = 620;
    private static final int LINES = 16;

    private final PurgePlan plan;
    private @Nullable Text why;
    private @Nullable Text name;
    private String reason = "";

    PurgeDialog(Shell parent, PurgePlan plan) {
        super(parent);
        this.plan = plan;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Why; empty unless it was agreed to. */
    String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Purge);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Purge_Title, plan.name())));
        setMessage(Messages.Purge_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Text list = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        list.setText(String.join("\n", lines(plan)));
        AccessibleNames.give(list, Messages.Purge_List);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDE, list.getLineHeight() * LINES).applyTo(list);
        list.addListener(SWT.Traverse, event -> event.doit = true);
        why = field(form, Messages.Purge_Why);
        name = field(form, NLS.bind(Messages.Purge_Name, plan.name()));
        return area;
    }

    private Text field(Composite form, String label) {
        Label about = new Label(form, SWT.NONE);
        about.setText(PlainText.of(label));
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        AccessibleNames.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    /** What goes, then what stays, then where copies are. */
    static List<String> lines(PurgePlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.Purge_Goes);
        plan.projects().forEach(title -> lines.add(NLS.bind(Messages.Purge_Project, title)));
        plan.kinds().forEach((kind, count) -> lines.add(NLS.bind(Messages.Purge_Kind, count, word(kind))));
        lines.add(NLS.bind(Messages.Purge_Files, new Object[] { Long.valueOf(plan.report().blobs()),
                Long.valueOf((plan.report().bytes() + 1023) / 1024), Long.valueOf(plan.report().revisions()) }));
        lines.add("");
        lines.add(Messages.Purge_Stays);
        plan.kept().forEach(line -> lines.add(NLS.bind(Messages.Purge_Line, line)));
        if (!plan.backups().isEmpty()) {
            lines.add("");
            lines.add(Messages.Purge_InBackups);
            plan.backups().forEach(place -> lines.add(NLS.bind(Messages.Purge_Line, place)));
        }
        return lines;
    }

    /** A kind of document in the studio's words; the key of one that a plug-in brought. */
    private static String word(String kind) {
        return Objects.requireNonNull(Kinds.builtIn().stream().filter(each -> each.key().equals(kind))
                .map(DocumentNames::kind).findFirst().orElse(kind));
    }

    private void check() {
        Text reasonField = why;
        Text nameField = name;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (reasonField != null && nameField != null && ok != null) {
            ok.setEnabled(!reasonField.getText().isBlank() && plan.isNamed(Objects.requireNonNull(nameField.getText())));
        }
    }

    @Override
    protected void okPressed() {
        Text reasonField = why;
        reason = reasonField == null ? "" : Objects.requireNonNull(reasonField.getText().strip());
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Purge_Ok, false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(why).setFocus();
    }
}
