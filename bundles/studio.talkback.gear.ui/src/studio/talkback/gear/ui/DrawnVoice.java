package studio.talkback.gear.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * What is heard of a drawn control: a child for each of its parts, with its name and value. They are made when asked for.
 *
 * @param <T> what a part is known by, while it may be drawn anew
 */
public abstract class DrawnVoice<T> {

    private final Control control;
    private final Map<T, Accessible> children = new HashMap<>();

    /**
     * @param control what is drawn
     * @param name    what it is called
     * @param keys    how it is used; empty where each part says so
     */
    protected DrawnVoice(Control control, String name, String keys) {
        this.control = control;
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = keys;
            }
        });
        control.getAccessible().addAccessibleControlListener(new Whole());
        control.addDisposeListener(event -> forget());
    }

    /** All that is drawn, in its order. */
    protected abstract List<T> parts();

    /** The part that the keys are for; null where there is none. */
    protected abstract @Nullable T current();

    /** The part at a place on the control, in pixels; null where there is none. */
    protected abstract @Nullable T at(int x, int y);

    /** What a part is called; empty where it is gone. */
    protected abstract String name(T part);

    /** What it is set to; empty where it is gone. */
    protected abstract String value(T part);

    /** What can be done with it; empty where the whole says so. */
    protected abstract String keys(T part);

    /** One of the roles of {@link ACC}. */
    protected abstract int role(T part);

    /** The states of {@link ACC} besides those of the keyboard. */
    protected abstract int state(T part);

    /** Where it is on the control, in pixels; null where it is gone. */
    protected abstract @Nullable Rectangle bounds(T part);

    /** The parts are others now. */
    public void forget() {
        children.values().forEach(Accessible::dispose);
        children.clear();
    }

    /** The keyboard went to a part. */
    public void focused(T part) {
        child(part).setFocus(ACC.CHILDID_SELF);
    }

    /** A part is set to something else. */
    public void changed(T part) {
        Accessible known = children.get(part);
        if (known != null) {
            known.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
    }

    /** Any of the parts may be set to something else. */
    public void changed() {
        children.values().forEach(each -> each.sendEvent(ACC.EVENT_VALUE_CHANGED, null));
    }

    private boolean hasKeyboard(T part) {
        return control.isFocusControl() && part.equals(current());
    }

    private Accessible child(T part) {
        return Objects.requireNonNull(children.computeIfAbsent(part, this::make));
    }

    private Accessible make(T part) {
        Accessible child = new Accessible(control.getAccessible());
        child.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name(part);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = keys(part);
            }
        });
        child.addAccessibleControlListener(new Part(part));
        return child;
    }

    /** The control as a whole. */
    private final class Whole extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_GROUP;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = parts().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = parts().stream().map(DrawnVoice.this::child).toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            T current = current();
            if (control.isFocusControl() && current != null) {
                event.accessible = child(current);
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point point = control.toControl(event.x, event.y);
            T at = at(point.x, point.y);
            if (at != null) {
                event.accessible = child(at);
            }
        }
    }

    /** One of its parts. */
    private final class Part extends AccessibleControlAdapter {

        private final T part;

        Part(T part) {
            this.part = part;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = role(part);
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = value(part);
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (hasKeyboard(part) ? ACC.STATE_FOCUSED : 0) | state(part);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle bounds = bounds(part);
            if (bounds != null) {
                Point at = control.toDisplay(bounds.x, bounds.y);
                event.x = at.x;
                event.y = at.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        }
    }
}
