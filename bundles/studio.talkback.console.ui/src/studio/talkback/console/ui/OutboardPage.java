package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.console.ui.photo.UnitPhotos;
import studio.talkback.gear.Gears;
import studio.talkback.gear.UnitSettings;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Spot;
import studio.talkback.gear.ui.Turning;
import studio.talkback.model.Control;
import studio.talkback.model.Gear;
import studio.talkback.model.Recall;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.WorkingCopy;

/** The outboard: its units rack by rack, their faceplates to be set, and the same settings as a table. */
final class OutboardPage implements Turning {

    private static final int BUTTONS = 5;

    private final WorkingCopy<Recall> copy;
    private final OutboardEdits edits;
    private final Composite control;
    private final UnitTree tree;
    private final SashForm parts;
    private final FacePage faces;
    private final Composite drawn;
    private final Composite table;
    private final OutboardGrid grid;
    private final Label said;
    private final Label hint;
    private final Button withTable;
    private final Button compared;
    private final Button draw;
    private final Button walk;
    private final UnitPhotos photos;
    private final Button fromRoom;
    private final OutboardGear gear;
    private final LibraryReader writer;
    private @Nullable Recall before;

    OutboardPage(Composite parent, WorkingCopy<Recall> copy) {
        this.copy = copy;
        this.edits = new OutboardEdits(copy.domain());
        control = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                OutboardPage.this.setFocus();
                return true;
            }
        };
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS).margins(12, 6).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        fromRoom = button(bar, SWT.PUSH, Messages.Outboard_FromRoom, this::addFromRoom);
        draw = button(bar, SWT.PUSH, Messages.Outboard_Drawing, this::chooseDrawing);
        withTable = button(bar, SWT.CHECK, Messages.Outboard_Table, this::arrange);
        compared = button(bar, SWT.CHECK, Messages.Outboard_Compared, this::showAgain);
        compared.setSelection(true);
        walk = button(bar, SWT.CHECK, Messages.Outboard_Walk, this::walk);
        SashForm sash = new SashForm(control, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new UnitTree(sash, this::showAgain);
        Composite right = PageParts.filled(sash);
        parts = new SashForm(right, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        drawn = PageParts.filled(parts);
        faces = new FacePage(drawn, this);
        faces.keepZoom("outboard");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(faces);
        said = line(drawn, Palette.TEXT);
        table = PageParts.filled(parts);
        hint = line(table, Palette.QUIET);
        grid = new OutboardGrid(table, copy);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.grid().control());
        photos = new UnitPhotos(right, copy, tree::inOrder, this::choose, () -> walk.setSelection(false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(photos.control());
        photos.keysOn(tree.control());
        Drops.filesAt(tree.control(), (files, at) -> photos.take(tree.at(at), files));
        Drops.filesAt(faces, (files, at) -> photos.take(unitAt(at), files));
        Drops.files(photos.control(), files -> photos.take(null, files));
        sash.setWeights(24, 76);
        parts.setWeights(72, 28);
        gear = new OutboardGear(control, this::showAgain);
        writer = new LibraryReader(control);
    }

    private static Button button(Composite bar, int style, String text, Runnable pressed) {
        Button button = new Button(bar, style);
        button.setText(text);
        if (style == SWT.CHECK) {
            Palette.paint(button, Palette.GROUND, Palette.TEXT);
        }
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private static Label line(Composite parent, Palette ink) {
        Label line = new Label(parent, SWT.NONE);
        Palette.paint(line, Palette.GROUND, ink);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(line);
        return line;
    }

    Composite control() {
        return control;
    }

    EditGrid<?> grid() {
        return grid.grid();
    }

    /** What is copied: the table, unless the keyboard is in the photos, which put more than a text on the clipboard themselves. */
    String copied() {
        if (photos.hasKeyboard()) {
            photos.copy();
            return "";
        }
        return grid.grid().copy();
    }

    private void walk() {
        photos.walk(walk.getSelection());
        walk.setSelection(photos.walks());
        tree.control().setFocus();
    }

    private void choose(UnitRecall unit) {
        tree.choose(unit);
        showAgain();
    }

    /** The unit whose faceplate is at a place: that whose controls stand around it. */
    private @Nullable UnitRecall unitAt(Point place) {
        for (Face face : faces.faces()) {
            Rectangle around = null;
            for (var placed : face.layout().controls()) {
                Rectangle bounds = faces.bounds(new Spot(face.id(), Objects.requireNonNull(placed.control().getId())));
                around = bounds == null ? around : around == null ? bounds : around.union(bounds);
            }
            if (around != null && around.contains(place)) {
                return unit(face.id());
            }
        }
        return null;
    }

    /** The keyboard is for the faceplates where there are some, else for the table. */
    void setFocus() {
        if (parts.getMaximizedControl() == table) {
            grid.grid().setFocus();
        } else {
            faces.setFocus();
        }
    }

    /** Shows a recall, compared with another one; with none where that is null. */
    void show(Recall recall, @Nullable Recall other) {
        before = other;
        gear.need(recall);
        show(recall);
    }

    private void showAgain() {
        Recall recall = copy.content();
        if (recall != null) {
            show(recall);
        }
    }

    private void show(Recall recall) {
        compared.setEnabled(before != null);
        Map<UnitRecall, Face> known = new HashMap<>();
        for (UnitRecall unit : recall.getUnits()) {
            Face face = face(unit);
            if (face != null) {
                known.put(unit, face);
            }
        }
        tree.show(Objects.requireNonNull(List.copyOf(recall.getUnits())),
                unit -> known.containsKey(unit) ? Objects.requireNonNull(known.get(unit)).differences() : 0);
        List<UnitRecall> chosen = tree.chosen();
        List<Face> drawnUnits = Objects.requireNonNull(chosen.stream().map(known::get).filter(Objects::nonNull).toList());
        faces.show(drawnUnits);
        grid.show(chosen);
        photos.show(recall, chosen);
        walk.setSelection(photos.walks());
        walk.setEnabled(!recall.getUnits().isEmpty() && copy.editable());
        draw.setEnabled(chosen.size() == 1 && copy.editable());
        fromRoom.setEnabled(!missing(recall).isEmpty() && copy.editable());
        withTable.setEnabled(!drawnUnits.isEmpty() && drawnUnits.size() == chosen.size());
        tell(chosen, drawnUnits.size());
        arrange();
    }

    private void tell(List<UnitRecall> chosen, int drawnUnits) {
        String line = !gear.isRead() ? "" : chosen.isEmpty() ? Messages.Outboard_Empty
                : drawnUnits == chosen.size() ? "" : chosen.size() == 1
                        ? NLS.bind(Messages.Outboard_NotDrawn, RecallWords.name(Objects.requireNonNull(chosen.getFirst())))
                        : NLS.bind(Messages.Outboard_SomeNotDrawn, String.valueOf(chosen.size() - drawnUnits));
        hint.setText(PlainText.of(line));
        ((GridData) Objects.requireNonNull(hint.getLayoutData())).exclude = line.isEmpty();
        hint.setVisible(!line.isEmpty());
        table.layout();
    }

    private void arrange() {
        boolean both = withTable.getSelection() || hint.getVisible();
        Composite alone = gear.isRead() && faces.faces().isEmpty() ? table : both ? null : drawn;
        // The keyboard does not go with what is hidden under it: faceplates come after the table was given it.
        boolean lost = alone == drawn && hasKeyboard(table) || alone == table && hasKeyboard(drawn);
        parts.setMaximizedControl(alone);
        if (lost) {
            setFocus();
        }
    }

    private static boolean hasKeyboard(Composite part) {
        org.eclipse.swt.widgets.Control focus = part.getDisplay().getFocusControl();
        while (focus != null && focus != part) {
            focus = focus.getParent();
        }
        return focus == part;
    }

    private @Nullable Face face(UnitRecall unit) {
        PanelLayout layout = gear.layout(unit);
        Gear model = gear.gear(unit);
        if (layout == null || model == null) {
            return null;
        }
        return new Face(Objects.requireNonNull(unit.getId()), RecallWords.name(unit),
                Objects.requireNonNullElse(unit.getLocation(), ""), layout, UnitSettings.values(unit, model),
                was(unit, model));
    }

    /** What the same unit was set to; null where it is compared with nothing. */
    private @Nullable Map<String, String> was(UnitRecall unit, Gear model) {
        Recall other = compared.getSelection() ? before : null;
        UnitRecall then = other == null ? null : UnitSettings.same(unit, other.getUnits());
        return then == null ? null : UnitSettings.values(then, model);
    }

    @Override
    public void turned(Spot spot, String value, Object gesture) {
        UnitRecall unit = unit(spot.face());
        Gear model = unit == null ? null : gear.gear(unit);
        Control turned = model == null ? null : model.getControls().stream()
                .filter(each -> spot.control().equals(each.getId())).findFirst().orElse(null);
        if (unit != null && turned != null) {
            copy.type(gesture, edits.turn(unit, turned, value));
        }
    }

    private @Nullable UnitRecall unit(String id) {
        Recall recall = copy.content();
        return recall == null ? null
                : recall.getUnits().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
    }

    @Override
    public void told(String line, boolean wrong) {
        Palette.paint(said, Palette.GROUND, wrong ? Palette.ALARM : Palette.TEXT);
        said.setText(PlainText.of(line));
    }

    /** The units of the room that are not in the recall. */
    private List<RoomUnit> missing(Recall recall) {
        List<RoomUnit> missing = new ArrayList<>(gear.room());
        recall.getUnits().forEach(unit -> missing.remove(gear.standing(unit)));
        return missing;
    }

    private void addFromRoom() {
        Recall recall = copy.content();
        if (recall != null) {
            copy.execute(edits.add(recall, UnitChoice.ofRoom(control.getShell(), missing(recall))));
        }
    }

    /** What comes with Talkback stands in the library before the recall refers to it. */
    private void chooseDrawing() {
        UnitRecall unit = tree.chosen().stream().findFirst().orElse(null);
        if (unit == null) {
            return;
        }
        String id = Objects.requireNonNull(unit.getId());
        writer.read(Messages.Reading, (library, monitor) -> new Gears(library).all(), rows -> {
            Gears.Row row = UnitChoice.ofGear(control.getShell(), RecallWords.name(unit), rows);
            String operator = row == null ? "" : Operator.atDesk();
            if (row != null && !operator.isEmpty()) {
                writer.write(Messages.Outboard_Drawing, (library, monitor) -> {
                    new Gears(library).require(row.ref(), operator);
                    return row.ref();
                }, ref -> {
                    UnitRecall still = unit(id);
                    if (still != null) {
                        copy.execute(edits.equip(still, ref));
                    }
                }, failure -> {
                });
            }
        });
    }
}
