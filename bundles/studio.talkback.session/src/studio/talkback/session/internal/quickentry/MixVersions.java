package studio.talkback.session.internal.quickentry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.EntryDetail.PrintVersion;

/**
 * The names of mix versions as the Recording Academy's P&amp;E Wing delivery recommendations and the film trade write
 * them, and what people type for them.
 */
public final class MixVersions {
    private static final Pattern VOCAL = Pattern.compile("(?i)(.*?)\\s*((?:\\d+[.])?\\d+(?:db)?|½|\\d+½)");
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

    /** What was typed, read as one version: of the vocabulary, with how far the vocal is up or down, or as it is. */
    public static PrintVersion version(String typed) {
        String canonical = canonical(typed);
        PrintVersion vocal = isCanonical(canonical) ? null : vocal(typed);
        return vocal == null ? new PrintVersion(canonical, null, isCanonical(canonical)) : vocal;
    }

    /** A vocal that is up or down by an amount ({@code vup 0.5}); null where none was typed. */
    static @Nullable PrintVersion vocal(String typed) {
        Matcher matcher = VOCAL.matcher(typed);
        String name = matcher.matches() ? vocalName(Objects.requireNonNull(matcher.group(1))) : "";
        return isVocal(name) ? new PrintVersion(name, AmountReader.value("+" + matcher.group(2)), true) : null;
    }

    /** The plus may belong to the name ("v+") or to the number ("vup +0.5"). */
    private static String vocalName(String typed) {
        String name = canonical(typed);
        boolean plus = typed.endsWith("+") && !isVocal(name);
        return plus ? canonical(Objects.requireNonNull(typed.substring(0, typed.length() - 1))) : name;
    }

    /** Whether its amount is how far the vocal is down. */
    public static boolean isDown(String name) {
        return name.equals(VOCAL_DOWN);
    }

    private static boolean isVocal(String name) {
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
