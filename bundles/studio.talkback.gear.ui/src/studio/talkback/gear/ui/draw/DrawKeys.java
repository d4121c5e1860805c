package studio.talkback.gear.ui.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.draw.Snapping;
import studio.talkback.model.ControlKind;
import studio.talkback.model.MarkKind;

/** The keyboard of a drawing: a letter for each kind of part, arrows for the cursor or what is selected. */
final class DrawKeys {

    private static final double ZOOM_STEP = 1.2;
    private static final double COARSE_MM = 5;

    private final DrawPage page;
    private final DrawCanvas canvas;
    private final Drawing drawing;

    DrawKeys(DrawPage page, DrawCanvas canvas, Drawing drawing) {
        this.page = page;
        this.canvas = canvas;
        this.drawing = drawing;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, this::traversed);
    }

    /** Tab goes from part to part, and from the last one out of the drawing. */
    private void traversed(Event event) {
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT -> event.doit = ctrl || !drawing.step(true);
        case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = ctrl || !drawing.step(false);
        case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> event.doit = ctrl;
        default -> event.doit = false;
        }
        if (!event.doit) {
            event.detail = SWT.TRAVERSE_NONE;
        }
    }

    private void pressed(Event event) {
        if ((event.stateMask & SWT.MOD3) != 0) {
            return;
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            control(event);
            return;
        }
        boolean shift = (event.stateMask & SWT.MOD2) != 0;
        double by = shift ? COARSE_MM : Snapping.GRID_MM;
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> move(-by, 0);
        case SWT.ARROW_RIGHT -> move(by, 0);
        case SWT.ARROW_UP -> move(0, -by);
        case SWT.ARROW_DOWN -> move(0, by);
        case SWT.PAGE_UP -> page.order(true);
        case SWT.PAGE_DOWN -> page.order(false);
        case SWT.DEL, SWT.BS -> page.remove();
        case SWT.CR, SWT.KEYPAD_CR -> page.entered();
        case SWT.F2 -> page.focusForm();
        case SWT.ESC -> page.escaped();
        default -> letter(event);
        }
    }

    /** What is selected is moved, else the cursor. */
    private void move(double dx, double dy) {
        if (page.movesPhoto()) {
            page.movePhoto(dx, dy);
        } else if (drawing.selected().isEmpty()) {
            drawing.cursor(drawing.cursor().moved(dx, dy), true);
        } else {
            drawing.move(dx, dy);
            drawing.cursorBeside();
        }
    }

    private void control(Event event) {
        int key = event.character < ' ' && event.keyCode >= ' ' && event.keyCode < SWT.KEYCODE_BIT ? event.keyCode
                : event.character == 0 ? event.keyCode : event.character;
        switch (key) {
        case 'a', 'A' -> drawing.select(Parts.all(drawing.gear()));
        case 'v', 'V' -> page.pastePhoto();
        default -> canvas.zoomKey(key, ZOOM_STEP);
        }
    }

    private void letter(Event event) {
        switch (Character.toLowerCase(event.character)) {
        case 'k' -> page.add(ControlKind.KNOB);
        case 's' -> page.add(ControlKind.STEPPED_SWITCH);
        case 'b' -> page.add(ControlKind.PUSH_BUTTON);
        case 't' -> page.add(ControlKind.TOGGLE);
        case 'f' -> page.add(ControlKind.FADER);
        case 'm' -> page.add(ControlKind.METER);
        case 'p' -> page.add(ControlKind.PATCH_POINT);
        case 'l' -> page.add(MarkKind.TEXT);
        case 'i' -> page.add(MarkKind.LINE);
        case 'x' -> page.add(MarkKind.RECTANGLE);
        case 'o' -> page.add(MarkKind.ELLIPSE);
        case 'd' -> page.repeat();
        case 'a' -> page.openArrange();
        case 'h' -> page.togglePhoto();
        case 'r' -> page.togglePhotoMoving();
        case 'c' -> page.pointAtCorners();
        case 'v' -> page.tryOut(true);
        default -> {
            // Nothing is meant.
        }
        }
    }
}
