package studio.talkback.gear.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.scale.Step;
import studio.talkback.model.ControlKind;

/** The keyboard of a page of faceplates. */
final class FaceKeys {

    private static final double ZOOM_STEP = 1.15;

    private final FacePage page;
    private final ValueField field;

    FaceKeys(FacePage page, ValueField field) {
        this.page = page;
        this.field = field;
        page.addListener(SWT.KeyDown, this::pressed);
        page.addListener(SWT.Traverse, this::traversed);
    }

    /** Tab goes on to the next control, and from the last one out of the page. */
    private void traversed(Event event) {
        boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!on && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_PAGE_NEXT && ctrl(event)
                    || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS && ctrl(event);
            return;
        }
        List<Spot> spots = page.spots();
        int at = spots.indexOf(page.chosen()) + (on ? 1 : -1);
        event.doit = at < 0 || at >= spots.size();
        if (!event.doit) {
            page.choose(Objects.requireNonNull(spots.get(at)));
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    private static boolean ctrl(Event event) {
        return (event.stateMask & SWT.MOD1) != 0;
    }

    private void pressed(Event event) {
        if (ctrl(event)) {
            page.zoomKey(event.character == 0 ? event.keyCode : event.character, ZOOM_STEP);
            return;
        }
        Spot spot = page.chosen();
        Placed placed = spot == null ? null : page.placed(spot);
        if (spot == null || placed == null || (event.stateMask & SWT.MOD3) != 0) {
            return;
        }
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        Step arrow = shift ? Step.FINE : Step.USUAL;
        switch (event.keyCode) {
        case SWT.ARROW_UP, SWT.ARROW_RIGHT -> step(spot, placed, arrow, true);
        case SWT.ARROW_DOWN, SWT.ARROW_LEFT -> step(spot, placed, arrow, false);
        case SWT.PAGE_UP -> step(spot, placed, Step.COARSE, true);
        case SWT.PAGE_DOWN -> step(spot, placed, Step.COARSE, false);
        case SWT.HOME -> to(spot, placed, 0);
        case SWT.END -> to(spot, placed, 1);
        case SWT.DEL, SWT.BS -> unset(spot);
        case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> field.open(spot, null);
        default -> typed(event, spot, placed);
        }
    }

    private void typed(Event event, Spot spot, Placed placed) {
        if (event.character == ' ') {
            switched(page, spot, placed);
        } else if (event.character > ' ' && event.character != SWT.DEL) {
            field.open(spot, String.valueOf(event.character));
        }
    }

    private void step(Spot spot, Placed placed, Step step, boolean up) {
        if (placed.control().getKind() != ControlKind.PATCH_POINT) {
            page.turn(spot, stepped(page, spot, placed, step, up));
        }
    }

    /** One step from where it stands, or where it stands at rest, where nobody set it. */
    static String stepped(FacePage page, Spot spot, Placed placed, Step step, boolean up) {
        String value = page.value(spot);
        String from = value.isEmpty() || placed.scale().travel(value).isEmpty() ? placed.scale().rest() : value;
        return placed.scale().step(from, step, up);
    }

    private void to(Spot spot, Placed placed, double travel) {
        if (placed.control().getKind() != ControlKind.PATCH_POINT) {
            page.turn(spot, placed.scale().value(travel));
        }
    }

    private void unset(@Nullable Spot spot) {
        if (spot != null && !page.value(spot).isEmpty()) {
            page.turnOnce(spot, "");
        }
    }

    /** Goes on to the next position, from the last one to the first. */
    static void switched(FacePage page, Spot spot, Placed placed) {
        ControlKind kind = placed.control().getKind();
        if (kind == ControlKind.PUSH_BUTTON || kind == ControlKind.TOGGLE || kind == ControlKind.STEPPED_SWITCH) {
            String value = page.value(spot);
            String from = value.isEmpty() ? placed.scale().value(0) : value;
            String next = placed.scale().step(from, Step.USUAL, true);
            page.turnOnce(spot, next.equals(from) ? placed.scale().value(0) : next);
        }
    }
}
