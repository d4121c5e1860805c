package studio.talkback.gear.ui.draw;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.ui.DrawnVoice;
import studio.talkback.model.Identified;

/** What is heard of a drawing: a child for each part by its id, with where it lies as its value. */
final class DrawVoice extends DrawnVoice<String> {

    private final DrawCanvas canvas;
    private final Drawing drawing;

    DrawVoice(DrawCanvas canvas, Drawing drawing) {
        super(canvas, Messages.Canvas_Name, Messages.Canvas_Keys);
        this.canvas = canvas;
        this.drawing = drawing;
    }

    /** Another part is selected. */
    void focused() {
        String current = current();
        if (canvas.isFocusControl() && current != null) {
            focused(current);
        }
    }

    @Override
    protected List<String> parts() {
        return Objects.requireNonNull(Parts.all(drawing.gear()).stream().map(Identified::getId).toList());
    }

    @Override
    protected @Nullable String current() {
        List<Identified> selected = drawing.selected();
        return selected.isEmpty() ? null : selected.getLast().getId();
    }

    @Override
    protected @Nullable String at(int x, int y) {
        Identified at = canvas.at(x, y);
        return at == null ? null : at.getId();
    }

    @Override
    protected String name(String id) {
        Identified part = Parts.of(drawing.gear(), id);
        return part == null ? "" : PartWords.name(part);
    }

    @Override
    protected String value(String id) {
        Identified part = Parts.of(drawing.gear(), id);
        return part == null ? "" : PartWords.place(part);
    }

    @Override
    protected String keys(String id) {
        return "";
    }

    @Override
    protected int role(String id) {
        return ACC.ROLE_GRAPHIC;
    }

    @Override
    protected int state(String id) {
        Identified part = Parts.of(drawing.gear(), id);
        return ACC.STATE_SELECTABLE | (part != null && drawing.isSelected(part) ? ACC.STATE_SELECTED : 0);
    }

    @Override
    protected @Nullable Rectangle bounds(String id) {
        return canvas.bounds(id);
    }
}
