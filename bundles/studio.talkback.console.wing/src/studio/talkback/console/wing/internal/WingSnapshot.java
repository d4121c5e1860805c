package studio.talkback.console.wing.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.LineIndex;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** A snapshot of a WING: its bytes, and a table of what stands where. */
final class WingSnapshot implements ConsoleState {

    private final byte[] bytes;
    private final WingTable table;
    private final SceneInfo info;
    private final List<EvidenceWarning> warnings;
    private final LineIndex lines = new LineIndex();

    WingSnapshot(byte[] bytes, WingTable table, SceneInfo info, List<EvidenceWarning> warnings) {
        this.bytes = bytes;
        this.table = table;
        this.info = info;
        this.warnings = Objects.requireNonNull(List.copyOf(warnings));
    }

    @Override
    public SceneInfo info() {
        return info;
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
        return table.path(line);
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
    public boolean holds(int line, int index) {
        return table.holds(line, index);
    }

    @Override
    public String token(int line, int index) {
        return holds(line, index) ? WingText.decoded(bytes, table.from(line, index), table.to(line, index)) : "";
    }

    @Override
    public Value value(int line, int index) {
        LineSpec spec = table.spec(line);
        if (spec == null || !holds(line, index)) {
            return new Value.Unreadable(token(line, index));
        }
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        double measure = table.measure(line, index);
        // Of most values the measure says all; a text is made of the others alone.
        boolean asWritten = parameter.type() == ParameterType.TEXT || Double.isNaN(measure);
        return WingNotation.value(parameter, measure, asWritten ? token(line, index) : "");
    }

    /** The values with their names, as they are written, in the order of the catalogue. */
    @Override
    public String text(int line) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < valueCount(line); index++) {
            if (holds(line, index)) {
                text.append(text.isEmpty() ? "" : ",").append(
                        WingText.decoded(bytes, table.memberFrom(line, index), table.to(line, index)));
            }
        }
        return text.toString();
    }

    @Override
    public int find(String path) {
        return lines.find(this, path);
    }

    @Override
    public boolean sameLine(int line, ConsoleState other, int otherLine) {
        if (!(other instanceof WingSnapshot snapshot)) {
            return text(line).equals(other.text(otherLine));
        }
        LineSpec spec = spec(line);
        LineSpec otherSpec = other.spec(otherLine);
        String variant = spec == null ? "" : spec.variant();
        boolean same = variant.equals(otherSpec == null ? "" : otherSpec.variant())
                && valueCount(line) == snapshot.valueCount(otherLine);
        for (int index = 0; same && index < valueCount(line); index++) {
            same = holds(line, index) == snapshot.holds(otherLine, index)
                    && (!holds(line, index) || sameValue(line, index, snapshot, otherLine));
        }
        return same;
    }

    @Override
    public boolean sameValue(int line, int index, ConsoleState other, int otherLine) {
        return other instanceof WingSnapshot snapshot && holds(line, index) && snapshot.holds(otherLine, index)
                ? Arrays.equals(bytes, table.from(line, index), table.to(line, index), snapshot.bytes,
                        snapshot.table.from(otherLine, index), snapshot.table.to(otherLine, index))
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
            throw new EditException("the snapshot has no values at " + path + " that Talkback knows: choose another");
        }
        if (!holds(line, index)) {
            throw new EditException(path + " has no value number " + (index + 1) + " in this snapshot");
        }
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        String objection = parameter.objection(value);
        if (objection != null) {
            throw new EditException(WingWarnings.name(spec, index) + " takes " + objection + ", not "
                    + parameter.words(value));
        }
        return parameter.same(value(line, index), value) ? this : replaced(line, index, written(line, index, parameter, value));
    }

    /** A number that this snapshot writes as true or false stays that, as far as it can. */
    private String written(int line, int index, ParameterSpec parameter, Value value) {
        byte first = bytes[table.from(line, index)];
        boolean word = parameter.type() == ParameterType.INTEGER && (first == 't' || first == 'f');
        if (word && value instanceof Value.Number number && (number.number() == 0 || number.number() == 1)) {
            return number.number() == 0 ? "false" : "true";
        }
        return parameter.text(value);
    }

    private WingSnapshot replaced(int line, int index, String token) throws EditException {
        int from = table.from(line, index);
        int to = table.to(line, index);
        byte[] written = token.getBytes(StandardCharsets.UTF_8);
        byte[] edited = Arrays.copyOf(bytes, bytes.length - (to - from) + written.length);
        System.arraycopy(written, 0, edited, from, written.length);
        System.arraycopy(bytes, to, edited, from + written.length, bytes.length - to);
        try {
            return WingParser.parse(edited);
        } catch (EvidenceException e) {
            throw new EditException("the snapshot would no longer be readable: " + e.getMessage());
        }
    }

    @Override
    public byte[] bytes() {
        return Objects.requireNonNull(bytes.clone());
    }

    @Override
    public String readable() {
        return WingReadable.of(bytes);
    }
}
