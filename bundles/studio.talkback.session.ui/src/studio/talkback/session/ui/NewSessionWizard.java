package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.Session;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/** A new session, filled in from the project's last one; it ends in the entry line of its log. */
final class NewSessionWizard extends Wizard {

    private final IWorkbenchPage workbench;
    private final NewSessionPage page;

    private NewSessionWizard(IWorkbenchPage workbench, SessionPlan plan) {
        this.workbench = workbench;
        this.page = new NewSessionPage(plan);
        setWindowTitle(Messages.NewSession);
    }

    /** Reads what the last session was and opens the wizard; where there is no project, says how to make one. */
    static void open(IWorkbenchPage workbench) {
        ActiveContext.State state = Talkback.context().state();
        Shell shell = workbench.getWorkbenchWindow().getShell();
        new LibraryReader(shell).write(Messages.Reading,
                (library, monitor) -> SessionPlan.read(Talkback.hiding().view(library), state.project(), state.operator(),
                        Objects.requireNonNull(ZonedDateTime.now())),
                plan -> plan.ifPresentOrElse(
                        each -> new WizardDialog(shell, new NewSessionWizard(workbench, Objects.requireNonNull(each))).open(),
                        () -> MessageDialog.openInformation(shell, Messages.NewSession, Messages.NewSession_Empty)),
                failure -> {
                });
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Session session = page.session();
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return false;
        }
        new LibraryReader(workbench.getWorkbenchWindow().getShell()).write(Messages.NewSession,
                (library, monitor) -> new SessionLog(library).start(session, operator), ref -> {
                    Screens.showSessionPerspective(workbench);
                    Screens.open(workbench, new SessionInput(ref), SessionLogEditor.ID);
                }, failure -> {
                });
        return true;
    }
}
