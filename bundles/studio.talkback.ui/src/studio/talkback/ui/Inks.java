package studio.talkback.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextStyle;

/** Talkback's colours as the styles of texts in lists. */
public final class Inks {

    private Inks() {
    }

    /** A style. The colour is that of the theme when the text is drawn into the list. */
    public static Styler of(Palette color, @Nullable Font font, boolean struck) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = color.color();
                style.font = font;
                style.strikeout = struck;
            }
        };
    }

    /** A text in one colour. */
    public static StyledString quiet(String text) {
        return new StyledString(text, of(Palette.QUIET, null, false));
    }

    /** A text in one colour and a font. */
    public static StyledString inFont(String text, Font font, Palette color) {
        return new StyledString(text, of(color, font, false));
    }
}
