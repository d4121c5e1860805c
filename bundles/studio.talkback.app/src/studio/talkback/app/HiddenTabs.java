package studio.talkback.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IEditorPart;

import studio.talkback.ui.Talkback;

/**
 * The tabs of editors that were not made since the start have the names that they had before: while other clients are
 * hidden they say no more than that they are. An editor that is made names its tab itself. The workbench tells the tabs
 * through the model of its window, which is provisional API.
 */
@SuppressWarnings("restriction")
final class HiddenTabs {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    private static final String NAME = "studio.talkback.app.tabName";

    private final MApplication model;

    HiddenTabs(MApplication model) {
        this.model = model;
        switched();
        Talkback.hiding().addListener(this::switched);
    }

    private void switched() {
        boolean hidden = Talkback.hiding().hidden();
        for (MPart part : model.getContext().get(EModelService.class).findElements(model, EDITOR, MPart.class,
                List.of())) {
            if (part.getObject() == null && hidden) {
                part.getTransientData().putIfAbsent(NAME, String.valueOf(part.getLabel()));
                name(part, Messages.Hidden_Tab);
            } else if (part.getObject() == null && part.getTransientData().remove(NAME) instanceof String name) {
                name(part, name.equals(Messages.Hidden_Tab) ? Messages.Hidden_TabUnread : name);
            }
        }
        if (hidden && PlatformUI.isWorkbenchRunning()) {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    silence(page);
                }
            }
        }
    }

    private static void name(MPart part, String name) {
        part.setLabel(name);
        part.setTooltip(name);
    }

    /** What a part said last may have been about another client. */
    private static void silence(IWorkbenchPage page) {
        for (IViewReference each : page.getViewReferences()) {
            silence(each.getPart(false));
        }
        for (IEditorReference each : page.getEditorReferences()) {
            silence(each.getPart(false));
        }
    }

    private static void silence(IWorkbenchPart part) {
        if (part instanceof IViewPart view) {
            view.getViewSite().getActionBars().getStatusLineManager().setMessage(null);
        } else if (part instanceof IEditorPart editor) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(null);
        }
    }
}
