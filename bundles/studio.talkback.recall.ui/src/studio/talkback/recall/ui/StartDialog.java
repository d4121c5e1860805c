package studio.talkback.recall.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.RecallPart;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPage;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RecallStep;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/** Which recall the room is brought to, with what that means before anybody touches a knob; Enter takes the newest. */
final class StartDialog extends TitleAreaDialog {

    private final StartChoices choices;
    private final Ref room;
    private @Nullable Combo recalls;
    private @Nullable Text summary;
    private @Nullable LibraryReader reader;
    private @Nullable Ref chosen;

    StartDialog(Shell parent, StartChoices choices, Ref room) {
        super(parent);
        this.choices = choices;
        this.room = room;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The recall that was chosen. */
    @Nullable
    Ref recall() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Run);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Start_Title, choices.name())));
        setMessage(Messages.Start_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.Start_Recall);
        Combo known = new Combo(form, SWT.READ_ONLY);
        AccessibleNames.give(known, Messages.Start_Recall);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(known);
        choices.recalls().forEach(each -> known.add(PlainText.of(each.title())));
        known.select(0);
        known.addListener(SWT.Selection, event -> plan());
        recalls = known;
        Text says = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
        AccessibleNames.give(says, Messages.Start_Plan);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 260).applyTo(says);
        summary = says;
        reader = new LibraryReader(says);
        plan();
        known.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Start_Begin, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private @Nullable Ref selected() {
        Combo known = recalls;
        int place = known == null ? -1 : known.getSelectionIndex();
        return place < 0 ? null : choices.recalls().get(place).ref();
    }

    /** Says what there would be to do; only what differs. */
    private void plan() {
        Ref recall = selected();
        LibraryReader source = reader;
        Text says = summary;
        if (recall != null && source != null && says != null) {
            says.setText(Messages.Reading);
            source.read(Messages.Reading, (library, monitor) -> StartChoices.plan(library, room, recall),
                    plan -> says.setText(text(plan)));
        }
    }

    private static String text(RecallPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Title, plan.fromTitle(), plan.toTitle()));
        RecallPart part = null;
        for (RecallPage page : plan.pages()) {
            if (page.part() != part) {
                part = page.part();
                lines.add("");
                lines.add(RunWords.part(part) + "  " + plan.steps(part));
            }
            for (RecallStep step : page.steps()) {
                String before = step.known() ? step.before() : "?";
                lines.add("  " + page.name() + "  " + step.what() + (step.after().isEmpty() ? "" : "  " + before + " → " + step.after()));
            }
        }
        if (plan.isEmpty()) {
            lines.add("");
            lines.add(Messages.Start_Nothing);
        }
        if (!plan.unknown().isEmpty()) {
            lines.add("");
            lines.add(Messages.Part_Look);
            plan.unknown().forEach(line -> lines.add("  " + line));
        }
        return String.join(Text.DELIMITER, lines);
    }

    @Override
    protected void okPressed() {
        chosen = selected();
        super.okPressed();
    }
}
