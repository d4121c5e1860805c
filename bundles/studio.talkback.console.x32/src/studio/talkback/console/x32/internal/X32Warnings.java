package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.SafeText;
import studio.talkback.library.evidence.EvidenceWarning;

/** What is remarked while a scene is read, up to a number that a person can still look through. */
final class X32Warnings {

    private static final int MOST = 1000;

    private final List<EvidenceWarning> warnings = new ArrayList<>();
    private long more;

    void add(int line, String text) {
        if (warnings.size() < MOST) {
            warnings.add(new EvidenceWarning(line, text));
        } else {
            more++;
        }
    }

    void unknown(int line, String path) {
        add(line, "unknown line '" + SafeText.of(path) + "' is kept as it is");
    }

    void value(int line, LineSpec spec, int index, String token) {
        ParameterSpec parameter = spec.parameters().get(index);
        add(line, name(spec, index) + " '" + SafeText.of(token) + "' is kept, but it takes " + parameter.range());
    }

    void tooMany(int line, LineSpec spec, int values) {
        add(line, spec.path() + " has " + values + " values where " + spec.parameters().size()
                + " are known; all are kept");
    }

    void tooFew(int line, LineSpec spec, int values) {
        add(line, spec.path() + " has " + values + " of " + spec.parameters().size() + " values");
    }

    void again(int line, String path) {
        add(line, SafeText.of(path) + " stands here once more; the console uses the last");
    }

    static String name(LineSpec spec, int index) {
        return spec.strip().label() + " " + spec.name(index);
    }

    /** The warnings in the order of the lines; the last says how many were left out. */
    List<EvidenceWarning> all() {
        List<EvidenceWarning> all = new ArrayList<>(warnings);
        if (more > 0) {
            all.add(new EvidenceWarning(0, "and " + more + " warnings more"));
        }
        return all;
    }
}
