package studio.talkback.console.x32.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** A scene of an X32 or M32: its bytes, and a table of what stands where. */
final class X32Scene implements ConsoleState {

    static final String FAMILY = "x32";

    private final byte[] bytes;
    private final X32Table table;
    private final String firmware;
    private final List<EvidenceWarning> warnings;
    private volatile @Nullable Map<String, Integer> places;

    X32Scene(byte[] bytes, X32Table table, String firmware, List<EvidenceWarning> warnings) {
        this.bytes = bytes;
        this.table = table;
        this.firmware = firmware;
        this.warnings = Objects.requireNonNull(List.copyOf(warnings));
    }

    @Override
    public SceneInfo info() {
        return new SceneInfo(FAMILY, null, firmware, headerText(0), headerText(1));
    }

    private String headerText(int index) {
        boolean there = index < table.valueCount(0);
        return there && value(0, index) instanceof Value.Text text ? text.text().strip() : "";
    }

    @Override
    public int lineCount() {
        return table.lineCount();
    }

    /** How many values stand in all lines together. */
    int valueCount() {
        return table.valueCount();
    }

    @Override
    public String path(int line) {
        LineSpec spec = table.spec(line);
        if (spec != null) {
            return spec.path();
        }
        String text = text(line).strip();
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return Objects.requireNonNull(text.substring(0, end));
    }

    @Override
    public @Nullable LineSpec spec(int line) {
        return table.spec(line);
    }

    @Override
    public int valueCount(int line) {
        return table.valueCount(line);
    }

    @Override
    public String token(int line, int index) {
        return decoded(table.valueFrom(line, index), table.valueTo(line, index));
    }

    @Override
    public Value value(int line, int index) {
        LineSpec spec = table.spec(line);
        if (spec == null || index >= spec.parameters().size()) {
            return new Value.Unreadable(token(line, index));
        }
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        double measure = table.measure(line, index);
        // Of most values the measure says all; a text is made of the others alone.
        boolean asWritten = parameter.type() == ParameterType.TEXT || Double.isNaN(measure);
        return X32Notation.value(parameter, measure, asWritten ? token(line, index) : "");
    }

    @Override
    public String text(int line) {
        return decoded(table.lineFrom(line), table.lineTo(line));
    }

    /** The console itself writes ASCII; what an editor program wrote is UTF-8 or Latin-1. */
    private String decoded(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return utf8OrLatin1(from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String utf8OrLatin1(int from, int to) {
        try {
            return Objects.requireNonNull(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public int find(String path) {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(2 * lineCount());
            for (int line = 0; line < lineCount(); line++) {
                known.put(path(line), line);
            }
            places = known;
        }
        return known.getOrDefault(path, -1);
    }

    @Override
    public boolean sameLine(int line, ConsoleState other, int otherLine) {
        return other instanceof X32Scene scene
                ? X32Table.sameLine(table, bytes, line, scene.table, scene.bytes, otherLine)
                : text(line).equals(other.text(otherLine));
    }

    @Override
    public boolean sameValue(int line, int index, ConsoleState other, int otherLine) {
        return other instanceof X32Scene scene
                ? X32Table.sameValue(table, bytes, line, scene.table, scene.bytes, otherLine, index)
                : token(line, index).equals(other.token(otherLine, index));
    }

    @Override
    public List<EvidenceWarning> warnings() {
        return warnings;
    }

    @Override
    public ConsoleState with(String path, int index, Value value) throws EditException {
        int line = find(path);
        LineSpec spec = line < 0 ? null : table.spec(line);
        if (spec == null) {
            throw new EditException("the scene has no line " + path + " that Talkback knows: choose another");
        }
        if (index < 0 || index >= Math.min(spec.parameters().size(), table.valueCount(line))) {
            throw new EditException(path + " has no value number " + (index + 1) + " in this scene");
        }
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        String objection = parameter.objection(value);
        if (objection != null) {
            throw new EditException(X32Warnings.name(spec, index) + " takes " + objection + ", not "
                    + parameter.words(value));
        }
        return parameter.same(value(line, index), value) ? this : replaced(line, index, parameter, value);
    }

    /** A number's padding belongs to it: a longer number takes some of the blanks in front of a shorter one. */
    private X32Scene replaced(int line, int index, ParameterSpec parameter, Value value) throws EditException {
        int from = table.valueFrom(line, index);
        int to = table.valueTo(line, index);
        int width = parameter.notation() instanceof X32Notation notation ? notation.width() : 0;
        int padding = Math.max(0, width - (to - from));
        while (padding > 0 && bytes[from - 1] == ' ' && bytes[from - 2] == ' ') {
            from--;
            padding--;
        }
        String token = parameter.text(value);
        String padded = " ".repeat(Math.max(0, width - token.length())) + token;
        byte[] written = padded.getBytes(StandardCharsets.ISO_8859_1);
        byte[] edited = Arrays.copyOf(bytes, bytes.length - (to - from) + written.length);
        System.arraycopy(written, 0, edited, from, written.length);
        System.arraycopy(bytes, to, edited, from + written.length, bytes.length - to);
        try {
            return X32SceneParser.parse(edited);
        } catch (EvidenceException e) {
            throw new EditException("the scene would no longer be readable: " + e.getMessage());
        }
    }

    @Override
    public byte[] bytes() {
        return Objects.requireNonNull(bytes.clone());
    }
}
