package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.diff.ConsoleDiff;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.RecallWords;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.model.Recall;

/** Two recalls of an item compared, to be drawn and as text. */
final class DifferenceWords {

    private DifferenceWords() {
    }

    /**
     * What differs.
     *
     * @param was    the console of the recall before; null where it has none
     * @param is     the console of the recall after; null where it has none
     */
    static DifferencePage.Shown of(Recall before, @Nullable ConsoleSettings was, Recall after, @Nullable ConsoleSettings is) {
        List<String> lines = new ArrayList<>();
        ConsoleDiff diff = null;
        List<String> beside = new ArrayList<>();
        String id = is == null ? "" : is.state().info().family();
        boolean comparable = was != null && id.equals(was.state().info().family());
        if (was != null && is != null && !comparable) {
            beside.add(Messages.Difference_OtherConsole);
        } else if (was != null && is != null) {
            for (EvidenceChange change : DiffWords.of(StateDiff.between(was.state(), is.state()))) {
                lines.add(change.text());
            }
            ConsoleFamily family = States.family(id);
            diff = family == null ? null : ConsoleDiff.between(was.state(), is.state(), family.catalogue());
        }
        beside.addAll(RecallWords.between(before, after));
        lines.addAll(beside);
        String old = Objects.requireNonNullElse(before.getTitle(), "");
        String now = Objects.requireNonNullElse(after.getTitle(), "");
        String head = NLS.bind(Messages.Difference_Head, new String[] { old, now, String.valueOf(lines.size()) });
        String text = head + "\n" + (lines.isEmpty() ? Messages.Difference_None : String.join("\n", lines));
        return new DifferencePage.Shown(old, now, diff, beside, text);
    }
}
