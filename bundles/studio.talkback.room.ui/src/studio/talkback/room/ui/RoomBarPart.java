package studio.talkback.room.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import studio.talkback.room.RoomBarText;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** One part of the room bar: a quiet caption and what there is to say, which is cut where there is no room for it. */
final class RoomBarPart extends Composite {

    private final CLabel caption;
    private final CLabel text;

    /** @param wide whether it takes what the others leave */
    RoomBarPart(Composite parent, boolean wide) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(wide, false).align(SWT.FILL, SWT.CENTER).applyTo(this);
        Palette.paint(this, Palette.RAISED, Palette.TEXT);
        caption = label(false);
        Palette.paint(caption, Palette.RAISED, Palette.QUIET);
        text = label(true);
        Palette.paint(text, Palette.RAISED, Palette.TEXT);
        Fonts.bold(text);
    }

    private CLabel label(boolean grows) {
        CLabel label = new CLabel(this, SWT.NONE);
        label.setMargins(2, 3, 2, 3);
        GridDataFactory.fillDefaults().grab(grows, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Shows a text without a caption. */
    void show(String said) {
        show("", said, false, said);
    }

    /** Shows a part; nothing for null. */
    void show(RoomBarText.@Nullable Part part) {
        if (part == null) {
            show("");
        } else {
            String more = String.join("\n", part.details());
            show(part.caption(), part.marked(), part.attention(), more.isEmpty() ? part.marked() : part.marked() + "\n" + more);
        }
    }

    private void show(String about, String said, boolean attention, String details) {
        caption.setText(about);
        caption.setVisible(!about.isEmpty());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(about.isEmpty()).applyTo(caption);
        text.setText(PlainText.of(said));
        text.setToolTipText(PlainText.of(details));
        Palette.paint(text, Palette.RAISED, attention ? Palette.CAUTION : Palette.TEXT);
    }

    @Override
    public void setMenu(@Nullable Menu menu) {
        super.setMenu(menu);
        for (Control label : getChildren()) {
            label.setMenu(menu);
        }
    }
}
