package studio.talkback.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

import studio.talkback.app.PerspectiveHandler;

/** The keys as they are bound in this workbench, by theme: what is written nowhere cannot be wrong. */
public final class BoundKeys {

    private static final String OURS = "studio.talkback.";
    /** Commands of the platform that stand in our menus. */
    private static final List<String> PLATFORM = Objects.requireNonNull(List.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_EXIT));

    private BoundKeys() {
    }

    /** A line for each key, by the order of the themes and then of the keys. On the UI thread. */
    public static List<HelpRow> rows(IServiceLocator workbench) {
        IBindingService bindings = workbench.getService(IBindingService.class);
        Map<String, HelpRow> rows = new TreeMap<>();
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && shown(command.getId()) && holds(bindings, binding)) {
                HelpRow row = new HelpRow(Themes.of(command.getId()), keys(binding), name(command));
                rows.put(Themes.place(row.theme()) + row.typed(), row);
            }
        }
        return new ArrayList<>(rows.values());
    }

    /** In the order in which we write them everywhere, which is not the platform's on each system. */
    public static String keys(Binding binding) {
        return Objects.requireNonNull(binding.getTriggerSequence().format().replace("Shift+Ctrl+", "Ctrl+Shift+"));
    }

    private static boolean shown(String command) {
        return command.startsWith(OURS) || PLATFORM.contains(command);
    }

    /** Whether the keys do this in the scheme and on the system of now. */
    private static boolean holds(IBindingService bindings, Binding binding) {
        return List.of(bindings.getActiveBindingsFor(binding.getParameterizedCommand())).contains(binding.getTriggerSequence());
    }

    private static String name(ParameterizedCommand command) {
        // One command goes to every perspective.
        Object perspective = command.getParameterMap().get(PerspectiveHandler.PARAMETER);
        IPerspectiveDescriptor shown = perspective == null ? null
                : PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective.toString());
        if (shown != null) {
            return Objects.requireNonNull(NLS.bind(Messages.GoTo, shown.getLabel()));
        }
        try {
            return Objects.requireNonNull(command.getName()).replace("\u2026", "");
        } catch (NotDefinedException e) {
            ILog.get().warn("A key is bound to a command that is not there", e);
            return Objects.requireNonNull(command.getId());
        }
    }
}
