package studio.talkback.app.tests;

import java.util.Objects;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;

/** The control that a part was made in; the workbench tells it through the model of its window, which is provisional API. */
@SuppressWarnings("restriction")
final class PartControls {

    private PartControls() {
    }

    static Composite of(IWorkbenchPart part) {
        MPart model = Objects.requireNonNull(part.getSite().getService(MPart.class));
        return (Composite) Objects.requireNonNull(model.getWidget());
    }
}
