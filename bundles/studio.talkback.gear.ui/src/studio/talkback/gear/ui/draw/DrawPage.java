package studio.talkback.gear.ui.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.gear.Gears;
import studio.talkback.gear.draw.Arranging;
import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.DrawingCheck;
import studio.talkback.gear.draw.Finding;
import studio.talkback.gear.draw.NewParts;
import studio.talkback.gear.draw.PanelSize;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.Panel;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Drops;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * Equipment drawn as it looks, in millimetres, over a photo of it: put down by key, named, moved and sized, tried out, with
 * what is wrong beside it. What it is drawn with is what shows it everywhere.
 */
public final class DrawPage extends Composite {

    /** Where the first part of a rack unit mostly is, from its left edge. */
    private static final double FIRST_MM = 40;

    private final WorkingCopy<Gear> copy;
    private final Drawing drawing;
    private final HintedPage hinted;
    private final StackLayout stack = new StackLayout();
    private final Composite sheet;
    private final DrawCanvas canvas;
    private final PhotoWork photo;
    private final DrawTools tools;
    private final PartForm form;
    private final Label toMend;
    private final org.eclipse.swt.widgets.List findings;
    private final Label status;
    private final LibraryReader reader;
    private @Nullable TryOut trial;
    private List<Finding> found = Objects.requireNonNull(List.of());
    private Map<String, Integer> uses = Objects.requireNonNull(Map.of());

    /** @param copy the equipment, which is there */
    public DrawPage(Composite parent, WorkingCopy<Gear> copy) {
        super(parent, SWT.NONE);
        this.copy = copy;
        drawing = new Drawing(copy);
        setLayout(new FillLayout());
        hinted = new HintedPage(this, Messages.Hint);
        Composite content = hinted.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite above = new Composite(content, SWT.NONE);
        above.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
        SashForm parts = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        sheet = new Composite(parts, SWT.NONE);
        sheet.setLayout(stack);
        canvas = new DrawCanvas(sheet, drawing);
        stack.topControl = canvas;
        photo = new PhotoWork(this, canvas, drawing);
        tools = new DrawTools(above, this, canvas, photo);
        SashForm side = new SashForm(parts, SWT.VERTICAL);
        form = new PartForm(side, this, drawing);
        Composite below = new Composite(side, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 6).spacing(0, 4).applyTo(below);
        Palette.paint(below, Palette.GROUND, Palette.TEXT);
        toMend = new Label(below, SWT.WRAP);
        Fonts.bold(toMend);
        Palette.paint(toMend, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(toMend);
        findings = new org.eclipse.swt.widgets.List(below, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        AccessibleNames.give(findings, Messages.Findings);
        Palette.paint(findings, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings);
        findings.addListener(SWT.DefaultSelection, event -> goToFinding());
        side.setWeights(78, 22);
        parts.setWeights(74, 26);
        status = new Label(content, SWT.NONE);
        Palette.paint(status, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).applyTo(status);
        new DrawKeys(this, canvas, drawing);
        new DrawMouse(this, canvas, drawing);
        drawing.onChange(this::selected);
        offers();
        hinted.onDrop(photo::take);
        Drops.files(canvas, photo::take);
        reader = new LibraryReader(this);
        LibraryWatch.on(this, this::readUses);
        readUses();
        // Seen at once: what is not seen yet does not take the keyboard.
        show(drawing.gear());
    }

    /** What to begin with: a size, or a photo, whose proportions say it. */
    private void offers() {
        for (Map.Entry<PanelSize, String> size : PartWords.sizes().entrySet()) {
            PanelSize chosen = size.getKey();
            hinted.offer(size.getValue(), () -> begin(chosen));
        }
        hinted.offer(Messages.Photo_Choose.replace("&", ""), photo::choose);
    }

    private void begin(PanelSize size) {
        drawing.execute(drawing.edits().size(drawing.gear(), size.widthMm(), size.heightMm(), size.isStrip()));
        drawing.cursor(new At(Math.min(FIRST_MM, size.widthMm() / 2), Math.min(size.heightMm() / 2, 2 * FIRST_MM)), true);
        focusCanvas();
    }

    /** How often the controls are set in recalls, which is to be said before one is taken away or called something else. */
    private void readUses() {
        reader.read(Messages.Uses_Reading, (library, monitor) -> new Gears(library).settings(copy.ref()), read -> uses = read);
    }

    /** Shows the equipment as it is now. */
    public void show(Gear gear) {
        Panel panel = gear.getPanel();
        boolean drawn = panel != null && panel.getWidthMm() > 0 && panel.getHeightMm() > 0;
        if (drawn) {
            canvas.show(gear);
            found = DrawingCheck.of(gear);
            findings.setItems(found.stream().map(Finding::line).toArray(String[]::new));
            toMend.setText(found.isEmpty() ? Messages.Findings_None
                    : NLS.bind(Messages.Findings_Count, String.valueOf(found.size())));
        }
        form.show();
        TryOut tried = trial;
        if (tried != null && stack.topControl != canvas) {
            tried.show(gear);
        }
        hinted.show(drawn);
    }

    /** What there is on the panel, a line for each part. */
    public String copied() {
        return Objects.requireNonNull(Parts.all(drawing.gear()).stream()
                .map(part -> PartWords.name(part) + "\t" + PartWords.place(part)).collect(Collectors.joining("\n")));
    }

    @Override
    public boolean setFocus() {
        Panel panel = drawing.panel();
        return panel == null ? hinted.setFocus() : Objects.requireNonNull(stack.topControl).setFocus();
    }

    private void selected() {
        form.show();
        List<Identified> selection = drawing.selected();
        At at = drawing.cursor();
        say(selection.isEmpty() ? drawing.isCursorShown()
                ? NLS.bind(Messages.Cursor, PartWords.mm(at.x()), PartWords.mm(at.y())) : "" : PartWords.line(selection));
    }

    /** Says something below the drawing. */
    void say(String line) {
        say(line, Palette.TEXT);
    }

    /** Says why something was not done. */
    void refuse(String line) {
        say(line, Palette.ALARM);
    }

    private void say(String line, Palette ink) {
        Palette.paint(status, Palette.GROUND, ink);
        status.setText(PlainText.of(line));
    }

    void focusCanvas() {
        canvas.setFocus();
    }

    void focusForm() {
        form.setFocus();
    }

    /** After something was dragged: the equipment is shown as it is. */
    void shown() {
        Gear gear = copy.content();
        if (gear != null) {
            show(gear);
        }
        selected();
    }

    void add(ControlKind kind) {
        drawing.add(kind);
        focusForm();
    }

    void add(MarkKind kind) {
        drawing.add(kind);
        if (kind == MarkKind.TEXT) {
            focusForm();
        } else {
            focusCanvas();
        }
    }

    /** Takes what is selected away; asks first where recalls have settings of it, which stay with them. */
    void remove() {
        List<Identified> selection = drawing.selected();
        List<String> used = new ArrayList<>();
        for (Identified part : selection) {
            int recalls = part instanceof Control control ? uses(control) : 0;
            if (part instanceof Control control && recalls > 0) {
                used.add(NLS.bind(Messages.Used_By, control.getName(), String.valueOf(recalls)));
            }
        }
        if (used.isEmpty() || MessageDialog.openConfirm(getShell(), Messages.Remove_Title,
                PlainText.of(NLS.bind(Messages.Remove_Used, String.join(", ", used))))) {
            drawing.execute(drawing.edits().remove(drawing.gear(), selection));
            drawing.select(Objects.requireNonNull(List.of()));
        }
    }

    /** In how many recalls a control is set. */
    private int uses(Control control) {
        int most = 0;
        for (String called : new @Nullable String[] { control.getId(), control.getName(), control.getKey() }) {
            Integer count = called == null ? null : uses.get(called.strip().toLowerCase(Locale.ROOT));
            most = Math.max(most, count == null ? 0 : count.intValue());
        }
        return most;
    }

    /** Takes what was typed for a property. */
    void take(Property property, List<? extends EObject> objects, String typed) throws ValueException {
        String before = property.label().equals(Messages.Prop_Name) && objects.getFirst() instanceof Control control
                && uses(control) > 0 ? control.getName() : null;
        Integer recalls = before == null ? null : Integer.valueOf(uses((Control) objects.getFirst()));
        drawing.execute(property.write().of(objects, typed));
        say(PartWords.line(drawing.selected()));
        if (before != null && recalls != null && objects.getFirst() instanceof Control control
                && !before.equals(control.getName())) {
            say(NLS.bind(Messages.Renamed_Used, before, recalls), Palette.CAUTION);
        }
    }

    void repeat() {
        List<Identified> selection = drawing.selected();
        if (selection.isEmpty()) {
            refuse(Messages.Select_First);
            return;
        }
        double apart = selection.getLast() instanceof Control control
                ? Math.abs(NewParts.next(drawing.gear(), control).x() - Parts.at(control).x()) : 25;
        RepeatDialog dialog = new RepeatDialog(getShell(), selection.size(), apart);
        if (dialog.open() == Window.OK) {
            drawing.repeat(dialog.copies(), dialog.dx(), dialog.dy(), dialog.isNumbered());
            focusCanvas();
        }
    }

    void align(Arranging.Line line) {
        List<Identified> selection = drawing.selected();
        if (selection.size() < 2) {
            refuse(Messages.Select_Two);
        } else {
            drawing.execute(drawing.edits().place(Arranging.align(selection, line)));
        }
    }

    void spread(boolean across) {
        List<Identified> selection = drawing.selected();
        if (selection.size() < 3) {
            refuse(Messages.Select_Three);
        } else {
            drawing.execute(drawing.edits().place(Arranging.spread(selection, across)));
        }
    }

    void order(boolean later) {
        drawing.execute(drawing.edits().order(drawing.gear(), drawing.selected(), later));
    }

    void openArrange() {
        tools.openArrange();
    }

    /** Enter: points at a corner, gives a control a place that has none, else goes to the properties. */
    void entered() {
        List<Identified> selection = drawing.selected();
        if (photo.isPointing()) {
            photo.pointed(drawing.cursor());
        } else if (selection.size() == 1 && selection.getFirst() instanceof Control control && !Parts.isPlaced(control)) {
            drawing.place(control);
        } else {
            focusForm();
        }
    }

    /** Esc leaves what was begun with the photo, else selects nothing. */
    void escaped() {
        if (!photo.stop()) {
            drawing.select(Objects.requireNonNull(List.of()));
        }
    }

    private void goToFinding() {
        int index = findings.getSelectionIndex();
        String part = index < 0 || index >= found.size() ? null : found.get(index).part();
        Identified there = part == null ? null : Parts.of(drawing.gear(), part);
        if (there != null) {
            drawing.select(Objects.requireNonNull(List.of(there)));
            focusCanvas();
        }
    }

    boolean movesPhoto() {
        return photo.isMoving();
    }

    void movePhoto(double dx, double dy) {
        photo.move(dx, dy);
    }

    boolean pointed(At at) {
        return photo.pointed(at);
    }

    void togglePhoto() {
        photo.toggle();
    }

    void togglePhotoMoving() {
        photo.toggleMoving();
    }

    void pointAtCorners() {
        photo.pointAtCorners();
    }

    void pastePhoto() {
        photo.paste();
    }

    private FacePage tried() {
        TryOut tried = trial;
        if (tried == null) {
            tried = new TryOut(sheet, this);
            trial = tried;
        }
        tried.show(drawing.gear());
        return tried.control();
    }

    /** Turns the controls as its user will, or goes back to drawing. */
    void tryOut(boolean on) {
        stack.topControl = on ? tried() : canvas;
        tools.tryingOut(on);
        sheet.layout();
        say(on ? Messages.TryOut_Hint : "");
        setFocus();
    }
}
