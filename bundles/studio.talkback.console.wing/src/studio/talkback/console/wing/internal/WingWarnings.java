package studio.talkback.console.wing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.SafeText;
import studio.talkback.library.evidence.EvidenceWarning;

/**
 * What is remarked while a snapshot is read, up to a number that a person can still look through. What is not known stands
 * in many strips alike, and is one remark.
 */
final class WingWarnings {

    private static final int MOST = 1000;

    /** Where something was seen first, and how often. */
    private static final class Seen {

        private final long line;
        private final String path;
        private int times;

        Seen(long line, String path) {
            this.line = line;
            this.path = path;
        }
    }

    private final List<EvidenceWarning> warnings = new ArrayList<>();
    private final Map<String, Seen> unknown = new LinkedHashMap<>();
    private long more;

    void add(long line, String text) {
        if (warnings.size() < MOST) {
            warnings.add(new EvidenceWarning(line, text));
        } else {
            more++;
        }
    }

    /** A value that is not known, whatever the numbers in its address. */
    void unknown(long line, String path) {
        String alike = path.replaceAll("\\d+", "*");
        Seen seen = unknown.get(alike);
        if (seen == null) {
            if (unknown.size() >= MOST) {
                more++;
                return;
            }
            seen = new Seen(line, path);
            unknown.put(alike, seen);
        }
        seen.times++;
    }

    void value(long line, LineSpec spec, int index, String token) {
        ParameterSpec parameter = spec.parameters().get(index);
        add(line, name(spec, index) + " " + SafeText.of(token) + " is kept, but it takes " + parameter.range());
    }

    void again(long line, String path) {
        add(line, SafeText.of(path) + " stands here once more; the last one counts");
    }

    static String name(LineSpec spec, int index) {
        return spec.strip().label() + " " + spec.name(index);
    }

    /** The warnings; the last says how many were left out. */
    List<EvidenceWarning> all() {
        List<EvidenceWarning> all = new ArrayList<>(warnings);
        for (Seen seen : unknown.values()) {
            String others = seen.times == 1 ? "" : ", and " + (seen.times - 1) + " like it";
            all.add(new EvidenceWarning(seen.line, "unknown value '" + SafeText.of(seen.path) + "'" + others
                    + " is kept as it is"));
        }
        if (more > 0) {
            all.add(new EvidenceWarning(0, "and " + more + " warnings more"));
        }
        return all;
    }
}
