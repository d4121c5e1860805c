package studio.talkback.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.ui.TypedFilter;

/** Lines of the help, found by typing and written down as text. */
public final class HelpText {

    private HelpText() {
    }

    /** The lines that have every word, in their theme, their keys or their meaning; those of the theme of now come first. */
    public static List<HelpRow> found(List<HelpRow> rows, String typed, String theme) {
        TypedFilter filter = new TypedFilter(typed);
        List<HelpRow> found = new ArrayList<>();
        for (boolean now : new boolean[] { true, false }) {
            for (HelpRow row : rows) {
                String words = TypedFilter.fold(row.theme() + " " + row.typed() + " " + row.meaning());
                if (row.theme().equals(theme) == now && filter.fits(words)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** To be pasted or printed: the lines under the names of their themes. */
    public static String of(List<HelpRow> rows) {
        StringBuilder text = new StringBuilder();
        String theme = "";
        for (HelpRow row : rows) {
            if (!row.theme().equals(theme)) {
                text.append(text.isEmpty() ? "" : "\n").append(row.theme()).append('\n');
                theme = row.theme();
            }
            text.append(row.line()).append('\n');
        }
        return Objects.requireNonNull(text.toString());
    }
}
