package studio.talkback.room.ui;

import java.util.Objects;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Puts the room bar at the top of a window, over its whole width: where the workbench would have its tools. */
public final class RoomBarTrim {

    private static final String CONTROL = "studio.talkback.room.ui.bar";
    /** A mark of the platform's layout of trims: this one takes what the others leave. */
    private static final String WIDE = "stretch";

    private RoomBarTrim() {
    }

    /** Adds the bar to a window that is about to open, unless it has it from the last time. */
    public static void add(MTrimmedWindow window) {
        MTrimBar top = top(window);
        for (MTrimElement each : top.getChildren()) {
            if (CONTROL.equals(each.getElementId())) {
                return;
            }
        }
        MToolControl control = Objects.requireNonNull(MMenuFactory.INSTANCE.createToolControl());
        control.setElementId(CONTROL);
        control.setContributionURI("bundleclass://studio.talkback.room.ui/" + RoomBarControl.class.getName());
        control.getTags().add(WIDE);
        top.getChildren().addFirst(control);
    }

    /** Takes away what else the workbench has put beside the bar by the time the window is open. */
    public static void alone(MTrimmedWindow window) {
        for (MTrimElement each : top(window).getChildren()) {
            each.setToBeRendered(CONTROL.equals(each.getElementId()));
        }
    }

    private static MTrimBar top(MTrimmedWindow window) {
        return window.getContext().get(EModelService.class).getTrim(window, SideValue.TOP);
    }
}
