package studio.talkback.gear.ui.bay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Seen;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.Normal;
import studio.talkback.gear.panel.Box;

/** What of drawn bays has to be drawn anew after something was plugged, pulled or written. */
final class BayChanges {

    private static final int AROUND = 8;

    private BayChanges() {
    }

    /** Whether bays are of the same names and sizes, so that everything lies where it did. */
    static boolean sameBays(Bays one, Bays other) {
        if (one.all().size() != other.all().size()) {
            return false;
        }
        for (int i = 0; i < one.all().size(); i++) {
            Bay bay = one.all().get(i);
            Bay now = other.all().get(i);
            if (bay.rows() != now.rows() || bay.columns() != now.columns() || !bay.name().equals(now.name())) {
                return false;
            }
        }
        return true;
    }

    /** The areas that differ. */
    static List<Box> between(BayPicture before, BayPicture now, BayLayout layout) {
        List<Box> damaged = new ArrayList<>();
        now.cords().stream().filter(each -> !before.cords().contains(each)).forEach(each -> cord(each, layout, damaged));
        before.cords().stream().filter(each -> !now.cords().contains(each)).forEach(each -> cord(each, layout, damaged));
        if (before.bays() != now.bays()) {
            labels(before.bays(), now.bays(), layout, damaged);
        }
        normals(before, now, layout, damaged);
        normals(now, before, layout, damaged);
        return damaged;
    }

    private static void labels(Bays before, Bays now, BayLayout layout, List<Box> damaged) {
        for (Bay bay : now.all()) {
            for (BayPoint point : bay.points()) {
                if (!before.all().get(point.bay()).point(point.row(), point.column()).label().equals(point.label())) {
                    damaged.add(layout.cell(point).grown(AROUND));
                }
            }
        }
    }

    private static void normals(BayPicture of, BayPicture other, BayLayout layout, List<Box> damaged) {
        Set<Normal> there = new HashSet<>(other.bays().normals());
        for (Normal normal : of.bays().normals()) {
            if (!there.contains(normal)
                    || of.patch().breaking(normal).isEmpty() != other.patch().breaking(normal).isEmpty()) {
                damaged.add(layout.cell(normal.from()).with(layout.cell(normal.to())).grown(AROUND));
            }
        }
    }

    private static void cord(Seen seen, BayLayout layout, List<Box> damaged) {
        BayPoint from = seen.cord().start();
        BayPoint to = seen.cord().end();
        for (BayPoint end : new @Nullable BayPoint[] { from, to }) {
            if (end != null) {
                damaged.add(layout.cell(end).grown(4 * layout.measures().radius()));
            }
        }
        if (from != null && to != null) {
            damaged.add(layout.curve(from, to, seen.cord().number()).bounds().grown(AROUND));
        }
    }
}
