package studio.talkback.gear.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.ButtonBank;
import studio.talkback.gear.panel.FaderWay;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.scale.Step;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;

/** The mouse on a page of faceplates: a click switches, dragging turns, the wheel turns what it is over. */
final class FaceMouse {

    /** How far one drags for the whole way of a knob. */
    private static final double DRAG_PIXELS = 180;
    private static final double FINE = 0.2;
    /** The wheel goes on with what it began to do: who scrolls turns nothing that comes under the mouse. */
    private static final int SCROLLING_MILLIS = 400;

    private final FacePage page;
    private final ValueField field;
    private @Nullable Spot dragged;
    private boolean moved;
    private int lastY;
    private int lastX;
    private double travel;
    private int scrolledAt;

    FaceMouse(FacePage page, ValueField field) {
        this.page = page;
        this.field = field;
        page.addListener(SWT.MouseDown, this::down);
        page.addListener(SWT.MouseMove, this::move);
        page.addListener(SWT.MouseUp, this::up);
        page.addListener(SWT.MouseExit, event -> page.hover(null));
        page.addListener(SWT.MouseDoubleClick, this::doubled);
        page.addListener(SWT.MouseVerticalWheel, this::wheel);
        page.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && dragged != null) {
                dragged = null;
                page.preview(null, "");
            }
        });
    }

    private void down(Event event) {
        field.accept();
        page.setFocus();
        Spot spot = page.at(event.x, event.y);
        Placed placed = spot == null ? null : page.placed(spot);
        if (spot == null || placed == null || event.button != 1) {
            return;
        }
        page.choose(spot);
        if (isSwitch(placed)) {
            click(spot, placed, event);
        } else if (placed.control().getKind() != ControlKind.PATCH_POINT) {
            dragged = spot;
            moved = false;
            lastX = event.x;
            lastY = event.y;
            String value = page.value(spot);
            travel = placed.scale().travel(value.isEmpty() ? placed.scale().rest() : value).orElse(0);
        }
    }

    private static boolean isSwitch(Placed placed) {
        ControlKind kind = placed.control().getKind();
        return kind == ControlKind.PUSH_BUTTON || kind == ControlKind.TOGGLE || isBank(placed);
    }

    private static boolean isBank(Placed placed) {
        return placed.control().getKind() == ControlKind.STEPPED_SWITCH && placed.control().getLook() == ControlLook.BUTTONS;
    }

    private void click(Spot spot, Placed placed, Event event) {
        double[] at = page.onPanel(spot, event.x, event.y);
        Box body = placed.body();
        int count = placed.control().getPositions().size();
        if (isBank(placed)) {
            int index = ButtonBank.at(body, count, at[0], at[1]);
            page.turnOnce(spot, Objects.requireNonNull(placed.control().getPositions().get(index)));
        } else if (placed.control().getKind() == ControlKind.TOGGLE && count > 2) {
            boolean up = body.height() >= body.width() ? at[1] < body.centreY() : at[0] > body.centreX();
            page.turnOnce(spot, FaceKeys.stepped(page, spot, placed, Step.USUAL, up));
        } else {
            FaceKeys.switched(page, spot, placed);
        }
    }

    private void move(Event event) {
        Spot spot = dragged;
        Placed placed = spot == null ? null : page.placed(spot);
        if (spot == null || placed == null) {
            page.hover(page.at(event.x, event.y));
            return;
        }
        double way = DRAG_PIXELS;
        if (placed.control().getKind() == ControlKind.FADER) {
            Box slot = FaderWay.of(placed.body());
            way = Math.max(slot.width(), slot.height()) * page.pixelsPerMm();
        }
        double part = ((event.stateMask & SWT.MOD2) != 0 ? FINE : 1) / way;
        boolean lies = placed.control().getKind() == ControlKind.FADER && placed.body().width() > placed.body().height();
        double by = lies ? event.x - lastX : lastY - event.y
                + (placed.control().getKind() == ControlKind.FADER ? 0 : event.x - lastX);
        moved = moved || by != 0;
        travel = Math.max(0, Math.min(1, travel + by * part));
        lastX = event.x;
        lastY = event.y;
        if (moved) {
            page.preview(spot, placed.scale().value(travel));
        }
    }

    /** All of a drag is one turn. */
    private void up(Event event) {
        Spot spot = dragged;
        dragged = null;
        if (spot != null && event.button == 1) {
            String value = page.value(spot);
            boolean turned = moved;
            page.preview(null, "");
            if (turned && !value.equals(page.value(spot))) {
                page.turnOnce(spot, value);
            }
        }
    }

    private void doubled(Event event) {
        Spot spot = page.at(event.x, event.y);
        Placed placed = spot == null ? null : page.placed(spot);
        if (spot != null && placed != null && !isSwitch(placed)) {
            dragged = null;
            page.preview(null, "");
            field.open(spot, null);
        }
    }

    private void wheel(Event event) {
        if (page.zoomWheel(event)) {
            return;
        }
        Spot spot = page.at(event.x, event.y);
        Placed placed = spot == null ? null : page.placed(spot);
        int now = (int) (System.nanoTime() / 1_000_000);
        boolean scrolling = now - scrolledAt < SCROLLING_MILLIS && scrolledAt != 0;
        if (spot == null || placed == null || scrolling || placed.control().getKind() == ControlKind.PATCH_POINT) {
            scrolledAt = now;
            return;
        }
        event.doit = false;
        page.choose(spot);
        Step step = (event.stateMask & SWT.MOD2) != 0 ? Step.FINE : Step.USUAL;
        page.turn(spot, FaceKeys.stepped(page, spot, placed, step, event.count > 0));
    }
}
