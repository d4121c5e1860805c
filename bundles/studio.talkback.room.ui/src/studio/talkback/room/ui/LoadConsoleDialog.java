package studio.talkback.room.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.Verification;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.ConsoleRecalls;
import studio.talkback.room.RecalledConsole;
import studio.talkback.room.RoomConsole;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * A recall is loaded into the console: first what would change, then, when somebody says that no headphones are on, the load,
 * then what came of it. Phantom power is a question of its own.
 */
final class LoadConsoleDialog extends ConsoleDialog {

    /** What is read first. */
    private record Read(RecalledConsole recall, RoomConsole console, LoadPlan plan) {
    }

    /** What was done, and why it could not be written down; empty where it was. */
    private record Done(LoadResult result, String notWritten) {
    }

    private final Ref recall;
    private final Ref room;
    private final String operator;
    private @Nullable Read read;
    private @Nullable Button headphones;
    private @Nullable Button phantom;

    LoadConsoleDialog(Shell parent, Ref recall, Ref room, String operator) {
        super(parent, Messages.ConsoleLoad);
        this.recall = recall;
        this.room = room;
        this.operator = operator;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ConsoleLoad_Ok, false).setEnabled(false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    void begin() {
        setTitle(Messages.ConsoleLoad);
        work(Messages.Console_Reading, (library, monitor) -> {
            ConsoleFamilies families = ConsoleFamilies.installed();
            RecalledConsole wanted = RecalledConsole.read(library, families, recall);
            RoomConsole console = RoomConsole.of(library, families, room);
            return new Read(wanted, console, ConsoleRecalls.plan(wanted, console, monitor));
        }, this::planned);
    }

    private void planned(Read found) {
        read = found;
        LoadPlan plan = found.plan();
        setTitle(PlainText.of(NLS.bind(Messages.ConsoleLoad_Title, found.recall().title(), plan.console().words())));
        if (plan.isEmpty()) {
            String nothing = NLS.bind(Messages.ConsoleLoad_Nothing, found.recall().title());
            List<String> said = new ArrayList<>(List.of(nothing));
            said.addAll(PlanText.of(plan));
            told(IMessageProvider.INFORMATION, nothing, said);
        } else {
            setMessage(NLS.bind(Messages.ConsoleLoad_Message, String.valueOf(plan.controls())));
            show(planPage(plan));
        }
    }

    private Composite planPage(LoadPlan plan) {
        Composite page = page(pages());
        String remark = plan.rateRemark();
        if (remark != null) {
            Label rate = new Label(page, SWT.WRAP);
            rate.setText(PlainText.of(NLS.bind(Messages.ConsoleLoad_Rate, remark)));
            Palette.paint(rate, Palette.GROUND, Palette.ALARM);
            Fonts.bold(rate);
            GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(rate);
        }
        StyledText changes = text(page);
        changes.setText(String.join("\n", PlanText.of(plan)));
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 240).applyTo(changes);
        if (!plan.phantom().isEmpty()) {
            phantom = check(page, plan.phantom().size() == 1 ? Messages.ConsoleLoad_PhantomOne
                    : NLS.bind(Messages.ConsoleLoad_Phantom, String.valueOf(plan.phantom().size())));
        }
        Button off = check(page, Messages.ConsoleLoad_Headphones);
        off.addListener(SWT.Selection, event -> allow(plan));
        headphones = off;
        if (!plan.asksForHeadphones()) {
            off.setVisible(false);
        }
        allow(plan);
        changes.setFocus();
        return page;
    }

    private static Button check(Composite page, String text) {
        Button check = new Button(page, SWT.CHECK | SWT.WRAP);
        check.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(check);
        return check;
    }

    private void allow(LoadPlan plan) {
        button(IDialogConstants.OK_ID).setEnabled(!plan.asksForHeadphones() || isOn(headphones));
    }

    private static boolean isOn(@Nullable Button check) {
        return check != null && check.getSelection();
    }

    @Override
    protected void okPressed() {
        Read found = Objects.requireNonNull(read);
        LoadConsent consent = new LoadConsent(isOn(headphones), isOn(phantom));
        button(IDialogConstants.OK_ID).setEnabled(false);
        work(NLS.bind(Messages.ConsoleLoad_Job, found.recall().title()), (library, monitor) -> {
            LoadResult result = ConsoleRecalls.load(found.console(), found.plan(), consent, monitor);
            return new Done(result, write(library, found, result));
        }, this::done);
    }

    /** What the console did is told whether or not it can be written down. */
    private String write(Library library, Read found, LoadResult result) {
        try {
            new ConsoleRecalls(library).loaded(found.recall(), room, found.plan().console(), result, operator, DeskWork.now());
            return "";
        } catch (LibraryException e) {
            return NLS.bind(Messages.Console_NotWritten, e.getMessage());
        }
    }

    private void done(Done done) {
        LoadResult result = done.result();
        List<String> said = new ArrayList<>(result.words());
        Verification proof = result.verification();
        if (proof != null) {
            said.addAll(PlanText.mismatches(proof));
        }
        if (!done.notWritten().isEmpty()) {
            said.add(done.notWritten());
        }
        boolean proven = result.ended() == LoadResult.Ended.VERIFIED && done.notWritten().isEmpty();
        told(proven ? IMessageProvider.INFORMATION : IMessageProvider.WARNING, result.words().getFirst(), said);
    }
}
