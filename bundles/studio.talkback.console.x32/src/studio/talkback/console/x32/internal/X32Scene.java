package studio.talkback.console.x32.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Edit;
import studio.talkback.console.EditException;
import studio.talkback.console.LineIndex;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** A scene, preset or snippet of an X32 or M32: its bytes, and a table of what stands where. */
final class X32Scene implements ConsoleState {

    static final String FAMILY = "x32";

    private final byte[] bytes;
    private final X32Table table;
    private final StateKind kind;
    private final String firmware;
    private final List<EvidenceWarning> warnings;
    private final LineIndex lines = new LineIndex();

    X32Scene(byte[] bytes, X32Table table, StateKind kind, String firmware, List<EvidenceWarning> warnings) {
        this.bytes = bytes;
        this.table = table;
        this.kind = kind;
        this.firmware = firmware;
        this.warnings = Objects.requireNonNull(List.copyOf(warnings));
    }

    @Override
    public SceneInfo info() {
        return new SceneInfo(FAMILY, null, firmware, headerText(X32Headers.nameIndex(kind)),
                kind == StateKind.SCENE ? headerText(1) : "");
    }

    @Override
    public StateKind kind() {
        return kind;
    }

    private String headerText(int index) {
        LineSpec first = table.spec(0);
        boolean there = first != null && first.path().equals(X32Catalogue.HEADER) && index < table.valueCount(0);
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
        return lines.find(this, path);
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
        return with(Objects.requireNonNull(List.of(new Edit(path, index, value))));
    }

    /** Reads the edited bytes once for as many edits as do not depend on each other. */
    @Override
    public ConsoleState with(List<Edit> edits) throws EditException {
        X32Scene edited = this;
        X32Replacements pending = new X32Replacements();
        for (Edit edit : edits) {
            int line = edited.find(edit.path());
            if (pending.touches(line, edit.index())) {
                edited = edited.replaced(pending);
                pending = new X32Replacements();
            }
            edited.replace(line, edit, pending);
            // Another effect gives its settings another meaning.
            if (X32Catalogue.of(kind).settingsOf(edit.path()) != null) {
                edited = edited.replaced(pending);
                pending = new X32Replacements();
            }
        }
        return edited.replaced(pending);
    }

    private void replace(int line, Edit edit, X32Replacements replacements) throws EditException {
        int index = edit.index();
        LineSpec spec = line < 0 ? null : table.spec(line);
        if (spec == null) {
            throw new EditException("the " + kind.label() + " has no line " + edit.path()
                    + " that Talkback knows: choose another");
        }
        if (index < 0 || index >= Math.min(spec.parameters().size(), table.valueCount(line))) {
            throw new EditException(edit.path() + " has no value number " + (index + 1) + " in this " + kind.label());
        }
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        String objection = parameter.objection(edit.value());
        if (objection != null) {
            throw new EditException(X32Warnings.name(spec, index) + " takes " + objection + ", not "
                    + parameter.words(edit.value()));
        }
        if (!parameter.same(value(line, index), edit.value())) {
            replacements.add(line, index, from(line, index, parameter), table.valueTo(line, index),
                    padded(parameter, edit.value()));
        }
    }

    /** A number's padding belongs to it: a longer number takes some of the blanks in front of a shorter one. */
    private int from(int line, int index, ParameterSpec parameter) {
        int from = table.valueFrom(line, index);
        int padding = Math.max(0, width(parameter) - (table.valueTo(line, index) - from));
        while (padding > 0 && bytes[from - 1] == ' ' && bytes[from - 2] == ' ') {
            from--;
            padding--;
        }
        return from;
    }

    private static byte[] padded(ParameterSpec parameter, Value value) {
        String token = parameter.text(value);
        String padded = " ".repeat(Math.max(0, width(parameter) - token.length())) + token;
        return Objects.requireNonNull(padded.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int width(ParameterSpec parameter) {
        return parameter.notation() instanceof X32Notation notation ? notation.width() : 0;
    }

    private X32Scene replaced(X32Replacements replacements) throws EditException {
        if (replacements.isEmpty()) {
            return this;
        }
        try {
            return X32SceneParser.parse(replacements.in(bytes));
        } catch (EvidenceException e) {
            throw new EditException("the " + kind.label() + " would no longer be readable: " + e.getMessage());
        }
    }

    @Override
    public byte[] bytes() {
        return Objects.requireNonNull(bytes.clone());
    }
}
