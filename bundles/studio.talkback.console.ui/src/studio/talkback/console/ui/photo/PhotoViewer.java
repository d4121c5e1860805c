package studio.talkback.console.ui.photo;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.session.imports.EvidenceCopies;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.picture.PictureCanvas;

/** A photo as large as the window, with the others of the row by the arrow keys. Enter opens it in the system's viewer. */
final class PhotoViewer extends Dialog {

    private static final double OF_WINDOW = 0.9;

    private final List<UnitPhoto> photos;
    private int place;

    /** @param place which of the photos is shown first */
    PhotoViewer(Shell parent, List<UnitPhoto> photos, int place) {
        super(parent);
        this.photos = photos;
        this.place = place;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Photo_Large);
    }

    @Override
    protected Point getInitialSize() {
        Rectangle window = getParentShell().getClientArea();
        return new Point((int) (window.width * OF_WINDOW), (int) (window.height * OF_WINDOW));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PictureCanvas picture = new PictureCanvas(area, Messages.Photo_Large);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        Label caption = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        Palette.paint(caption, Palette.RAISED, Palette.TEXT);
        show(picture, caption);
        picture.control().addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_ESCAPE
                || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        picture.control().addListener(SWT.KeyDown, event -> key(event, picture, caption));
        picture.control().forceFocus();
        return area;
    }

    private void show(PictureCanvas picture, Label caption) {
        UnitPhoto photo = Objects.requireNonNull(photos.get(place));
        picture.show(photo.file());
        String of = NLS.bind(Messages.Photo_Place, String.valueOf(place + 1), String.valueOf(photos.size()));
        caption.setText(PlainText.of(photo.said() + "   ·   " + of + "   ·   " + Messages.Photo_LargeKeys));
        getShell().setText(photo.unitName());
    }

    private void key(Event event, PictureCanvas picture, Label caption) {
        int to = switch (event.keyCode) {
        case SWT.ARROW_LEFT, SWT.PAGE_UP -> place - 1;
        case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> place + 1;
        case SWT.HOME -> 0;
        case SWT.END -> photos.size() - 1;
        default -> place;
        };
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            openOutside();
        } else if (to >= 0 && to < photos.size() && to != place) {
            place = to;
            show(picture, caption);
        }
    }

    private void openOutside() {
        UnitPhoto photo = Objects.requireNonNull(photos.get(place));
        new LibraryReader(getShell()).write(Messages.Photo_Opening, (library, monitor) -> EvidenceCopies.of(library, photo.file()),
                copy -> Program.launch(copy.toString()), failure -> {
                });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
