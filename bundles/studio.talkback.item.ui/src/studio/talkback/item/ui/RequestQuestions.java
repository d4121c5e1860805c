package studio.talkback.item.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.model.Request;
import studio.talkback.ui.edit.Completion;

/** What is asked when requests are answered. */
final class RequestQuestions {

    private RequestQuestions() {
    }

    /** Why these are declined; null where it was given up. A reason is needed. */
    static @Nullable String why(Shell shell, List<Request> requests) {
        InputDialog dialog = new InputDialog(shell, Messages.Decline, NLS.bind(Messages.Decline_Question, named(requests)),
                "", typed -> typed.isBlank() ? Messages.Decline_NeedsReason : null);
        return dialog.open() == Window.OK ? Objects.requireNonNull(dialog.getValue().strip()) : null;
    }

    /**
     * By what a request is done; null where it was given up.
     *
     * @param answers what can be named, the likeliest first
     */
    static @Nullable String done(Shell shell, Request request, List<String> answers) {
        InputDialog dialog = new InputDialog(shell, Messages.Done,
                NLS.bind(Messages.Done_Question, named(Objects.requireNonNull(List.of(request)))),
                answers.isEmpty() ? "" : answers.getFirst(), null) {
            @Override
            protected Control createDialogArea(Composite parent) {
                Control area = super.createDialogArea(parent);
                Completion.on(Objects.requireNonNull(getText()), () -> answers);
                return area;
            }
        };
        return dialog.open() == Window.OK ? Objects.requireNonNull(dialog.getValue().strip()) : null;
    }

    private static String named(List<Request> requests) {
        return Objects.requireNonNull(String.join("; ",
                requests.stream().map(request -> request.getNumber() + " " + request.getText()).toList()));
    }
}
