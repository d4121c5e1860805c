package studio.talkback.app.tests;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What is heard of the parts of a drawn control: {@code name: value} of each. */
final class HeardChildren {

    private HeardChildren() {
    }

    static List<String> of(Control drawn) {
        AccessibleControlEvent children = new AccessibleControlEvent(drawn.getAccessible());
        controls(drawn.getAccessible()).forEach(each -> each.getChildren(children));
        List<String> heard = new ArrayList<>();
        for (Object child : children.children) {
            Accessible accessible = (Accessible) child;
            AccessibleEvent name = new AccessibleEvent(accessible);
            kept(accessible, "accessibleListeners", AccessibleListener.class).forEach(each -> each.getName(name));
            AccessibleControlEvent value = new AccessibleControlEvent(accessible);
            value.childID = ACC.CHILDID_SELF;
            controls(accessible).forEach(each -> each.getValue(value));
            heard.add(name.result + ": " + value.result);
        }
        return heard;
    }

    private static List<AccessibleControlListener> controls(Accessible accessible) {
        return kept(accessible, "accessibleControlListeners", AccessibleControlListener.class);
    }

    private static <T> List<T> kept(Accessible accessible, String name, Class<T> type) {
        try {
            Field field = Accessible.class.getDeclaredField(name);
            field.setAccessible(true);
            List<T> found = new ArrayList<>();
            ((List<?>) Objects.requireNonNull(field.get(accessible))).forEach(each -> found.add(type.cast(each)));
            return found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
