package studio.talkback.find.ui;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

import studio.talkback.library.find.FoundWords;
import studio.talkback.ui.Palette;

/** Draws one line of text with the found words bold and underlined, cut to the room there is. */
final class MarkedText {

    private static final String CUT = "\u2026";

    private final Control owner;
    private final Font bold;

    /** @param owner whose font is used; the bold one is freed with it */
    MarkedText(Control owner) {
        this.owner = owner;
        this.bold = FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD).createFont(owner.getDisplay());
        owner.addDisposeListener(event -> bold.dispose());
    }

    /** Draws. */
    void draw(GC gc, String text, List<FoundWords.Span> marks, Palette ink, boolean struck, int x, int y, int width) {
        TextLayout layout = new TextLayout(owner.getDisplay());
        try {
            layout.setFont(owner.getFont());
            fill(layout, text, marks, ink, struck);
            if (layout.getBounds().width > width) {
                int end = layout.getOffset(Math.max(0, width - gc.textExtent(CUT).x), 0, null);
                fill(layout, text.substring(0, end) + CUT, marks, ink, struck);
            }
            layout.draw(gc, x, y);
        } finally {
            layout.dispose();
        }
    }

    private void fill(TextLayout layout, String text, List<FoundWords.Span> marks, Palette ink, boolean struck) {
        layout.setText(text);
        TextStyle plain = new TextStyle(owner.getFont(), ink.color(), null);
        plain.strikeout = struck;
        layout.setStyle(plain, 0, text.length());
        TextStyle found = new TextStyle(bold, Palette.ACCENT.color(), null);
        found.underline = true;
        found.strikeout = struck;
        for (FoundWords.Span mark : marks) {
            if (mark.start() < text.length()) {
                layout.setStyle(found, mark.start(), Math.min(text.length(), mark.start() + mark.length()) - 1);
            }
        }
    }
}
