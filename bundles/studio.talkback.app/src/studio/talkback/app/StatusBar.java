package studio.talkback.app;

import java.nio.file.Path;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Talkback;

/** The status line: who is at the desk, and which library this is. */
final class StatusBar extends ActionBarAdvisor {

    private final LibraryHost host;

    StatusBar(IActionBarConfigurer configurer, LibraryHost host) {
        super(configurer);
        this.host = host;
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        StatusText operator = new StatusText("studio.talkback.operator", 160);
        StatusText library = new StatusText("studio.talkback.library", 320);
        line.add(operator);
        line.add(library);
        ActiveContext context = Talkback.context();
        context.addListener(() -> showOperator(operator));
        showOperator(operator);
        Path folder = host.folder();
        library.show(NLS.bind(Messages.Library, folder.getFileName()), folder.toString());
    }

    private static void showOperator(StatusText item) {
        String initials = Talkback.context().state().operator();
        item.show(initials.isEmpty() ? Messages.NoOperator : NLS.bind(Messages.Operator, initials),
                Messages.OperatorHint);
    }
}
