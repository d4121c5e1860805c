package studio.talkback.gear.ui.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.NewParts;
import studio.talkback.gear.draw.PanelEdits;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.draw.Snapping;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.Panel;
import studio.talkback.ui.edit.WorkingCopy;

/** Equipment that is being drawn: what of it is selected, where the next part goes, and what is done to it. */
final class Drawing {

    /** Moves of the same parts that follow each other within this are one. */
    private static final int GESTURE_MILLIS = 1_000;

    private final WorkingCopy<Gear> copy;
    private final PanelEdits edits;
    private final Set<String> selection = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private At cursor = new At(30, 30);
    private boolean byKeyboard = true;
    /** Nobody put the cursor where it is: it went there after a part. */
    private boolean beside;
    private Object gesture = new Object();
    private int movedAt;

    Drawing(WorkingCopy<Gear> copy) {
        this.copy = copy;
        this.edits = new PanelEdits(copy.domain());
    }

    /** The equipment as it is now. */
    Gear gear() {
        return Objects.requireNonNull(copy.content());
    }

    /** Its panel; null where it has none yet. */
    @Nullable Panel panel() {
        return gear().getPanel();
    }

    PanelEdits edits() {
        return edits;
    }

    boolean editable() {
        return copy.editable();
    }

    /** Calls back when something else is selected, or the cursor is moved. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Does something as one change. */
    void execute(@Nullable Command command) {
        gesture = new Object();
        copy.execute(command);
    }

    /** Does something that is one with what was done in the same place just before. */
    void type(Object place, @Nullable Command command) {
        if (command != null) {
            copy.type(place, command);
        }
    }

    /** What is selected and still there, in the order in which it was. */
    List<Identified> selected() {
        List<Identified> found = new ArrayList<>();
        for (String id : selection) {
            Identified part = Parts.of(gear(), id);
            if (part != null) {
                found.add(part);
            }
        }
        return found;
    }

    boolean isSelected(Identified part) {
        return selection.contains(part.getId());
    }

    /** Selects these and nothing else. */
    void select(Collection<? extends Identified> parts) {
        List<String> ids = Objects.requireNonNull(parts.stream().map(Identified::getId).toList());
        if (!List.copyOf(selection).equals(ids)) {
            selection.clear();
            selection.addAll(ids);
            gesture = new Object();
            changed();
        }
    }

    /** Selects one besides, or no longer. */
    void toggle(Identified part) {
        String id = Objects.requireNonNull(part.getId());
        if (!selection.remove(id)) {
            selection.add(id);
        }
        gesture = new Object();
        changed();
    }

    /** Where the next part goes. */
    At cursor() {
        return cursor;
    }

    /** Whether the keyboard put the cursor where it is; else it is under the mouse. */
    boolean isCursorShown() {
        return byKeyboard;
    }

    /** Moves the cursor; by keyboard it stays on the panel. */
    void cursor(At at, boolean keyboard) {
        Panel panel = panel();
        boolean was = byKeyboard;
        byKeyboard = keyboard;
        beside = false;
        cursor = !keyboard || panel == null ? at : new At(Math.max(0, Math.min(panel.getWidthMm(), at.x())),
                Math.max(0, Math.min(panel.getHeightMm(), at.y())));
        if (keyboard || was) {
            changed();
        }
    }

    /** Moves the cursor to where the next part would be after the one that is selected. */
    void cursorBeside() {
        List<Identified> selected = selected();
        if (!selected.isEmpty()) {
            cursor(selected.getLast() instanceof Control control ? NewParts.next(gear(), control)
                    : Parts.at(selected.getLast()), true);
            beside = true;
        }
    }

    /** Adds a control at the cursor, which goes on to where the next one would be. */
    void add(ControlKind kind) {
        if (panel() != null) {
            Control made = NewParts.control(gear(), kind, onGrid(cursor));
            if (beside) {
                NewParts.makeRoom(gear(), made);
            }
            added(made);
            cursorBeside();
        }
    }

    /** Adds something printed at the cursor. */
    void add(MarkKind kind) {
        if (panel() != null) {
            added(NewParts.mark(kind, onGrid(cursor)));
        }
    }

    private void added(Identified made) {
        execute(edits.add(gear(), Objects.requireNonNull(List.of(made))));
        if (Parts.of(gear(), made.getId()) != null) {
            select(Objects.requireNonNull(List.of(made)));
        }
    }

    /** Gives a control that has no place one at the cursor. */
    void place(Control control) {
        List<Command> both = new ArrayList<>();
        both.add(Objects.requireNonNull(edits.place(Objects.requireNonNull(Map.of(control, onGrid(cursor))))));
        if (control.getWidthMm() <= 0) {
            Control usual = NewParts.control(gear(), control.getKind(), cursor);
            both.add(Objects.requireNonNull(edits.resize(control, usual.getWidthMm(), usual.getHeightMm())));
        }
        execute(edits.all(both));
        cursorBeside();
    }

    private static At onGrid(At at) {
        return new At(Snapping.grid(at.x()), Snapping.grid(at.y()));
    }

    /** Moves what is selected; moves that follow each other at once are one. */
    void move(double dx, double dy) {
        int now = (int) (System.nanoTime() / 1_000_000);
        if (now - movedAt > GESTURE_MILLIS) {
            gesture = new Object();
        }
        movedAt = now;
        Map<Identified, At> places = new LinkedHashMap<>();
        selected().forEach(part -> places.put(part, Parts.at(part).moved(dx, dy)));
        Command command = edits.place(places);
        if (command != null) {
            copy.type(gesture, command);
        }
    }

    /** Copies of what is selected, which are selected then. */
    void repeat(int times, double dx, double dy, boolean numbered) {
        List<Identified> before = selected();
        List<Identified> made = PanelEdits.copies(gear(), before, times, dx, dy, numbered);
        execute(edits.add(gear(), made));
        List<Identified> all = new ArrayList<>(before);
        all.addAll(made);
        all.removeIf(part -> Parts.of(gear(), part.getId()) == null);
        select(all);
    }

    /** Selects the next or the one before, as they lie on the panel; false where there is none further. */
    boolean step(boolean on) {
        List<Identified> all = inReadingOrder();
        List<Identified> now = selected();
        int at = now.isEmpty() ? on ? -1 : all.size() : all.indexOf(now.getLast());
        int next = at + (on ? 1 : -1);
        if (next < 0 || next >= all.size()) {
            return false;
        }
        select(Objects.requireNonNull(List.of(all.get(next))));
        return true;
    }

    /** Everything with a place, row by row. */
    List<Identified> inReadingOrder() {
        Map<Identified, Double> rows = new HashMap<>();
        List<Identified> all = Parts.all(gear());
        all.forEach(part -> rows.put(part, Double.valueOf(Math.rint(Parts.body(part).centreY() / 9))));
        all.sort((one, other) -> {
            int row = Objects.requireNonNull(rows.get(one)).compareTo(Objects.requireNonNull(rows.get(other)));
            return row != 0 ? row : Double.compare(Parts.body(one).centreX(), Parts.body(other).centreX());
        });
        return all;
    }
}
