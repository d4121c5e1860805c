package studio.talkback.gear.ui.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.draw.Parts;
import studio.talkback.model.Identified;

/** What is heard of a drawing: a child for each part, with its name, and where it lies as its value. */
final class DrawVoice {

    private final DrawCanvas canvas;
    private final Drawing drawing;
    private final Map<String, Accessible> children = new HashMap<>();

    DrawVoice(DrawCanvas canvas, Drawing drawing) {
        this.canvas = canvas;
        this.drawing = drawing;
        Accessible whole = canvas.getAccessible();
        whole.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Canvas_Name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = Messages.Canvas_Keys;
            }
        });
        whole.addAccessibleControlListener(new AccessibleControlAdapter() {
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
                event.children = parts().stream().map(part -> child(Objects.requireNonNull(part.getId()))).toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                List<Identified> selected = drawing.selected();
                if (canvas.isFocusControl() && !selected.isEmpty()) {
                    event.accessible = child(Objects.requireNonNull(selected.getLast().getId()));
                }
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point point = canvas.toControl(event.x, event.y);
                Identified at = canvas.at(point.x, point.y);
                if (at != null) {
                    event.accessible = child(Objects.requireNonNull(at.getId()));
                }
            }
        });
        canvas.addDisposeListener(event -> forget());
    }

    private List<Identified> parts() {
        return Parts.all(drawing.gear());
    }

    /** The parts are others now. */
    void forget() {
        children.values().forEach(Accessible::dispose);
        children.clear();
    }

    /** Another part is selected. */
    void focused() {
        List<Identified> selected = drawing.selected();
        if (canvas.isFocusControl() && !selected.isEmpty()) {
            child(Objects.requireNonNull(selected.getLast().getId())).setFocus(ACC.CHILDID_SELF);
        }
    }

    private Accessible child(String id) {
        return Objects.requireNonNull(children.computeIfAbsent(id, this::make));
    }

    private Accessible make(String id) {
        Accessible child = new Accessible(canvas.getAccessible());
        child.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                Identified part = Parts.of(drawing.gear(), id);
                event.result = part == null ? "" : PartWords.name(part);
            }
        });
        child.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                Identified part = Parts.of(drawing.gear(), id);
                event.result = part == null ? "" : PartWords.place(part);
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                Identified part = Parts.of(drawing.gear(), id);
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
                        | (part != null && drawing.isSelected(part) ? ACC.STATE_SELECTED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = canvas.bounds(id);
                if (bounds != null) {
                    Point at = canvas.toDisplay(bounds.x, bounds.y);
                    event.x = at.x;
                    event.y = at.y;
                    event.width = bounds.width;
                    event.height = bounds.height;
                }
            }
        });
        return child;
    }
}
