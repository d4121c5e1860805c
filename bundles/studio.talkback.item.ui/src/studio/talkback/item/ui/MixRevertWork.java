package studio.talkback.item.ui;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;

import studio.talkback.library.Committed;
import studio.talkback.library.LibraryException;
import studio.talkback.library.file.WholeFile;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.revert.MixRevert;
import studio.talkback.session.revert.MixReverts;
import studio.talkback.ui.Actions;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/**
 * Goes back from drafts, takes them up again, and undoes and redoes either as it was saved. What was done last to an item in
 * this run of the program is remembered for that. On the UI thread.
 */
final class MixRevertWork {

    private static final Map<Ref, Committed> DONE = new HashMap<>();
    private static final Map<Ref, Committed> UNDONE = new HashMap<>();

    private final IWorkbenchPartSite site;
    private final Shell shell;
    private final LibraryReader library;

    MixRevertWork(IWorkbenchPartSite site) {
        this.site = site;
        this.shell = Objects.requireNonNull(site.getShell());
        this.library = new LibraryReader(shell);
    }

    /**
     * Asks why a draft is left, and goes back.
     *
     * @param mix  the UUID of the draft
     * @param then takes the UUID of the version that it went back to
     */
    void revert(Ref item, String mix, Consumer<String> then) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            library.write(Messages.Revert, (open, monitor) -> new MixReverts(open).plan(item, mix),
                    plan -> ask(plan, operator, then), MixRevertWork::wasTold);
        }
    }

    private void ask(MixRevert plan, String operator, Consumer<String> then) {
        MixRevertDialog dialog = new MixRevertDialog(shell, plan, isAtHand(plan.item()));
        if (dialog.open() != Window.OK) {
            return;
        }
        library.write(Messages.Revert,
                (open, monitor) -> new MixReverts(open).revert(plan.item(), plan.mixVersion(), dialog.why(), now(), operator),
                logged -> {
                    done(plan.item(), logged);
                    then.accept(plan.backTo().id());
                    putBack(plan, dialog);
                }, MixRevertWork::wasTold);
    }

    /** The command for the desk is about the item at hand, which may be held on another one. */
    private static boolean isAtHand(Ref item) {
        return item.equals(Talkback.context().state().item());
    }

    private void putBack(MixRevert plan, MixRevertDialog dialog) {
        MixRevert.KeptFile session = plan.session();
        if (session != null && dialog.writesSession()) {
            writeOut(session);
        }
        if (dialog.loadsDesk() && isAtHand(plan.item())) {
            Actions.run(site, MixRevertDialog.LOAD);
        }
    }

    private void writeOut(MixRevert.KeptFile session) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Revert_WriteTitle);
        dialog.setFileName(session.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            library.write(Messages.Revert_WriteTitle, (open, monitor) -> {
                try (InputStream bytes = open.blob(session.digest())) {
                    return Long.valueOf(WholeFile.write(Objects.requireNonNull(Path.of(chosen)), bytes));
                }
            }, written -> {
                // It lies where it was asked for.
            }, MixRevertWork::wasTold);
        }
    }

    /** Takes a draft up again that was left. */
    void takeUp(Ref item, String mix) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            library.write(Messages.TakeUp, (open, monitor) -> new MixReverts(open).takeUp(item, mix, now(), operator),
                    logged -> done(item, logged), MixRevertWork::wasTold);
        }
    }

    private static void done(Ref item, Logged logged) {
        DONE.put(item, logged.committed());
        UNDONE.remove(item);
    }

    /** What was done last to this item and can be taken back; null for nothing. */
    static @Nullable Committed lastOn(Ref item) {
        return DONE.get(item);
    }

    /** Takes back what was done last to this item, all of it. What somebody saved since stands in the way, and is told. */
    void undo(Ref item) {
        move(item, Messages.Revert_Undoing, DONE, UNDONE);
    }

    /** Does again what was taken back last. */
    void redo(Ref item) {
        move(item, Messages.Revert_Redoing, UNDONE, DONE);
    }

    private void move(Ref item, String name, Map<Ref, Committed> from, Map<Ref, Committed> to) {
        Committed committed = from.get(item);
        String operator = committed == null ? "" : Operator.atDesk();
        if (committed != null && !operator.isEmpty()) {
            from.remove(item);
            library.write(name, (open, monitor) -> undone(new SessionLog(open), committed, operator),
                    undone -> to.put(item, undone), MixRevertWork::wasTold);
        }
    }

    private static Committed undone(SessionLog log, Committed committed, String operator) throws LibraryException {
        return log.undo(committed, operator);
    }

    private static void wasTold(Exception failure) {
        // And nothing was changed.
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
