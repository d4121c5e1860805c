package studio.talkback.gear.ui.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.draw.PhotoPlace;
import studio.talkback.gear.draw.Snapping;
import studio.talkback.gear.panel.Box;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Control;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.PanelMark;

/**
 * The mouse on a drawing: a click selects, dragging moves what is selected, from its corner makes it larger, from an empty place
 * selects what lies in between; with Alt nothing snaps.
 */
final class DrawMouse {

    private static final int TREMBLE = 3;
    private static final double REACH_PIXELS = 6;
    private static final double LEAST_MM = 2;

    private enum Drag {
        NONE, PARTS, SIZE, BAND, PHOTO, PHOTO_SIZE
    }

    private final DrawPage page;
    private final DrawCanvas canvas;
    private final Drawing drawing;
    private Drag drag = Drag.NONE;
    private int fromX;
    private int fromY;
    private int corner;
    private boolean moved;
    private @Nullable Gear dragged;
    private final Map<String, At> origins = new LinkedHashMap<>();

    DrawMouse(DrawPage page, DrawCanvas canvas, Drawing drawing) {
        this.page = page;
        this.canvas = canvas;
        this.drawing = drawing;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> {
            if (event.button == 1 && !drawing.selected().isEmpty()) {
                page.focusForm();
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, canvas::zoomWheel);
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && drag != Drag.NONE) {
                drag = Drag.NONE;
                end();
            }
        });
    }

    private void down(Event event) {
        canvas.setFocus();
        if (event.button != 1 || drawing.panel() == null) {
            return;
        }
        fromX = event.x;
        fromY = event.y;
        moved = false;
        if (page.pointed(canvas.toPanel(event.x, event.y))) {
            return;
        } else if (page.movesPhoto()) {
            photo(event);
            return;
        }
        Rectangle handle = drawing.selected().size() == 1 ? canvas.marks().handle(drawing.selected().getFirst()) : null;
        if (handle != null && handle.contains(event.x, event.y)) {
            drag = Drag.SIZE;
            return;
        }
        Identified part = canvas.at(event.x, event.y);
        boolean more = (event.stateMask & SWT.MOD2) != 0;
        if (part == null) {
            if (!more) {
                drawing.select(Objects.requireNonNull(List.of()));
            }
            drag = Drag.BAND;
            return;
        }
        Identified own = Objects.requireNonNull(Parts.of(drawing.gear(), part.getId()));
        if (more) {
            drawing.toggle(own);
        } else if (!drawing.isSelected(own)) {
            drawing.select(Objects.requireNonNull(List.of(own)));
        }
        drag = drawing.isSelected(own) ? Drag.PARTS : Drag.NONE;
    }

    private void photo(Event event) {
        Box picture = canvas.photoBox();
        drag = picture == null ? Drag.NONE : Drag.PHOTO;
        List<Rectangle> corners = picture == null ? List.of() : DrawMarks.corners(canvas.pixels(picture));
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).contains(event.x, event.y)) {
                drag = Drag.PHOTO_SIZE;
                corner = i;
            }
        }
    }

    private void move(Event event) {
        if (drag == Drag.NONE) {
            drawing.cursor(canvas.toPanel(event.x, event.y), false);
            return;
        }
        if (isLost(drag)) {
            drag = Drag.NONE;
            end();
            return;
        }
        moved = moved || Math.abs(event.x - fromX) > TREMBLE || Math.abs(event.y - fromY) > TREMBLE;
        if (!moved || !drawing.editable()) {
            return;
        }
        switch (drag) {
        case PARTS -> parts(event);
        case SIZE -> size(event);
        case BAND -> canvas.marks().band(band(event));
        default -> canvas.previewPhoto(photoPlace(event));
        }
    }

    /** What is dragged was taken away meanwhile by a key, an undo or another workstation, or something else was selected. */
    private boolean isLost(Drag now) {
        Set<String> ids = drawing.selected().stream().map(Identified::getId).collect(Collectors.toSet());
        return drawing.panel() == null || (now == Drag.PARTS || now == Drag.SIZE)
                && (ids.isEmpty() || dragged != null && !ids.equals(origins.keySet()));
    }

    /** The copy of the equipment in which things are dragged, made when the first one is. */
    private Gear copy() {
        Gear copy = dragged;
        if (copy == null) {
            copy = DocumentXmi.copy(drawing.gear());
            dragged = copy;
            origins.clear();
            drawing.selected().forEach(part -> origins.put(Objects.requireNonNull(part.getId()), Parts.at(part)));
        }
        return copy;
    }

    private static List<Identified> moving(Gear copy, Iterable<String> ids) {
        List<Identified> moving = new ArrayList<>();
        for (String id : ids) {
            Identified part = Parts.of(copy, id);
            if (part != null) {
                moving.add(part);
            }
        }
        return moving;
    }

    private void parts(Event event) {
        Gear copy = copy();
        double dx = (event.x - fromX) / canvas.pixelsPerMm();
        double dy = (event.y - fromY) / canvas.pixelsPerMm();
        Identified leader = Objects.requireNonNull(drawing.selected().getLast());
        At origin = Objects.requireNonNull(origins.get(leader.getId()));
        if ((event.stateMask & SWT.MOD3) == 0) {
            List<Box> others = drawing.gear().getControls().stream()
                    .filter(each -> Parts.isPlaced(each) && !drawing.isSelected(each)).map(Parts::body).toList();
            Box body = Parts.body(leader);
            Snapping.Snapped to = Snapping.snap(new At(body.centreX() + dx, body.centreY() + dy), others,
                    REACH_PIXELS / canvas.pixelsPerMm());
            dx = to.x() - body.centreX();
            dy = to.y() - body.centreY();
            canvas.marks().lines(to.lineX(), to.lineY());
        }
        List<Identified> moving = moving(copy, origins.keySet());
        canvas.damage(moving);
        for (Identified part : moving) {
            put(part, Objects.requireNonNull(origins.get(part.getId())).moved(dx, dy));
        }
        canvas.preview(copy, moving);
        page.say(PartWords.name(leader) + "      "
                + PartWords.mm(origin.x() + dx) + ", " + PartWords.mm(origin.y() + dy));
    }

    private static void put(Identified part, At at) {
        if (part instanceof Control control) {
            control.setXMm(Double.valueOf(at.x()));
            control.setYMm(Double.valueOf(at.y()));
        } else if (part instanceof PanelMark mark) {
            mark.setXMm(at.x());
            mark.setYMm(at.y());
        }
    }

    /** A control grows around its middle, something printed from its top left corner. */
    private void size(Event event) {
        Gear copy = copy();
        List<Identified> sized = moving(copy, origins.keySet());
        At at = canvas.toPanel(event.x, event.y);
        canvas.damage(sized);
        for (Identified part : sized) {
            if (part instanceof Control control) {
                double width = Math.max(LEAST_MM, 2 * Snapping.grid(Math.abs(at.x() - control.getXMm().doubleValue())));
                double height = Math.max(LEAST_MM, 2 * Snapping.grid(Math.abs(at.y() - control.getYMm().doubleValue())));
                boolean round = control.getHeightMm() <= 0;
                control.setWidthMm(round ? Math.max(width, height) : width);
                control.setHeightMm(round ? 0 : height);
            } else if (part instanceof PanelMark mark) {
                mark.setWidthMm(Snapping.grid(at.x() - mark.getXMm()));
                mark.setHeightMm(Snapping.grid(at.y() - mark.getYMm()));
            }
            page.say(PartWords.name(part) + "      " + PartWords.place(part));
        }
        canvas.preview(copy, sized);
    }

    private Rectangle band(Event event) {
        return new Rectangle(Math.min(fromX, event.x), Math.min(fromY, event.y), Math.abs(event.x - fromX),
                Math.abs(event.y - fromY));
    }

    private PhotoPlace photoPlace(Event event) {
        PhotoPlace place = PhotoPlace.of(Objects.requireNonNull(drawing.panel()));
        double dx = (event.x - fromX) / canvas.pixelsPerMm();
        double dy = (event.y - fromY) / canvas.pixelsPerMm();
        if (drag == Drag.PHOTO) {
            return place.moved(dx, dy);
        }
        boolean leftStays = corner == 1 || corner == 2;
        boolean topStays = corner == 2 || corner == 3;
        return place.sized(place.width() + (leftStays ? dx : -dx), leftStays, topStays, canvas.photoProportion());
    }

    private void up(Event event) {
        Drag ended = drag;
        drag = Drag.NONE;
        if (event.button != 1 || ended == Drag.NONE) {
            return;
        }
        Gear copy = dragged;
        if (moved && drawing.editable() && !isLost(ended)) {
            switch (ended) {
            case PARTS -> {
                Map<Identified, At> places = new LinkedHashMap<>();
                for (Identified part : drawing.selected()) {
                    Identified to = copy == null ? null : Parts.of(copy, part.getId());
                    if (to != null) {
                        places.put(part, Parts.at(to));
                    }
                }
                drawing.execute(drawing.edits().place(places));
            }
            case SIZE -> sized(copy);
            case BAND -> select(band(event), (event.stateMask & SWT.MOD2) != 0);
            default -> drawing.execute(
                    drawing.edits().placePhoto(Objects.requireNonNull(drawing.panel()), photoPlace(event)));
            }
        }
        end();
    }

    private void sized(@Nullable Gear copy) {
        Identified part = drawing.selected().getFirst();
        Identified to = copy == null ? null : Parts.of(copy, part.getId());
        if (to instanceof Control control) {
            drawing.execute(drawing.edits().resize(part, control.getWidthMm(), control.getHeightMm()));
        } else if (to instanceof PanelMark mark) {
            drawing.execute(drawing.edits().resize(part, mark.getWidthMm(), mark.getHeightMm()));
        }
    }

    /** What lies wholly within. */
    private void select(Rectangle area, boolean more) {
        At topLeft = canvas.toPanel(area.x, area.y);
        At bottomRight = canvas.toPanel(area.x + area.width, area.y + area.height);
        Box within = new Box(topLeft.x(), topLeft.y(), bottomRight.x() - topLeft.x(), bottomRight.y() - topLeft.y());
        List<Identified> found = new ArrayList<>(more ? drawing.selected() : List.of());
        for (Identified part : Parts.all(drawing.gear())) {
            if (within.holds(Parts.body(part)) && !found.contains(part)) {
                found.add(part);
            }
        }
        drawing.select(found);
    }

    private void end() {
        dragged = null;
        canvas.marks().band(null);
        canvas.marks().lines(null, null);
        page.shown();
    }
}
