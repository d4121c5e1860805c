package studio.talkback.item.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.MixVersion;
import studio.talkback.project.song.VersionChanges;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;
import studio.talkback.ui.edit.NameBook;

/** What changed between two mixes, as text to read and copy. */
final class ChangesText {

    private final StyledText text;
    private List<VersionChanges.Line> shown = Objects.requireNonNull(List.of());

    ChangesText(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        Palette.paint(text, Palette.GROUND, Palette.TEXT);
        text.setMargins(16, 10, 16, 10);
        text.setLineSpacing(4);
        Themes.onSwitch(text, this::ink);
    }

    StyledText control() {
        return text;
    }

    /** Shows what changed on the way from one version to the other; null where there is none. */
    void show(@Nullable MixVersion from, @Nullable MixVersion to) {
        if (to == null) {
            set(Messages.Changes_NoMix, List.of());
        } else if (from == null) {
            set(NLS.bind(Messages.Changes_First, to.getName()), List.of());
        } else {
            List<VersionChanges.Line> lines = VersionChanges.between(from, to, NameBook.shared()::initials);
            String words = VersionChanges.text(from, to, lines);
            set(lines.isEmpty() ? words + "\n" + Messages.Changes_None : words, lines);
        }
    }

    private void set(String words, List<VersionChanges.Line> lines) {
        if (words.equals(text.getText())) {
            return;
        }
        text.setText(words);
        shown = lines;
        ink();
    }

    private void ink() {
        List<VersionChanges.Line> lines = shown;
        List<StyleRange> styles = new ArrayList<>();
        for (int i = 0; i < lines.size() && i + 1 < text.getLineCount(); i++) {
            Palette ink = switch (lines.get(i).way()) {
            case ADDED -> Palette.GOOD;
            case TAKEN_BACK -> Palette.ALARM;
            case ASIDE -> Palette.QUIET;
            };
            styles.add(new StyleRange(text.getOffsetAtLine(i + 1), 2, ink.color(), null, SWT.BOLD));
        }
        text.setStyleRanges(Objects.requireNonNull(styles.toArray(StyleRange[]::new)));
    }

    /** What is selected, or all of it. */
    String copy() {
        String selection = text.getSelectionText();
        return selection.isEmpty() ? text.getText() : selection;
    }
}
