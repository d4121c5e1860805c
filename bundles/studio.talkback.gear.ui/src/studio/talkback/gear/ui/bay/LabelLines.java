package studio.talkback.gear.ui.bay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;

import studio.talkback.ui.Fonts;

/** Breaks a label between its words. */
final class LabelLines {

    private LabelLines() {
    }

    /** As few lines as it fits into, at most this many; the last one is shortened where it does not. */
    static String[] of(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && gc.textExtent(rest).x > width) {
            int end = end(gc, rest, width);
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(Fonts.shortened(gc, rest, width));
        return lines.toArray(String[]::new);
    }

    /** The last space before which the text fits; -1 where there is none. */
    private static int end(GC gc, String text, int width) {
        int end = -1;
        for (int at = text.indexOf(' '); at > 0 && gc.textExtent(text.substring(0, at)).x <= width; at = text.indexOf(' ', at + 1)) {
            end = at;
        }
        return end;
    }
}
