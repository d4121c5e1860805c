package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.model.Approval;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.approval.Approvals;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;

/** Takes approvals of an item's mix versions, and takes them back. On the UI thread. */
final class ApprovalWork {

    private final Shell shell;
    private final LibraryReader library;

    ApprovalWork(Shell shell) {
        this.shell = shell;
        this.library = new LibraryReader(shell);
    }

    /**
     * Asks who approves, and how.
     *
     * @param mix the UUID of the mix version that is meant; null for the newest draft, else the current one
     */
    void approve(Ref item, @Nullable String mix) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            library.read(Messages.Reading, (open, monitor) -> ApproveChoices.of(open, item, mix), choices -> {
                if (choices.mixes().isEmpty()) {
                    MessageDialog.openInformation(shell, Messages.Approve, Messages.Approve_NoMix);
                } else {
                    new ApproveDialog(shell, choices, operator).open();
                }
            });
        }
    }

    /** Asks why somebody takes their approval back. */
    void withdraw(Ref item, MixVersion mix, Approval approval) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        String by = Objects.requireNonNullElse(approval.getByName(), "");
        String id = Objects.requireNonNull(mix.getId());
        InputDialog dialog = new InputDialog(shell, Messages.Withdraw,
                NLS.bind(Messages.Withdraw_Question, by, mix.getName()), "",
                typed -> typed.isBlank() ? Messages.Withdraw_NeedsReason : null);
        if (dialog.open() == Window.OK) {
            String why = Objects.requireNonNull(dialog.getValue());
            library.write(Messages.Withdraw, (open, monitor) -> new Approvals(open).withdraw(item, id, by, why,
                    Objects.requireNonNull(ZonedDateTime.now()), operator), logged -> {
                        // The song sheet shows it.
                    }, failure -> {
                        // It was told, and nothing was changed.
                    });
        }
    }
}
