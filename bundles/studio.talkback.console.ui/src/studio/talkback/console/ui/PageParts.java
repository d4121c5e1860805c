package studio.talkback.console.ui;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.ui.Palette;

/** What the pages of a recall are put together from. */
final class PageParts {

    private PageParts() {
    }

    /** A part of a page, one thing below the other without room between them. */
    static Composite filled(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(part);
        Palette.paint(part, Palette.GROUND, Palette.TEXT);
        return part;
    }
}
