package studio.talkback.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls for those who hear the screen. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /** Gives a control the name that its label shows beside it. */
    public static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
