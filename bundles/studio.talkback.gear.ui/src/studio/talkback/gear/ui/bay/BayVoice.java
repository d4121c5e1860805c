package studio.talkback.gear.ui.bay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.ui.DrawnVoice;

/** What is heard of drawn bays: a child for each point, with what is plugged there. */
final class BayVoice extends DrawnVoice<BayVoice.Place> {

    /**
     * A place on a bay, which stays when what is printed there changes.
     *
     * @param bay    from 0
     * @param row    from 1
     * @param column from 1
     */
    record Place(int bay, int row, int column) {

        static Place of(BayPoint point) {
            return new Place(point.bay(), point.row(), point.column());
        }
    }

    private final BayPage page;

    BayVoice(BayPage page) {
        super(page, Messages.Page_Name, "");
        this.page = page;
    }

    /** Another point has the keyboard. */
    void focused(BayPoint point) {
        focused(Place.of(point));
    }

    @Override
    protected List<Place> parts() {
        List<Place> places = new ArrayList<>();
        page.picture().bays().all().forEach(bay -> bay.points().forEach(point -> places.add(Place.of(point))));
        return places;
    }

    @Override
    protected @Nullable Place current() {
        BayPoint chosen = page.chosen();
        return chosen == null ? null : Place.of(chosen);
    }

    @Override
    protected @Nullable Place at(int x, int y) {
        BayPoint point = page.at(x, y);
        return point == null ? null : Place.of(point);
    }

    @Override
    protected String name(Place place) {
        BayPoint point = point(place);
        return point == null ? "" : page.picture().bays().said(point);
    }

    @Override
    protected String value(Place place) {
        BayPoint point = point(place);
        return point == null ? "" : page.picture().said(point);
    }

    @Override
    protected String keys(Place place) {
        return Messages.Keys;
    }

    @Override
    protected int role(Place place) {
        return ACC.ROLE_TABLECELL;
    }

    @Override
    protected int state(Place place) {
        return ACC.STATE_NORMAL;
    }

    @Override
    protected @Nullable Rectangle bounds(Place place) {
        BayPoint point = point(place);
        return point == null ? null : page.bounds(point);
    }

    private @Nullable BayPoint point(Place place) {
        return page.point(place.bay(), place.row(), place.column());
    }
}
