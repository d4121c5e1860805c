package studio.talkback.project.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;

/** The pipeline's own commands: another grouping, the next stage for the selected item. */
public final class PipelineHandler extends AbstractHandler {

    static final String GROUP = "studio.talkback.project.ui.group";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof PipelineViewPart pipeline) {
            if (GROUP.equals(event.getCommand().getId())) {
                pipeline.group();
            } else {
                nextStage(pipeline.selectedItem(), event);
            }
        }
        return null;
    }

    private static void nextStage(@Nullable Ref item, ExecutionEvent event) {
        String operator = item == null ? "" : Operator.atDesk();
        if (item != null && !operator.isEmpty()) {
            new LibraryReader(HandlerUtil.getActiveWorkbenchWindow(event).getShell()).write(Messages.NextStage,
                    (library, monitor) -> new Projects(library).advance(item, operator), stage -> {
                    }, failure -> {
                    });
        }
    }
}
