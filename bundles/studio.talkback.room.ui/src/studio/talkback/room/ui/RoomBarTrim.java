package studio.talkback.room.ui;

import java.util.Objects;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Puts the room bar at the top of a window, over its whole width. */
public final class RoomBarTrim {

    private static final String BAR = "studio.talkback.room.ui.trim";
    private static final String CONTROL = "studio.talkback.room.ui.bar";
    /** A mark of the platform's layout of trims: this one takes what the others leave. */
    private static final String WIDE = "stretch";

    private RoomBarTrim() {
    }

    /** Adds the bar, unless the window has it from the last time. */
    public static void add(MTrimmedWindow window) {
        for (MTrimBar bar : window.getTrimBars()) {
            if (BAR.equals(bar.getElementId())) {
                return;
            }
        }
        // The workbench takes the first bar at the top for the one of its own tools, and hides it: that one is made before.
        window.getContext().get(EModelService.class).getTrim(window, SideValue.TOP);
        MTrimBar bar = Objects.requireNonNull(MBasicFactory.INSTANCE.createTrimBar());
        bar.setElementId(BAR);
        bar.setSide(SideValue.TOP);
        bar.getChildren().add(control());
        window.getTrimBars().add(bar);
    }

    private static MTrimElement control() {
        MToolControl control = Objects.requireNonNull(MMenuFactory.INSTANCE.createToolControl());
        control.setElementId(CONTROL);
        control.setContributionURI("bundleclass://studio.talkback.room.ui/" + RoomBarControl.class.getName());
        control.getTags().add(WIDE);
        return control;
    }
}
