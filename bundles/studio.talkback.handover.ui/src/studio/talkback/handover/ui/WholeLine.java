package studio.talkback.handover.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.merge.Conflict;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * The whole of a line that is too long for the table, side by side. Not there while the line fits, nor where the view is
 * so low that the table itself needs the place.
 */
final class WholeLine {

    private static final int FITS = 24;
    private static final int HEIGHT = 84;
    /** Of the pane, in pixels: from there on the table has lines enough beside it. */
    private static final int HIGH_ENOUGH = 300;

    private final Composite frame;
    private final List<Label> headings;
    private final List<Text> values;
    private @Nullable Conflict line;

    WholeLine(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(8, 2).applyTo(frame);
        Palette.paint(frame, Palette.RAISED, Palette.TEXT);
        List<String> names = Objects.requireNonNull(
                List.of(Messages.Choice_Before, Messages.Apart_Newer, Messages.Apart_Older));
        headings = Objects.requireNonNull(names.stream().map(this::heading).toList());
        values = Objects.requireNonNull(names.stream().map(this::value).toList());
    }

    private Label heading(String name) {
        Label label = new Label(frame, SWT.NONE);
        label.setText(name);
        Palette.paint(label, Palette.RAISED, Palette.QUIET);
        GridDataFactory.fillDefaults().applyTo(label);
        return label;
    }

    private Text value(String name) {
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        Palette.paint(text, Palette.GROUND, Palette.TEXT);
        AccessibleNames.give(text, name);
        // Tab leaves it, as it does elsewhere.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, HEIGHT).applyTo(text);
        return text;
    }

    Composite control() {
        return frame;
    }

    /** Says whose the two versions are. */
    void name(String newer, String older) {
        headings.get(1).setText(PlainText.of(newer));
        headings.get(2).setText(PlainText.of(older));
    }

    /** Shows a line where the table cannot show all of it. */
    void show(@Nullable Conflict next) {
        line = next;
        if (next != null) {
            values.get(0).setText(next.base());
            values.get(1).setText(next.mine());
            values.get(2).setText(next.theirs());
        }
        fit();
    }

    /** Comes and goes with the height of the pane. */
    void fit() {
        Conflict now = line;
        boolean shown = now != null && isLong(now) && frame.getParent().getClientArea().height >= HIGH_ENOUGH;
        GridData place = (GridData) frame.getLayoutData();
        if (place.exclude == shown) {
            place.exclude = !shown;
            frame.setVisible(shown);
            frame.requestLayout();
        }
    }

    private static boolean isLong(Conflict line) {
        return Stream.of(line.base(), line.mine(), line.theirs())
                .anyMatch(value -> value.length() > FITS || value.lines().count() > 1);
    }
}
