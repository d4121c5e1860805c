package studio.talkback.console.ui.photo;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * The photos of the chosen units, with a line that says what to do or what became of it. Each photo taken or deleted is one change
 * of the recall, to be taken back.
 */
public final class UnitPhotos {

    private final WorkingCopy<Recall> copy;
    private final Composite control;
    private final Label line;
    private final PhotoStrip strip;
    private final Inbox inbox = new Inbox();
    private final PhotoIntake intake;
    private final PhotoWalk walk;
    private List<UnitRecall> units = Objects.requireNonNull(List.of());
    private List<UnitRecall> chosen = Objects.requireNonNull(List.of());

    /**
     * Shows nothing yet.
     *
     * @param all    the units as they are walked along
     * @param choose chooses a unit
     * @param walked is called when the walk is over since each unit has a photo
     */
    public UnitPhotos(Composite parent, WorkingCopy<Recall> copy, Supplier<List<UnitRecall>> all, Consumer<UnitRecall> choose,
            Runnable walked) {
        this.copy = copy;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 4).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        line = new Label(control, SWT.WRAP);
        Palette.paint(line, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        strip = new PhotoStrip(control, this::open, this::tellChosen);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, strip.height()).exclude(true).applyTo(strip.control());
        strip.control().setVisible(false);
        intake = new PhotoIntake(control, copy, inbox, this::tell);
        walk = new PhotoWalk(control, intake, inbox, this::tell, all, this::single, choose, walked);
        keysOn(strip.control());
        control.addListener(SWT.Dispose, event -> leave());
    }

    /** What it is shown on. */
    public Composite control() {
        return control;
    }

    /** The keys for photos on another part of the page: P, Shift+P and M1+V. */
    public void keysOn(Control other) {
        other.addListener(SWT.KeyDown, this::key);
    }

    /** Shows the photos of the chosen units of a recall. */
    public void show(Recall recall, List<UnitRecall> now) {
        boolean others = !ids(now).equals(ids(chosen));
        units = Objects.requireNonNull(List.copyOf(recall.getUnits()));
        chosen = Objects.requireNonNull(List.copyOf(now));
        inbox.follow(digests(recall));
        List<UnitPhoto> photos = UnitPhoto.of(now);
        strip.show(photos);
        boolean any = !photos.isEmpty();
        GridData place = (GridData) Objects.requireNonNull(strip.control().getLayoutData());
        if (place.exclude == any) {
            place.exclude = !any;
            strip.control().setVisible(any);
            control.requestLayout();
        }
        if (others || line.getText().isEmpty()) {
            tellChosen();
        }
    }

    private static List<@Nullable String> ids(List<UnitRecall> units) {
        return Objects.requireNonNull(units.stream().map(UnitRecall::getId).toList());
    }

    private static Set<String> digests(Recall recall) {
        return Objects.requireNonNull(UnitPhoto.of(recall.getUnits()).stream().map(UnitPhoto::digest).collect(Collectors.toSet()));
    }

    private @Nullable UnitRecall single() {
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    private void key(Event event) {
        if (event.keyCode == 'p' && (event.stateMask & ~SWT.SHIFT) == 0) {
            event.doit = false;
            onUnit(event.stateMask == SWT.SHIFT ? intake::choose : intake::newest);
        } else if (event.keyCode == 'v' && event.stateMask == SWT.MOD1) {
            event.doit = false;
            onUnit(intake::paste);
        } else if (event.keyCode == SWT.DEL && event.widget == strip.control()) {
            delete();
        }
    }

    private void onUnit(Consumer<UnitRecall> task) {
        UnitRecall unit = single();
        if (unit == null) {
            tell(Messages.Photo_WhichUnit, true);
        } else {
            task.accept(unit);
        }
    }

    /** Takes files for a unit; for the chosen one where that is null. */
    public void take(@Nullable UnitRecall unit, List<Path> files) {
        if (unit == null) {
            onUnit(one -> intake.take(one, files));
        } else {
            intake.take(unit, files);
        }
    }

    private void delete() {
        UnitPhoto photo = strip.chosen();
        if (photo != null && intake.mayChange()) {
            copy.execute(RemoveCommand.create(copy.domain(), photo.unit(), Literals.UNIT_RECALL__PHOTOS, photo.photo()));
            tell(NLS.bind(Messages.Photo_Deleted, photo.said()), false);
        }
    }

    private void open(UnitPhoto photo) {
        List<UnitPhoto> photos = UnitPhoto.of(chosen);
        new PhotoViewer(control.getShell(), photos,
                Objects.requireNonNull(photos.stream().map(UnitPhoto::key).toList()).indexOf(photo.key())).open();
    }

    /** Whether the keyboard is here. */
    public boolean hasKeyboard() {
        return strip.control().isFocusControl();
    }

    /** Puts the chosen photo on the clipboard: its words, and a small picture where there is one. */
    public void copy() {
        UnitPhoto photo = strip.chosen();
        Image picture = strip.picture();
        if (photo != null) {
            Clipboard clipboard = new Clipboard(control.getDisplay());
            clipboard.setContents(picture == null ? new Object[] { photo.said() } : new Object[] { photo.said(), picture.getImageData() },
                    picture == null ? new Transfer[] { TextTransfer.getInstance() }
                            : new Transfer[] { TextTransfer.getInstance(), ImageTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Whether photos that come into the inbox are taken one after the other. */
    public boolean walks() {
        return walk.isOn();
    }

    /** Begins or ends the walk along the racks. */
    public void walk(boolean on) {
        if (on) {
            walk.start();
        } else {
            walk.stop();
            tellChosen();
        }
    }

    private void tellChosen() {
        UnitPhoto photo = strip.chosen();
        UnitRecall unit = single();
        if (walk.isOn() && unit != null) {
            tell(NLS.bind(Messages.Walk_Here, RecallWords.name(unit)), false);
        } else if (photo != null && unit != null) {
            tell(NLS.bind(Messages.Photo_Keys, photo.said(), strip.place()), false);
        } else if (unit != null) {
            tell(NLS.bind(Messages.Photo_None, RecallWords.name(unit)), false);
        } else {
            long with = units.stream().filter(each -> !each.getPhotos().isEmpty()).count();
            tell(units.isEmpty() ? "" : NLS.bind(Messages.Photo_Count, String.valueOf(with), String.valueOf(units.size())), false);
        }
    }

    private void tell(String said, boolean wrong) {
        Palette.paint(line, Palette.GROUND, wrong ? Palette.ALARM : Palette.QUIET);
        line.setText(PlainText.of(said));
        control.requestLayout();
    }

    /** What is not saved was not used: it is offered in the inbox again. */
    private void leave() {
        Recall saved = copy.saved();
        if (saved != null) {
            inbox.follow(digests(saved));
        }
    }
}
