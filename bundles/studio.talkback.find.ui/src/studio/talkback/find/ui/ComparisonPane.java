package studio.talkback.find.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;

/** What a revision changed, and what can be done with it. */
final class ComparisonPane {

    private static final int HANGING = 14;

    private final Composite pane;
    private final StyledText text;
    private final Button restore;
    private final Button revert;
    private @Nullable Comparison shown;

    ComparisonPane(Composite parent, Runnable restoring, Runnable reverting) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 10).spacing(8, 8).applyTo(pane);
        Palette.paint(pane, Palette.RAISED, Palette.TEXT);
        text = new StyledText(pane, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        Palette.paint(text, Palette.RAISED, Palette.TEXT);
        text.setCaret(null);
        text.setLineSpacing(3);
        text.setWrapIndent(HANGING);
        AccessibleNames.give(text, Messages.History_Changes);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
        restore = button(Messages.History_Restore, restoring);
        revert = button(Messages.History_Revert, reverting);
        // Tab goes on, as from any text that is only read.
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        say(Messages.History_SelectOne);
    }

    Composite control() {
        return pane;
    }

    /** What is shown; null where nothing is. */
    @Nullable
    Comparison shown() {
        return shown;
    }

    /** The text that is marked in it; empty where none is or the keyboard is elsewhere. */
    String marked() {
        return text.isFocusControl() ? text.getSelectionText() : "";
    }

    /** Shows a comparison; of one revision, something can be done with it. */
    void show(Comparison comparison, boolean one) {
        shown = comparison;
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        heading(comparison.heading(), words, styles);
        comparison.lines().forEach(line -> words.append(line).append('\n'));
        if (!comparison.others().isEmpty()) {
            words.append('\n');
            heading(Messages.History_AlsoTouched, words, styles);
            comparison.others().forEach(line -> words.append(line).append('\n'));
        }
        text.setText(words.toString().stripTrailing());
        styles.forEach(text::setStyleRange);
        restore.setEnabled(one);
        revert.setEnabled(one);
    }

    /** Says what to do, while there is nothing to show. */
    void say(String hint) {
        shown = null;
        text.setText(hint);
        text.setStyleRange(new StyleRange(0, hint.length(), Palette.QUIET.color(), null));
        restore.setEnabled(false);
        revert.setEnabled(false);
    }

    private Button button(String label, Runnable task) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> task.run());
        return button;
    }

    private static void heading(String line, StringBuilder words, List<StyleRange> styles) {
        styles.add(new StyleRange(words.length(), line.length(), Palette.ACCENT.color(), null, SWT.BOLD));
        words.append(line).append('\n');
    }
}
