package studio.talkback.recall.ui;

import java.time.ZonedDateTime;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.library.Committed;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunProgress;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * The end of a run: levels read with a tone where the recall noted them, "TR off", the proof by print, who verified it; what
 * was not set is named before it is said that the recall is on the desk.
 */
final class EndDialog extends TitleAreaDialog {

    private static final int MOST_NAMED = 8;

    /** A level that the recall noted, and what is read now. */
    private record Tone(String point, double wanted, Text read) {
    }

    private record Read(String point, double wanted, double read) {
    }

    private final ShownRun run;
    private final List<Tone> tones = new ArrayList<>();
    private final List<Read> levels = new ArrayList<>();
    private @Nullable Button off;
    private @Nullable Button givingUp;
    private @Nullable ProofPart proof;
    private @Nullable Text verifier;
    private @Nullable Text remark;
    private boolean totalRecallOff;
    private boolean giveUp;
    private String verifiedBy = "";
    private String note = "";

    EndDialog(Shell parent, ShownRun run) {
        super(parent);
        this.run = run;
        setHelpAvailable(false);
    }

    /** Ends the run as was chosen. */
    Committed end(RecallRuns runs, Ref ref, String operator) throws LibraryException {
        for (Read level : levels) {
            runs.tone(ref, level.point(), Double.valueOf(level.wanted()), level.read(), operator);
        }
        if (totalRecallOff != run.run().isTotalRecallOff()) {
            runs.totalRecallOff(ref, totalRecallOff, operator);
        }
        RunEnd how = new RunEnd(verifiedBy.isBlank() ? null : verifiedBy, note, operator, Objects.requireNonNull(ZonedDateTime.now()));
        return giveUp ? runs.giveUp(ref, how) : runs.end(ref, how);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.End_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.End_On, run.title())));
        RunProgress progress = run.progress();
        int open = progress.steps() - progress.done();
        if (open == 0 && progress.exceptions() == 0) {
            setMessage(NLS.bind(Messages.End_All, String.valueOf(progress.steps())));
        } else {
            setMessage(NLS.bind(Messages.End_NotAll, new Object[] { String.valueOf(progress.done() - progress.exceptions()),
                    String.valueOf(progress.steps()), String.valueOf(open), String.valueOf(progress.exceptions()) }), 2);
        }
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        notSet(form);
        tones(form);
        Button tr = new Button(form, SWT.CHECK);
        tr.setText(Messages.End_TotalRecallOff);
        tr.setSelection(run.run().isTotalRecallOff());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(tr);
        off = tr;
        proof = new ProofPart(form, run.run(), comparing -> comparing(comparing.booleanValue()));
        verifier = text(form, Messages.End_VerifiedBy, Messages.End_VerifiedHint);
        remark = text(form, Messages.End_Note, "");
        Button leave = new Button(form, SWT.CHECK);
        leave.setText(Messages.End_GiveUp);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(leave);
        givingUp = leave;
        Objects.requireNonNull(verifier).setFocus();
        return area;
    }

    /** A run does not end while it is being proven; what was found may need room. */
    private void comparing(boolean comparing) {
        Button end = getButton(IDialogConstants.OK_ID);
        if (end != null) {
            end.setEnabled(!comparing);
            getShell().getDisplay().asyncExec(this::fit);
        }
    }

    /** Makes the dialog as high as what it shows. */
    private void fit() {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            Point size = shell.getSize();
            int needed = shell.computeSize(size.x, SWT.DEFAULT).y;
            shell.setSize(size.x, Math.max(size.y, needed));
            shell.layout(true, true);
        }
    }

    @Override
    public boolean close() {
        ProofPart part = proof;
        if (part != null) {
            part.cancel();
        }
        return super.close();
    }

    /** What was not set, by name, as far as there is room. */
    private void notSet(Composite form) {
        List<String> names = new ArrayList<>();
        run.run().getPages().forEach(page -> page.getSteps().stream().filter(step -> step.getState() != StepState.SET)
                .forEach(step -> names.add(named(page, step))));
        if (!names.isEmpty()) {
            List<String> few = new ArrayList<>(names.subList(0, Math.min(MOST_NAMED, names.size())));
            if (names.size() > MOST_NAMED) {
                few.add(NLS.bind(Messages.End_More, String.valueOf(names.size() - MOST_NAMED)));
            }
            Label label = new Label(form, SWT.WRAP);
            label.setText(PlainText.of(String.join("\n", few)));
            label.setForeground(Palette.CAUTION.color());
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
        }
    }

    /** A cord says by itself what is done with it. */
    private static String named(RunPage page, RunStep step) {
        String line = RunWords.line(step);
        return page.getPart() == RecallPart.PATCH ? line : RunWords.text(page.getUnit()) + "  " + line;
    }

    private void tones(Composite form) {
        Recall wanted = run.wanted();
        if (wanted != null) {
            for (UnitRecall unit : wanted.getUnits()) {
                tone(form, unit, unit.getToneInDb(), Messages.Tone_In);
                tone(form, unit, unit.getToneOutDb(), Messages.Tone_Out);
            }
        }
    }

    private void tone(Composite form, UnitRecall unit, @Nullable Double wanted, String side) {
        if (wanted != null) {
            String point = NLS.bind(side, RecallWords.name(unit));
            tones.add(new Tone(point, wanted.doubleValue(), text(form, PlainText.of(point), NLS.bind(Messages.Tone_Wanted, wanted))));
        }
    }

    private static Text text(Composite form, String name, String hint) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        text.setMessage(hint);
        AccessibleNames.give(text, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Not a number where nothing is said that can be one. */
    private static double number(String typed) {
        try {
            return Double.parseDouble(typed);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    protected void okPressed() {
        levels.clear();
        for (Tone tone : tones) {
            String typed = tone.read().getText().strip().replace('−', '-').replace(',', '.').replaceFirst("(?i)\\s*dB$", "");
            if (!typed.isEmpty()) {
                double read = number(typed);
                if (Double.isFinite(read)) {
                    levels.add(new Read(tone.point(), tone.wanted(), read));
                } else {
                    setErrorMessage(NLS.bind(Messages.Tone_NoNumber, tone.point()));
                    tone.read().setFocus();
                    return;
                }
            }
        }
        totalRecallOff = Objects.requireNonNull(off).getSelection();
        giveUp = Objects.requireNonNull(givingUp).getSelection();
        verifiedBy = Objects.requireNonNull(verifier).getText().strip();
        note = Objects.requireNonNull(remark).getText().strip();
        super.okPressed();
    }
}
