package studio.talkback.studio.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayException;
import studio.talkback.gear.bay.BayLabels;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.gear.ui.bay.BayUse;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.WorkingCopy;

/** A room's patchbays: their sizes as a list, and drawn, to write what is printed at their points and how they are normalled. */
final class BaysPage implements BayUse {

    private static final int FIELDS = 6;
    private static final Map<NormalKind, String> KINDS = kinds();

    private final WorkingCopy<Room> copy;
    private final Composite control;
    private final SashForm parts;
    private final Composite drawn;
    private final BayGrid list;
    private final BayPage page;
    private final Combo usual;
    private final Combo normals;
    private final Button add;
    private final Button paste;
    private final Button renormal;
    private final Label said;
    private final Label hint;

    BaysPage(Composite parent, WorkingCopy<Room> copy) {
        this.copy = copy;
        control = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                BaysPage.this.setFocus();
                return true;
            }
        };
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(FIELDS).margins(12, 6).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        usual = combo(bar, Messages.Bay_Usual);
        UsualBay.all().forEach(each -> usual.add(NLS.bind(Messages.Bay_UsualSize,
                new Object[] { each.jacks(), String.valueOf(each.rows()), String.valueOf(each.columns()) })));
        usual.select(0);
        normals = combo(bar, Messages.Bay_Normals);
        KINDS.values().forEach(normals::add);
        normals.select(1);
        add = button(bar, Messages.Bay_Add, this::addUsual);
        renormal = button(bar, Messages.Bay_Renormal, this::normalAll);
        paste = button(bar, Messages.Bay_Paste, this::pasteLabels);
        hint = line(bar, Palette.QUIET);
        parts = new SashForm(control, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        drawn = new Composite(parts, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(drawn);
        Palette.paint(drawn, Palette.GROUND, Palette.TEXT);
        page = new BayPage(drawn, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        page.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'v') {
                pasteLabels();
            }
        });
        said = line(drawn, Palette.TEXT);
        line(drawn, Palette.QUIET).setText(Messages.Bay_Keys);
        list = new BayGrid(parts, copy);
        parts.setWeights(76, 24);
    }

    private static Map<NormalKind, String> kinds() {
        Map<NormalKind, String> words = new LinkedHashMap<>();
        words.put(NormalKind.FULL, Messages.Bay_Full);
        words.put(NormalKind.HALF, Messages.Bay_Half);
        words.put(NormalKind.NONE, Messages.Bay_None);
        return words;
    }

    private static Label line(Composite parent, Palette ink) {
        Label line = new Label(parent, SWT.NONE);
        Palette.paint(line, Palette.GROUND, ink);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 2).applyTo(line);
        return line;
    }

    private static Combo combo(Composite bar, String name) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        AccessibleNames.give(combo, name);
        return combo;
    }

    private static Button button(Composite bar, String text, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    Composite control() {
        return control;
    }

    EditGrid<Patchbay> grid() {
        return list.grid();
    }

    /** The keyboard is for the drawing where there is one, else for the list. */
    void setFocus() {
        if (parts.getMaximizedControl() == null) {
            page.setFocus();
        } else {
            list.grid().setFocus();
        }
    }

    /** The labels of the bay with the keyboard as a spreadsheet takes them; in the list what is selected. */
    String copied() {
        BayPoint point = page.chosen();
        if (!page.isFocusControl() || point == null) {
            return list.grid().copy();
        }
        Bay bay = page.picture().bays().all().get(point.bay());
        StringBuilder text = new StringBuilder();
        for (int row = 1; row <= bay.rows(); row++) {
            text.append(bay.points().subList((row - 1) * bay.columns(), row * bay.columns()).stream().map(BayPoint::label)
                    .collect(Collectors.joining("\t"))).append('\n');
        }
        return Objects.requireNonNull(text.toString());
    }

    void show(Room room) {
        list.show(room);
        Bays bays = Bays.of(Objects.requireNonNull(room.getPatchbays()));
        boolean lost = bays.isEmpty() && page.isFocusControl();
        parts.setMaximizedControl(bays.isEmpty() ? list.grid().control() : null);
        if (lost) {
            setFocus();
        }
        page.show(BayPicture.of(BayPatch.of(bays, Objects.requireNonNull(List.of())), null));
        hint.setText(bays.isEmpty() ? Messages.Bay_Empty : "");
        hint.getParent().layout();
        boolean any = !bays.isEmpty() && copy.editable();
        add.setEnabled(copy.editable());
        paste.setEnabled(any);
        renormal.setEnabled(any);
    }

    private NormalKind kind() {
        return Objects.requireNonNull(List.copyOf(KINDS.keySet()).get(Math.max(0, normals.getSelectionIndex())));
    }

    private void addUsual() {
        Room room = copy.content();
        UsualBay chosen = UsualBay.all().get(Math.max(0, usual.getSelectionIndex()));
        if (room != null && chosen != null) {
            Patchbay made = BayMaking.usual(chosen, NLS.bind(Messages.Bay_Named, String.valueOf(room.getPatchbays().size() + 1)), kind());
            copy.execute(AddCommand.create(copy.domain(), room, Literals.ROOM__PATCHBAYS, made));
            page.setFocus();
        }
    }

    /** The bay of a point in the document; null where it is gone. */
    private @Nullable Patchbay bay(@Nullable BayPoint point) {
        Room room = copy.content();
        List<Bay> shown = page.picture().bays().all();
        String id = shown.isEmpty() ? null : shown.get(point == null ? 0 : point.bay()).id();
        return room == null || id == null ? null
                : room.getPatchbays().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
    }

    private void change(Patchbay bay, Runnable task) {
        copy.execute(new ChangeCommand(bay) {
            @Override
            protected void doExecute() {
                task.run();
            }
        });
    }

    private void normalAll() {
        Patchbay bay = bay(page.chosen());
        NormalKind kind = kind();
        if (bay != null) {
            change(bay, () -> BayMaking.normal(bay, kind));
        }
    }

    private void pasteLabels() {
        BayPoint point = page.chosen();
        Patchbay bay = bay(point);
        if (bay == null || !copy.editable()) {
            return;
        }
        int row = point == null ? 1 : point.row();
        int column = point == null ? 1 : point.column();
        try {
            List<List<String>> labels = BayLabels.read(ClipboardText.get(Objects.requireNonNull(page.getDisplay())), bay.getRows() - row + 1,
                    bay.getColumns() - column + 1);
            change(bay, () -> BayMaking.labels(bay, row, column, labels));
            long written = labels.stream().flatMap(List::stream).filter(text -> !text.isBlank()).count();
            told(NLS.bind(Messages.Bay_Pasted, String.valueOf(written), BayPoint.rowLetters(row) + " " + column));
        } catch (BayException e) {
            told(NLS.bind(Messages.Bay_NotPasted, e.getMessage()));
        }
    }

    @Override
    public boolean labels() {
        return copy.editable();
    }

    @Override
    public void labelled(BayPoint point, String label) {
        Patchbay bay = bay(point);
        if (bay != null) {
            change(bay, () -> BayMaking.label(bay, point.row(), point.column(), label));
        }
    }

    /** The next kind of normal between a point and the other one of its pair, from the last kind to the first. */
    @Override
    public void ticked(BayPoint point) {
        Patchbay bay = bay(point);
        int upper = BayLayout.isLower(point) ? point.row() - 1 : point.row();
        if (bay != null && upper < bay.getRows()) {
            NormalKind[] all = NormalKind.values();
            NormalKind next = all[(BayMaking.kind(bay, upper, point.column()).ordinal() + 1) % all.length];
            change(bay, () -> BayMaking.normal(bay, upper, point.column(), Objects.requireNonNull(next)));
        }
    }

    @Override
    public void told(String line) {
        said.setText(PlainText.of(line));
    }
}
