package studio.talkback.console.x32.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.library.evidence.EvidenceException;

/** Finds the lines and values of a scene and measures the values. One use, one thread. */
final class X32SceneParser {

    private static final Pattern HEADER = Pattern.compile("#(\\d{1,3})\\.(\\d{1,3})#");
    private static final int KNOWN_FIRMWARE = 4;

    private final byte[] bytes;
    private final X32Table table;
    private final X32Catalogue catalogue = X32Catalogue.get();
    private final X32Warnings warnings = new X32Warnings();
    private final BitSet seen = new BitSet();
    private final String[] effects = new String[9];
    private int expected = 1;
    private int firmware;

    private X32SceneParser(byte[] bytes, X32Table table) {
        this.bytes = bytes;
        this.table = table;
        Arrays.fill(effects, "");
    }

    /**
     * The scene that the bytes hold, which the caller gives away.
     *
     * @throws EvidenceException when they are no scene, or a cut or damaged one
     */
    static X32Scene parse(byte[] bytes) throws EvidenceException {
        X32SceneParser parser = new X32SceneParser(bytes, X32SceneBytes.table(bytes));
        String version = parser.header();
        parser.lines();
        parser.measureAll();
        parser.judge();
        return new X32Scene(bytes, parser.table, version, parser.warnings.all());
    }

    private String header() throws EvidenceException {
        int end = 0;
        while (end < bytes.length && end < 16 && bytes[end] > ' ') {
            end++;
        }
        Matcher header = HEADER.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
        if (!header.matches()) {
            throw new EvidenceException(1, "no scene of an X32 or M32, which begins with #4.0# or the like:"
                    + " give it the .scn file that the console exported");
        }
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
            table.setSpec(line, line == 0 ? catalogue.line(X32Catalogue.HEADER) : spec(line, at, word));
        }
        for (at = skipBlanks(word, to); at < to; at = skipBlanks(word, to)) {
            word = skipWord(bytes[at] == '"' ? skipQuoted(line, at, to) : at, to);
            table.addValue(at, word);
        }
        LineSpec spec = table.spec(line);
        if (spec != null && spec.path().length() == 5 && spec.path().startsWith("/fx/")
                && table.valueCount(line) > 0) {
            effects[spec.path().charAt(4) - '0'] = text(table.valueFrom(line, 0), table.valueTo(line, 0));
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
                LineSpec variant = variant(spec);
                table.setSpec(line, variant);
                measure(line, variant);
            }
        }
    }

    /** The settings of an effect mean what the effect makes of them. */
    private LineSpec variant(LineSpec spec) {
        if (!isOfUnknownEffect(spec)) {
            return spec;
        }
        LineSpec variant = catalogue.line(spec.path(), effects[spec.path().charAt(4) - '0']);
        return variant == null ? spec : variant;
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
        } else if (values < parameters.size() && firmware >= KNOWN_FIRMWARE) {
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
            throw new EvidenceException("the scene has a header but no settings: export it from the console again");
        }
        if (bytes[bytes.length - 1] != '\n' && isCut(last)) {
            throw new EvidenceException(last + 1L, "the file ends in the middle of this line: copy it from the"
                    + " console again");
        }
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
                || firmware >= KNOWN_FIRMWARE && table.valueCount(last) < spec.parameters().size());
    }
}
