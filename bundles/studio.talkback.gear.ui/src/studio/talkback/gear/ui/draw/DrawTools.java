package studio.talkback.gear.ui.draw;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;

import studio.talkback.gear.draw.Arranging;
import studio.talkback.model.ControlKind;
import studio.talkback.model.MarkKind;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;

/** What stands above a drawing: the parts that can be put down, each with its key, and what is done with them. */
final class DrawTools {

    private static final int STRENGTH = 60;

    private final DrawPage page;
    private final Composite bar;
    private final Button trying;
    private final Menu arrange;

    DrawTools(Composite parent, DrawPage page, DrawCanvas canvas, PhotoWork photo) {
        this.page = page;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = 3;
        layout.marginLeft = 10;
        layout.marginTop = 6;
        layout.marginBottom = 6;
        bar.setLayout(layout);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        button(Messages.Tool_Knob, () -> page.add(ControlKind.KNOB));
        button(Messages.Tool_Switch, () -> page.add(ControlKind.STEPPED_SWITCH));
        button(Messages.Tool_Button, () -> page.add(ControlKind.PUSH_BUTTON));
        button(Messages.Tool_Toggle, () -> page.add(ControlKind.TOGGLE));
        button(Messages.Tool_Fader, () -> page.add(ControlKind.FADER));
        button(Messages.Tool_Meter, () -> page.add(ControlKind.METER));
        button(Messages.Tool_Point, () -> page.add(ControlKind.PATCH_POINT));
        gap();
        button(Messages.Tool_Text, () -> page.add(MarkKind.TEXT));
        button(Messages.Tool_Line, () -> page.add(MarkKind.LINE));
        button(Messages.Tool_Box, () -> page.add(MarkKind.RECTANGLE));
        button(Messages.Tool_Oval, () -> page.add(MarkKind.ELLIPSE));
        gap();
        arrange = arrangeMenu(canvas);
        canvas.setMenu(arrange);
        Button arranging = button(Messages.Tool_Arrange, () -> {
            // Opened below it.
        });
        arranging.addListener(SWT.Selection, event -> open(arrange, arranging));
        Menu photos = photoMenu(canvas, photo);
        Button photoButton = button(Messages.Tool_Photo, () -> {
            // Opened below it.
        });
        photoButton.addListener(SWT.Selection, event -> open(photos, photoButton));
        Scale strength = new Scale(bar, SWT.HORIZONTAL);
        strength.setMaximum(100);
        strength.setSelection(STRENGTH);
        strength.setToolTipText(Messages.Photo_Strength);
        AccessibleNames.give(strength, Messages.Photo_Strength);
        Palette.paint(strength, Palette.GROUND, Palette.TEXT);
        strength.setLayoutData(new RowData(90, SWT.DEFAULT));
        strength.addListener(SWT.Selection, event -> canvas.photoStrength(strength.getSelection() / 100.0));
        gap();
        trying = new Button(bar, SWT.TOGGLE);
        trying.setText(Messages.Tool_TryOut);
        trying.addListener(SWT.Selection, event -> page.tryOut(trying.getSelection()));
    }

    void tryingOut(boolean on) {
        trying.setSelection(on);
        trying.setText(on ? Messages.Tool_Draw : Messages.Tool_TryOut);
        bar.layout();
    }

    /** Opens what is done with several parts, below its button. */
    void openArrange() {
        Point at = bar.toDisplay(bar.getSize().x / 2, bar.getSize().y);
        arrange.setLocation(at);
        arrange.setVisible(true);
    }

    private Button button(String text, Runnable pressed) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void gap() {
        Label gap = new Label(bar, SWT.NONE);
        Palette.paint(gap, Palette.GROUND, Palette.TEXT);
        gap.setLayoutData(new RowData(8, 1));
    }

    private static void open(Menu menu, Button below) {
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private Menu arrangeMenu(DrawCanvas canvas) {
        Menu menu = new Menu(canvas);
        item(menu, Messages.Align_Left, () -> page.align(Arranging.Line.LEFT));
        item(menu, Messages.Align_Centre, () -> page.align(Arranging.Line.CENTRE));
        item(menu, Messages.Align_Right, () -> page.align(Arranging.Line.RIGHT));
        item(menu, Messages.Align_Top, () -> page.align(Arranging.Line.TOP));
        item(menu, Messages.Align_Middle, () -> page.align(Arranging.Line.MIDDLE));
        item(menu, Messages.Align_Bottom, () -> page.align(Arranging.Line.BOTTOM));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Spread_Across, () -> page.spread(true));
        item(menu, Messages.Spread_Down, () -> page.spread(false));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Order_Later, () -> page.order(true));
        item(menu, Messages.Order_Earlier, () -> page.order(false));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Arrange_Repeat, page::repeat);
        item(menu, Messages.Arrange_Remove, page::remove);
        return menu;
    }

    private static Menu photoMenu(DrawCanvas canvas, PhotoWork photo) {
        Menu menu = new Menu(canvas);
        item(menu, Messages.Photo_Choose, photo::choose);
        item(menu, Messages.Photo_Paste, photo::paste);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Photo_Toggle, photo::toggle);
        item(menu, Messages.Photo_Corners, photo::pointAtCorners);
        item(menu, Messages.Photo_Move, photo::toggleMoving);
        item(menu, Messages.Photo_Remove, photo::remove);
        return menu;
    }

    private static void item(Menu menu, String text, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Objects.requireNonNull(text));
        item.addListener(SWT.Selection, event -> chosen.run());
    }
}
