package studio.talkback.gear.ui.draw;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.PanelSize;
import studio.talkback.gear.draw.PhotoPlace;
import studio.talkback.model.Gear;
import studio.talkback.model.Panel;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.picture.ClipboardFiles;

/** The photo that is drawn over: chosen, dropped or pasted, and put where the unit in it lies on the panel. */
final class PhotoWork {

    private final DrawPage page;
    private final DrawCanvas canvas;
    private final Drawing drawing;
    private final LibraryReader reader;
    private boolean moving;
    private boolean pointing;
    private @Nullable At first;

    PhotoWork(DrawPage page, DrawCanvas canvas, Drawing drawing) {
        this.page = page;
        this.canvas = canvas;
        this.drawing = drawing;
        this.reader = new LibraryReader(page);
    }

    /** Asks for a file. */
    void choose() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setFilterNames(new String[] { Messages.Photo_Files });
        dialog.setFilterExtensions(new String[] { "*.jpg;*.jpeg;*.png;*.JPG;*.JPEG;*.PNG" });
        String chosen = dialog.open();
        if (chosen != null) {
            take(Objects.requireNonNull(List.of(Path.of(chosen))));
        }
    }

    /** Takes the first of these files. */
    void take(List<Path> files) {
        if (!files.isEmpty() && drawing.editable()) {
            Path file = Objects.requireNonNull(files.getFirst());
            reader.write(Messages.Photo_Taking, (library, monitor) -> TakenPhoto.keep(library, file), this::taken, failure -> {
                // It was told, and nothing is changed.
            });
        }
    }

    /** Takes the picture, or the file, that is on the clipboard. */
    void paste() {
        ClipboardFiles copied = ClipboardFiles.of(Objects.requireNonNull(page.getDisplay()));
        ImageData picture = copied.picture();
        if (!copied.files().isEmpty()) {
            take(copied.files());
        } else if (picture != null && drawing.editable()) {
            reader.write(Messages.Photo_Taking, (library, monitor) -> TakenPhoto.keep(library, picture), this::taken, failure -> {
                // It was told, and nothing is changed.
            });
        } else {
            page.refuse(Messages.Photo_NoneCopied);
        }
    }

    /** A photo without a panel gives it the size that its proportions say, as one change. */
    private void taken(TakenPhoto photo) {
        if (drawing.editable()) {
            Gear gear = drawing.gear();
            Panel panel = gear.getPanel();
            PanelSize size = PanelSize.ofPhoto(photo.width(), photo.height());
            double width = panel == null ? size.widthMm() : panel.getWidthMm();
            double height = panel == null ? size.heightMm() : panel.getHeightMm();
            PhotoPlace place = new PhotoPlace(0, (height - width * photo.height() / photo.width()) / 2, width);
            drawing.execute(panel == null ? drawing.edits().begin(gear, size, photo.file(), place)
                    : drawing.edits().photo(gear, photo.file(), place));
            canvas.showPhoto(true);
            page.say(Messages.Photo_Taken);
            page.focusCanvas();
        }
    }

    /** Draws over no photo any more. */
    void remove() {
        if (hasPhoto()) {
            stop();
            drawing.execute(drawing.edits().photo(drawing.gear(), null, PhotoPlace.of(Objects.requireNonNull(drawing.panel()))));
        }
    }

    private boolean hasPhoto() {
        Panel panel = drawing.panel();
        boolean has = panel != null && panel.getPhoto() != null;
        if (!has) {
            page.refuse(Messages.Photo_None);
        }
        return has;
    }

    /** Shows it, or hides it. */
    void toggle() {
        if (hasPhoto()) {
            canvas.showPhoto(!canvas.isPhotoShown());
            page.say(canvas.isPhotoShown() ? Messages.Photo_Shown : Messages.Photo_Hidden);
        }
    }

    /** From now on the photo is what is moved and sized, or no longer. */
    void toggleMoving() {
        if (moving) {
            stop();
        } else if (hasPhoto()) {
            stop();
            moving = true;
            canvas.showPhoto(true);
            canvas.marks().photo(true, null);
            page.say(Messages.Photo_Moving);
        }
    }

    boolean isMoving() {
        return moving;
    }

    /** Asks for the corners of the unit in the photo. */
    void pointAtCorners() {
        if (hasPhoto()) {
            stop();
            pointing = true;
            canvas.showPhoto(true);
            canvas.marks().photo(true, null);
            page.say(Messages.Photo_FirstCorner);
        }
    }

    boolean isPointing() {
        return pointing;
    }

    /** A corner was pointed at: after the second one the photo is put there. False where none is asked for. */
    boolean pointed(At at) {
        if (!pointing) {
            return false;
        }
        At before = first;
        if (before == null) {
            first = at;
            canvas.marks().photo(true, at);
            page.say(Messages.Photo_SecondCorner);
            return true;
        }
        stop();
        Panel panel = Objects.requireNonNull(drawing.panel());
        PhotoPlace now = PhotoPlace.of(panel);
        PhotoPlace to = now.onto(before, at, panel);
        if (to.equals(now)) {
            page.refuse(Messages.Photo_CornersApart);
        } else {
            drawing.execute(drawing.edits().placePhoto(panel, to));
            page.say(Messages.Photo_Placed);
        }
        return true;
    }

    /** Moves it. */
    void move(double dx, double dy) {
        Panel panel = drawing.panel();
        Command command = panel == null ? null : drawing.edits().placePhoto(panel, PhotoPlace.of(panel).moved(dx, dy));
        drawing.type(this, command);
    }

    /** What was begun with the photo is left; false where nothing was. */
    boolean stop() {
        boolean was = moving || pointing;
        moving = false;
        pointing = false;
        first = null;
        canvas.marks().photo(false, null);
        if (was) {
            page.say("");
        }
        return was;
    }
}
