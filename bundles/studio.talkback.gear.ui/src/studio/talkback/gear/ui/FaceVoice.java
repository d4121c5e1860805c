package studio.talkback.gear.ui;

import java.util.HashMap;
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

import studio.talkback.gear.panel.Placed;
import studio.talkback.model.ControlKind;

/** What is heard of a page of faceplates: a child for each control, with its name and value. They are made when asked for. */
final class FaceVoice {

    private final FacePage page;
    private final Map<Spot, Accessible> children = new HashMap<>();

    FaceVoice(FacePage page) {
        this.page = page;
        Accessible whole = page.getAccessible();
        whole.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Page_Name;
            }
        });
        whole.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GROUP;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = page.spots().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = page.spots().stream().map(FaceVoice.this::child).toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                Spot chosen = page.chosen();
                if (page.isFocusControl() && chosen != null) {
                    event.accessible = child(chosen);
                }
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point point = page.toControl(event.x, event.y);
                Spot at = page.at(point.x, point.y);
                if (at != null) {
                    event.accessible = child(at);
                }
            }
        });
        page.addDisposeListener(event -> forget());
    }

    /** The units are others now. */
    void forget() {
        children.values().forEach(Accessible::dispose);
        children.clear();
    }

    /** Another control has the keyboard. */
    void focused(Spot spot) {
        child(spot).setFocus(ACC.CHILDID_SELF);
    }

    /** A control is set to something else. */
    void changed(Spot spot) {
        Accessible known = children.get(spot);
        if (known != null) {
            known.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
    }

    private Accessible child(Spot spot) {
        return Objects.requireNonNull(children.computeIfAbsent(spot, this::make));
    }

    private Accessible make(Spot spot) {
        Accessible child = new Accessible(page.getAccessible());
        child.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                Face face = page.face(spot);
                Placed placed = page.placed(spot);
                event.result = face == null || placed == null ? "" : name(face, placed);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = Messages.Keys;
            }
        });
        child.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role(page.placed(spot));
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = page.saidValue(spot);
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (spot.equals(page.chosen()) && page.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (isIn(spot) ? ACC.STATE_CHECKED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = page.bounds(spot);
                if (bounds != null) {
                    Point at = page.toDisplay(bounds.x, bounds.y);
                    event.x = at.x;
                    event.y = at.y;
                    event.width = bounds.width;
                    event.height = bounds.height;
                }
            }
        });
        return child;
    }

    private static String name(Face face, Placed placed) {
        return (face.name() + " " + placed.control().getName()).strip();
    }

    private static int role(@Nullable Placed placed) {
        ControlKind kind = placed == null ? ControlKind.KNOB : placed.control().getKind();
        return switch (kind) {
        case PUSH_BUTTON, TOGGLE -> ACC.ROLE_CHECKBUTTON;
        case PATCH_POINT -> ACC.ROLE_TEXT;
        default -> ACC.ROLE_SLIDER;
        };
    }

    private boolean isIn(Spot spot) {
        Placed placed = page.placed(spot);
        return placed != null && role(placed) == ACC.ROLE_CHECKBUTTON
                && placed.scale().travel(page.value(spot)).orElse(0) >= 0.5;
    }
}
