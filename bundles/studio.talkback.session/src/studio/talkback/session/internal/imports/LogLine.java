package studio.talkback.session.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceReport;

/** The line of the log that says what an import brought; the changes themselves stand in the entry's detail. */
public final class LogLine {

    /** How long the changes named in the line may be together: what fits beside the time in the log. */
    private static final int LENGTH = 160;

    private LogLine() {
    }

    /** Of a file with nothing before it to compare it with. */
    public static String first(String name, EvidenceReport report) {
        String counts = report.counts().entrySet().stream().filter(count -> count.getValue().longValue() > 0)
                .map(count -> words(count.getKey()) + " " + count.getValue()).collect(Collectors.joining(", "));
        return counts.isEmpty() ? NLS.bind(Messages.reason, name) : NLS.bind(Messages.logFirst, name, counts);
    }

    /** Of a file that was compared with the one before it. */
    public static String compared(String name, String before, List<EvidenceChange> changes) {
        if (changes.isEmpty()) {
            return NLS.bind(Messages.logNothing, name, before);
        }
        StringBuilder named = new StringBuilder();
        int count = 0;
        for (EvidenceChange change : changes) {
            if (count > 0 && named.length() + change.text().length() > LENGTH) {
                break;
            }
            named.append(count == 0 ? "" : "; ").append(change.text());
            count++;
        }
        String text = count < changes.size() ? NLS.bind(Messages.logMore, named) : named.toString();
        return NLS.bind(Messages.logChanges, new Object[] { name, Integer.valueOf(changes.size()), text });
    }

    /** {@code offlineClips} as {@code offline clips}. */
    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
