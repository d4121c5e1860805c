package studio.talkback.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import studio.talkback.app.state.StartState;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;

/** Configures the workbench. */
final class WorkstationAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;
    private final LibraryHost host;
    private final StartState state;

    WorkstationAdvisor(Arguments arguments, LibraryHost host, StartState state) {
        this.arguments = arguments;
        this.host = host;
        this.state = state;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        state.loaded(windows(configurer));
        String operator = arguments.operator();
        Talkback.context().setOperator(operator != null ? operator : OperatorMemory.last());
        Talkback.context().addListener(() -> OperatorMemory.remember(Talkback.context().state().operator()));
        Talkback.context().addListener(() -> host.follow(Talkback.context().state()));
        host.follow(Talkback.context().state());
    }

    private static Set<String> windows(IWorkbenchConfigurer configurer) {
        Set<String> ids = new HashSet<>();
        for (MWindow window : configurer.getWorkbench().getService(MApplication.class).getChildren()) {
            EObject model = (EObject) window;
            ids.add(model.eResource().getURIFragment(model));
        }
        return ids;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, host, state.notes());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PipelinePerspective.ID;
    }

    @Override
    public void postStartup() {
        state.cameUp();
        Display display = Display.getCurrent();
        Path walk = arguments.walk();
        if (walk != null) {
            new Walkthrough(walk, arguments.screens(), display).start();
        }
        Path typing = arguments.typing();
        Path typed = arguments.typed();
        if (typing != null) {
            new Typist(typing, false, display).start();
        } else if (typed != null) {
            new Typist(typed, true, display).start();
        }
        host.held().thenAccept(message -> HeldDialog.show(host, message, display));
        host.library().whenComplete((library, failure) -> {
            if (display.isDisposed()) {
                // Left while another program had the library.
                return;
            } else if (failure != null) {
                display.asyncExec(() -> tellFailure(failure));
            } else {
                LeftUnsaved.open(library, display);
            }
        });
    }

    /** The windows are gone and everything is saved. */
    @Override
    public void postShutdown() {
        host.backUpAtTheEnd(Objects.requireNonNull(Display.getCurrent()));
        super.postShutdown();
    }

    private static void tellFailure(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        MessageDialog.openError(null, Messages.LibraryNotOpened, PlainText.of(String.valueOf(cause.getMessage())));
    }
}
