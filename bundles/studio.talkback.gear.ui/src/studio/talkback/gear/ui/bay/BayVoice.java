package studio.talkback.gear.ui.bay;

import java.util.ArrayList;
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

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayPoint;

/** What is heard of drawn bays: a child for each point, with its name and what is plugged there. They are made when asked for. */
final class BayVoice {

    /**
     * A place on a bay, which stays when what is printed there changes.
     *
     * @param bay    from 0
     * @param row    from 1
     * @param column from 1
     */
    private record Place(int bay, int row, int column) {
    }

    private final BayPage page;
    private final Map<Place, Accessible> children = new HashMap<>();

    BayVoice(BayPage page) {
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
                event.detail = places().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = places().stream().map(BayVoice.this::child).toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                BayPoint chosen = page.chosen();
                if (page.isFocusControl() && chosen != null) {
                    event.accessible = child(place(chosen));
                }
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point at = page.toControl(event.x, event.y);
                BayPoint point = page.at(at.x, at.y);
                if (point != null) {
                    event.accessible = child(place(point));
                }
            }
        });
        page.addDisposeListener(event -> forget());
    }

    private static Place place(BayPoint point) {
        return new Place(point.bay(), point.row(), point.column());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        page.picture().bays().all().forEach(bay -> bay.points().forEach(point -> places.add(place(point))));
        return places;
    }

    private @Nullable BayPoint point(Place place) {
        List<Bay> bays = page.picture().bays().all();
        Bay bay = place.bay() < bays.size() ? bays.get(place.bay()) : null;
        return bay == null || place.row() > bay.rows() || place.column() > bay.columns() ? null : bay.point(place.row(), place.column());
    }

    /** The bays are others now. */
    void forget() {
        children.values().forEach(Accessible::dispose);
        children.clear();
    }

    /** Another point has the keyboard. */
    void focused(BayPoint point) {
        child(place(point)).setFocus(ACC.CHILDID_SELF);
    }

    /** Something was plugged, pulled or written. */
    void changed() {
        children.values().forEach(each -> each.sendEvent(ACC.EVENT_VALUE_CHANGED, null));
    }

    private Accessible child(Place place) {
        return Objects.requireNonNull(children.computeIfAbsent(place, this::make));
    }

    private Accessible make(Place place) {
        Accessible child = new Accessible(page.getAccessible());
        child.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                BayPoint point = point(place);
                event.result = point == null ? "" : page.picture().bays().said(point);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = Messages.Keys;
            }
        });
        child.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                BayPoint point = point(place);
                event.result = point == null ? "" : page.picture().said(point);
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean focused = page.isFocusControl() && Objects.equals(point(place), page.chosen());
                event.detail = ACC.STATE_FOCUSABLE | (focused ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                BayPoint point = point(place);
                if (point != null) {
                    Rectangle bounds = page.bounds(point);
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
}
