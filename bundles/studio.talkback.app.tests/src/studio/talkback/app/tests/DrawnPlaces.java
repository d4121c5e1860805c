package studio.talkback.app.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What of a control is drawn anew. */
final class DrawnPlaces {

    private static final int QUIET = 40;

    private DrawnPlaces() {
    }

    /** What is drawn from now on, once all is drawn that was asked for; filled on the UI thread. */
    static List<Rectangle> of(User user, Control control) {
        List<Rectangle> drawn = new ArrayList<>();
        user.run(() -> control.addListener(SWT.Paint,
                event -> drawn.add(new Rectangle(event.x, event.y, event.width, event.height))));
        for (int quiet = 0; quiet < QUIET; quiet++) {
            user.pause();
            quiet = drawn.isEmpty() ? quiet : 0;
            user.run(drawn::clear);
        }
        return drawn;
    }
}
