package studio.talkback.session.internal.quickentry;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The names of mix versions as the Recording Academy's P&amp;E Wing delivery recommendations and the film trade write
 * them, and what people type for them.
 */
public final class MixVersions {
    private static final String VOCAL_UP = "Vocal Up";
    private static final String VOCAL_DOWN = "Vocal Down";
    private static final String[][] NAMES = {
            { "Main", "master" },
            { VOCAL_UP, "vup", "vu", "v+", "vox up", "voc up" },
            { VOCAL_DOWN, "vdn", "vdown", "vd", "v-", "vox down", "voc down" },
            { "Instrumental", "inst", "instr", "ins" },
            { "TV", "tv mix", "tv track" },
            { "A Cappella", "acap", "acappella", "a capella", "acapella" },
            { "Clean", "cln" },
            { "Super Clean", "sclean", "superclean", "scln" },
            { "Stems", "stem", "stms" },
            { "Limited REF", "lim", "ref", "limited", "lim ref" },
            { "Unlimited", "unlim" },
            { "Printmaster", "pm" },
            { "M&E", "me", "m+e" },
            { "DX Stem", "dx", "dx stems" },
            { "MX Stem", "mx", "mx stems" },
            { "FX Stem", "fx", "fx stems" },
            { "Near-field", "nearfield", "nf" },
            { "Lo/Ro", "loro" },
            { "Lt/Rt", "ltrt" },
    };
    private static final Map<String, String> CANONICAL = canonicalNames();

    private MixVersions() {
    }

    /** Returns the name of a version in the vocabulary, or what was typed if it is not there. */
    static String canonical(String typed) {
        String folded = Folding.fold(typed).replace('−', '-');
        String canonical = CANONICAL.get(folded);
        return canonical == null ? typed : canonical;
    }

    /** Returns the name of a version in the vocabulary, or null where what was written is not there. */
    public static @Nullable String known(String written) {
        return CANONICAL.get(Folding.fold(written).replace('−', '-'));
    }

    static boolean isCanonical(String name) {
        return name.equals(CANONICAL.get(Folding.fold(name)));
    }

    static boolean isVocal(String name) {
        return name.equals(VOCAL_UP) || name.equals(VOCAL_DOWN);
    }

    private static Map<String, String> canonicalNames() {
        Map<String, String> names = new HashMap<>();
        for (String[] row : NAMES) {
            for (String typed : row) {
                names.put(Folding.fold(typed), row[0]);
            }
        }
        return Map.copyOf(names);
    }
}
