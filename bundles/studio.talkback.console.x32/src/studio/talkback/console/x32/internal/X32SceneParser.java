package studio.talkback.console.x32.internal;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.StateKind;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** Finds the lines and values of a scene, preset or snippet and measures the values. One use, one thread. */
final class X32SceneParser {

    private static final int KNOWN_FIRMWARE = 4;
    /** So many of the first bytes say what a file is. */
    private static final int HEAD = 1024;

    private final byte[] bytes;
    private final X32Table table;
    private final StateKind kind;
    private final X32Catalogue catalogue;
    private final X32Warnings warnings = new X32Warnings();
    private final BitSet seen = new BitSet();
    /** The effect that the settings at an address belong to. */
    private final Map<String, String> effects = new HashMap<>();
    private int expected = 1;
    private int firmware = KNOWN_FIRMWARE;
    private boolean headed;

    private X32SceneParser(byte[] bytes, X32Table table, StateKind kind) {
        this.bytes = bytes;
        this.table = table;
        this.kind = kind;
        this.catalogue = X32Catalogue.of(kind);
    }

    /**
     * The scene, preset or snippet that the bytes hold, which the caller gives away.
     *
     * @throws EvidenceException when they are none, or a cut or damaged one
     */
    static X32Scene parse(byte[] bytes) throws EvidenceException {
        X32Table table = X32SceneBytes.table(bytes);
        X32SceneParser parser = new X32SceneParser(bytes, table, kind(bytes));
        String version = parser.header();
        parser.lines();
        parser.measureAll();
        parser.judge();
        X32Scene scene = new X32Scene(bytes, table, parser.kind, version, parser.warnings.all());
        return parser.kind == StateKind.CHANNEL_PRESET && parser.headed
                ? new X32Scene(bytes, table, parser.kind, version, parser.withSections(scene)) : scene;
    }

    private static StateKind kind(byte[] bytes) throws EvidenceException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        StateKind kind = X32Kinds.of(head);
        if (kind == null) {
            throw new EvidenceException(1, "no scene of an X32 or M32, which begins with #4.0# or the like, and no"
                    + " preset or snippet of one: give it the file that the console exported");
        }
        return kind;
    }

    private List<EvidenceWarning> withSections(X32Scene scene) {
        X32Sections.contradictions(scene).forEach(text -> warnings.add(1, text));
        return warnings.all();
    }

    /** The firmware that wrote the file; empty where it has no header. */
    private String header() {
        int end = 0;
        while (end < bytes.length && end < 16 && bytes[end] > ' ') {
            end++;
        }
        Matcher header = X32Kinds.HEADER.matcher(text(0, end));
        if (!header.matches()) {
            return "";
        }
        headed = true;
        firmware = Integer.parseInt(header.group(1));
        if (firmware > KNOWN_FIRMWARE) {
            warnings.add(1, "firmware " + header.group(1) + "." + header.group(2) + " is newer than 4.x, which"
                    + " Talkback knows");
        }
        return header.group(1) + "." + header.group(2);
    }

    private void lines() throws EvidenceException {
        int from = 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
            table.addLine(from, end);
            words(table.lineCount() - 1, from, end);
            from = to + 1;
        }
    }

    private void words(int line, int from, int to) throws EvidenceException {
        int at = skipBlanks(from, to);
        int word = skipWord(at, to);
        if (word > at) {
            table.setSpec(line, line == 0 && headed ? catalogue.line(X32Catalogue.HEADER) : spec(line, at, word));
        }
        for (at = skipBlanks(word, to); at < to; at = skipBlanks(word, to)) {
            word = skipWord(bytes[at] == '"' ? skipQuoted(line, at, to) : at, to);
            table.addValue(at, word);
        }
        LineSpec spec = table.spec(line);
        String settings = spec == null || table.valueCount(line) == 0 ? null : catalogue.settingsOf(spec.path());
        if (settings != null) {
            effects.put(settings, text(table.valueFrom(line, 0), table.valueTo(line, 0)));
        }
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private int skipWord(int from, int to) {
        int at = from;
        while (at < to && !isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private int skipQuoted(int line, int from, int to) throws EvidenceException {
        for (int at = from + 1; at < to; at++) {
            if (bytes[at] == '"') {
                return at + 1;
            }
        }
        throw new EvidenceException(line + 1L, "a quoted text does not end, so the file is cut or damaged: copy it"
                + " from the console again");
    }

    /** Mostly the line that follows in the console's own order, so that one is tried before the name is looked up. */
    private @Nullable LineSpec spec(int line, int from, int to) {
        LineSpec next = catalogue.at(expected);
        if (next == null || !isPath(next.path(), from, to)) {
            String path = text(from, to);
            expected = catalogue.indexOf(path);
            next = expected > 0 ? catalogue.at(expected) : null;
            if (next == null) {
                expected = 1;
                warnings.unknown(line + 1, path);
                return null;
            }
        }
        if (seen.get(expected)) {
            warnings.again(line + 1, next.path());
        }
        seen.set(expected++);
        return next;
    }

    private boolean isPath(String path, int from, int to) {
        if (path.length() != to - from) {
            return false;
        }
        for (int i = path.length() - 1; i >= 0; i--) {
            if (path.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void measureAll() {
        for (int line = 0; line < table.lineCount(); line++) {
            LineSpec spec = table.spec(line);
            if (spec != null) {
                LineSpec variant = variant(line, spec);
                table.setSpec(line, variant);
                measure(line, variant);
            }
        }
    }

    /** The settings of an effect mean what the effect makes of them. */
    private LineSpec variant(int line, LineSpec spec) {
        if (!isOfUnknownEffect(spec)) {
            return kind == StateKind.CHANNEL_PRESET ? X32Presets.ofValues(spec, table.valueCount(line)) : spec;
        }
        LineSpec variant = catalogue.line(spec.path(), effects.getOrDefault(spec.path(), ""));
        return variant == null ? spec : variant;
    }

    /** How many values a line of a known firmware has at least. */
    private int fewest(LineSpec spec) {
        return kind == StateKind.CHANNEL_PRESET ? X32Presets.fewest(spec) : spec.parameters().size();
    }

    /** Settings without an effect that tells what they mean. */
    private static boolean isOfUnknownEffect(LineSpec spec) {
        return spec.variant().isEmpty() && spec.parameters().size() == X32Effects.SETTINGS;
    }

    private void measure(int line, LineSpec spec) {
        List<ParameterSpec> parameters = spec.parameters();
        int values = table.valueCount(line);
        int known = Math.min(values, parameters.size());
        for (int i = 0; i < known; i++) {
            ParameterSpec parameter = Objects.requireNonNull(parameters.get(i));
            int from = table.valueFrom(line, i);
            int to = table.valueTo(line, i);
            double measure = X32Notation.measure(parameter, bytes, from, to);
            table.setMeasure(line, i, measure);
            if (!holds(parameter, measure) && !isOfUnknownEffect(spec)) {
                warnings.value(line + 1, spec, i, text(from, to));
            }
        }
        if (values > parameters.size()) {
            warnings.tooMany(line + 1, spec, values);
        } else if (values < fewest(spec) && firmware >= KNOWN_FIRMWARE) {
            warnings.tooFew(line + 1, spec, values);
        }
    }

    private static boolean holds(ParameterSpec parameter, double measure) {
        if (Double.isNaN(measure)) {
            return false;
        }
        Scale scale = parameter.scale();
        boolean whole = parameter.type() != ParameterType.INTEGER || measure == Math.rint(measure);
        return whole && (scale == null || scale.contains(measure));
    }

    /** What only the scene as a whole tells: that it is cut, or that lines are missing. */
    private void judge() throws EvidenceException {
        int last = table.lineCount() - 1;
        if (seen.isEmpty() && last < 1) {
            throw new EvidenceException("the " + kind.label() + " has a header but no settings: export it from the console again");
        }
        if (bytes[bytes.length - 1] != '\n' && isCut(last)) {
            throw new EvidenceException(last + 1L, "the file ends in the middle of this line: copy it from the"
                    + " console again");
        }
        if (kind == StateKind.SCENE) {
            missing();
        }
    }

    private void missing() {
        int missing = catalogue.lines().size() - 1 - seen.cardinality();
        if (missing > 0 && firmware >= KNOWN_FIRMWARE) {
            warnings.add(0, missing + " of the " + (catalogue.lines().size() - 1) + " lines of a full scene are"
                    + " missing, first " + Objects.requireNonNull(catalogue.at(seen.nextClearBit(1))).path());
        }
    }

    private boolean isCut(int last) {
        LineSpec spec = table.spec(last);
        boolean empty = table.lineFrom(last) == table.lineTo(last);
        return !empty && (spec == null
                || firmware >= KNOWN_FIRMWARE && table.valueCount(last) < fewest(spec));
    }
}
