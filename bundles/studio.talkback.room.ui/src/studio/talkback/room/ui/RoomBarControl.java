package studio.talkback.room.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

import jakarta.annotation.PostConstruct;

/** Where the workbench makes the room bar. */
public final class RoomBarControl {

    /** Makes the bar; called by the workbench. */
    @PostConstruct
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        RoomBarPane pane = new RoomBarPane(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
    }
}
