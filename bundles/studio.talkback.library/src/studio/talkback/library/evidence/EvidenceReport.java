package studio.talkback.library.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was found in a file.
 *
 * @param kind     the reader's kind
 * @param title    what the file calls itself (the session's or scene's name); empty where it has none
 * @param counts   how many of what, in the order to show them; keys are lowerCamelCase and a public interface
 * @param warnings what was kept but not understood
 * @param facts    what else the file says of itself, one line each
 */
public record EvidenceReport(String kind, String title, Map<String, Long> counts, List<EvidenceWarning> warnings,
        List<String> facts) {

    /** A report of a file that says nothing else of itself. */
    public EvidenceReport(String kind, String title, Map<String, Long> counts, List<EvidenceWarning> warnings) {
        this(kind, title, counts, warnings, Objects.requireNonNull(List.of()));
    }

    public EvidenceReport {
        counts = Objects.requireNonNull(java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts)));
        warnings = Objects.requireNonNull(List.copyOf(warnings));
        facts = Objects.requireNonNull(List.copyOf(facts));
    }
}
