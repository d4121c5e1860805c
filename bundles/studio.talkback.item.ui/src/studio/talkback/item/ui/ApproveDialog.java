package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.session.approval.ApprovalException;
import studio.talkback.session.approval.ApprovalHow;
import studio.talkback.session.approval.ApprovalWish;
import studio.talkback.session.approval.Approvals;
import studio.talkback.session.approval.PinException;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/**
 * Who approves which mix version, and how; with the PIN of who approves or by word. It stays open while the PIN is
 * wrong, with all that was typed but the PIN.
 */
final class ApproveDialog extends TitleAreaDialog {

    private static final int WIDE = 360;

    /** What is said where the approval was not taken, and how long the next try has to wait in milliseconds; else empty. */
    private record Answer(String refusal, long waitMillis) {
    }

    private final ApproveChoices choices;
    private final String operator;
    private final List<ApprovalHow> offered = new ArrayList<>();
    private @Nullable Combo mixes;
    private @Nullable Combo people;
    private @Nullable Combo ways;
    private @Nullable Text pin;
    private @Nullable Text said;

    ApproveDialog(Shell parent, ApproveChoices choices, String operator) {
        super(parent);
        this.choices = choices;
        this.operator = operator;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Approve);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Approve_Title, choices.name())));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Combo versions = combo(form, Messages.Approve_Mix, SWT.READ_ONLY);
        choices.mixes().forEach(mix -> versions.add(NLS.bind(mix.left() ? Messages.Approve_LeftDraft
                : mix.draft() ? Messages.Approve_Draft : Messages.Prints_MixName, mix.name())));
        versions.select(Math.max(0, choices.chosen()));
        new Label(form, SWT.NONE).setText(Messages.Approve_BackTo);
        Label back = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(back);
        versions.addListener(SWT.Selection, event -> showBack(versions, back));
        showBack(versions, back);
        Combo who = combo(form, Messages.Approve_By, SWT.NONE);
        choices.people().forEach(person -> who.add(person.initials()));
        if (!choices.people().isEmpty()) {
            who.select(0);
        }
        Combo how = combo(form, Messages.Approve_How, SWT.READ_ONLY);
        Text secret = text(form, Messages.Approve_Pin, SWT.PASSWORD);
        mixes = versions;
        people = who;
        ways = how;
        pin = secret;
        said = text(form, Messages.Approve_Said, SWT.NONE);
        who.addModifyListener(event -> offerWays(who, how, secret));
        how.addListener(SWT.Selection, event -> askPin(secret));
        offerWays(who, how, secret);
        return area;
    }

    private void showBack(Combo versions, Label back) {
        String text = choices.mixes().get(versions.getSelectionIndex()).back();
        back.setText(text.isEmpty() ? "–" : PlainText.of(text));
    }

    /** With PIN is offered first to who has one, and to nobody else. */
    private void offerWays(Combo who, Combo how, Text secret) {
        String initials = who.getText().strip();
        boolean hasPin = choices.people().stream()
                .anyMatch(person -> person.hasPin() && person.initials().equalsIgnoreCase(initials));
        offered.clear();
        offered.addAll(List.of(ApprovalHow.values()));
        if (!hasPin) {
            offered.remove(ApprovalHow.PIN);
        }
        how.setItems(offered.stream().map(ApprovalHow::words).toArray(String[]::new));
        how.select(0);
        askPin(secret);
        setErrorMessage(null);
        setMessage(hasPin || initials.isEmpty() ? Messages.Approve_Message : NLS.bind(Messages.Approve_NoPin, initials));
    }

    private void askPin(Text secret) {
        boolean needed = how() == ApprovalHow.PIN;
        if (!needed) {
            secret.setTextChars(new char[0]);
        }
        secret.setEnabled(needed);
    }

    private ApprovalHow how() {
        return Objects.requireNonNull(offered.get(Math.max(0, Objects.requireNonNull(ways).getSelectionIndex())));
    }

    private static Combo combo(Composite form, String name, int style) {
        new Label(form, SWT.NONE).setText(name);
        Combo combo = new Combo(form, style);
        AccessibleNames.give(combo, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Text text(Composite form, String name, int style) {
        new Label(form, SWT.NONE).setText(name);
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER | style);
        AccessibleNames.give(text, name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Approve_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Text secret = Objects.requireNonNull(pin);
        (secret.isEnabled() ? secret : Objects.requireNonNull(people)).setFocus();
    }

    @Override
    protected void okPressed() {
        Text secret = Objects.requireNonNull(pin);
        char[] typed = how() == ApprovalHow.PIN ? secret.getTextChars() : new char[0];
        secret.setTextChars(new char[0]);
        int mix = Objects.requireNonNull(mixes).getSelectionIndex();
        ApprovalWish wish = new ApprovalWish(choices.item(), choices.mixes().get(mix).id(),
                Objects.requireNonNull(Objects.requireNonNull(people).getText().strip()), how(),
                Objects.requireNonNull(Objects.requireNonNull(said).getText().strip()),
                Objects.requireNonNull(ZonedDateTime.now()));
        enable(false);
        new LibraryReader(Objects.requireNonNull(getShell())).write(Messages.Approve, (library, monitor) -> {
            try {
                new Approvals(library).approve(wish, typed, operator);
                return new Answer("", 0);
            } catch (ApprovalException e) {
                return new Answer(String.valueOf(e.getMessage()), e instanceof PinException pinned ? pinned.waitMillis() : 0);
            } finally {
                Arrays.fill(typed, '\0');
            }
        }, this::answered, failure -> enable(true));
    }

    private void answered(Answer answer) {
        if (answer.refusal().isEmpty()) {
            setReturnCode(OK);
            close();
            return;
        }
        setErrorMessage(answer.refusal());
        Shell shell = Objects.requireNonNull(getShell());
        shell.getDisplay().timerExec((int) answer.waitMillis(), () -> enable(true));
        Objects.requireNonNull(pin).setFocus();
    }

    private void enable(boolean enabled) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null && !ok.isDisposed()) {
            ok.setEnabled(enabled);
        }
    }
}
