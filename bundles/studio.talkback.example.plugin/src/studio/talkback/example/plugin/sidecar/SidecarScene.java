package studio.talkback.example.plugin.sidecar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.SafeText;
import studio.talkback.console.SceneInfo;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceWarning;

/** The settings of the sidecar: the lines of the file as they were read, each an address and its values between tabs. */
final class SidecarScene implements ConsoleState {

    private final String first;
    private final List<String> lines;
    private final ParameterCatalogue catalogue;

    SidecarScene(String text, ParameterCatalogue catalogue) {
        List<String> all = List.of(text.split("\n", -1));
        first = Objects.requireNonNull(all.getFirst());
        lines = Objects.requireNonNull(all.subList(1, all.size()));
        this.catalogue = catalogue;
    }

    @Override
    public SceneInfo info() {
        String version = first.substring(SidecarCodec.FIRST.length()).strip();
        return new SceneInfo(SidecarFamily.ID, null, SafeText.of(version), "", "");
    }

    @Override
    public int lineCount() {
        return lines.size();
    }

    @Override
    public String path(int line) {
        return cells(line).getFirst();
    }

    @Override
    public @Nullable LineSpec spec(int line) {
        return catalogue.line(path(line));
    }

    @Override
    public int valueCount(int line) {
        return cells(line).size() - 1;
    }

    @Override
    public String token(int line, int index) {
        return holds(line, index) ? cells(line).get(index + 1) : "";
    }

    @Override
    public Value value(int line, int index) {
        ParameterSpec parameter = parameter(spec(line), index);
        String token = token(line, index);
        return parameter == null || !holds(line, index) ? new Value.Unreadable(token) : parameter.read(token);
    }

    @Override
    public String text(int line) {
        String whole = lines.get(line);
        return whole.endsWith("\r") ? Objects.requireNonNull(whole.substring(0, whole.length() - 1)) : whole;
    }

    @Override
    public int find(String path) {
        int line = lines.size() - 1;
        while (line >= 0 && !path(line).equals(path)) {
            line--;
        }
        return line;
    }

    @Override
    public boolean sameLine(int line, ConsoleState other, int otherLine) {
        return text(line).equals(other.text(otherLine));
    }

    @Override
    public List<EvidenceWarning> warnings() {
        List<EvidenceWarning> warnings = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            LineSpec spec = spec(line);
            if (spec == null && !path(line).isEmpty()) {
                warnings.add(warning(line, "unknown line " + SafeText.of(path(line))));
            }
            for (int index = 0; spec != null && index < valueCount(line); index++) {
                ParameterSpec parameter = parameter(spec, index);
                String objection = parameter == null ? "no value" : parameter.objection(value(line, index));
                if (objection != null) {
                    warnings.add(warning(line, spec.strip().label() + " " + spec.name(index) + ": "
                            + SafeText.of(token(line, index)) + ", where it takes " + objection));
                }
            }
        }
        return warnings;
    }

    /** The file's own line, counted from 1, of which the first is none of the state's. */
    private static EvidenceWarning warning(int line, String text) {
        return new EvidenceWarning(line + 2L, text);
    }

    @Override
    public ConsoleState with(String path, int index, Value value) throws EditException {
        int line = find(path);
        LineSpec spec = line < 0 ? null : spec(line);
        ParameterSpec parameter = parameter(spec, index);
        if (spec == null || parameter == null || !holds(line, index)) {
            throw new EditException("the scene has no value " + (index + 1) + " at " + SafeText.of(path));
        }
        String objection = parameter.objection(value);
        if (objection != null) {
            throw new EditException(spec.strip().label() + " " + spec.name(index) + " takes " + objection);
        }
        List<String> cells = new ArrayList<>(cells(line));
        cells.set(index + 1, parameter.text(value));
        List<String> edited = new ArrayList<>(lines);
        edited.set(line, String.join("\t", cells) + lines.get(line).substring(text(line).length()));
        return new SidecarScene(file(edited), catalogue);
    }

    @Override
    public byte[] bytes() {
        return Objects.requireNonNull(file(lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String file(List<String> rest) {
        return Objects.requireNonNull(rest.isEmpty() ? first : first + "\n" + String.join("\n", rest));
    }

    private List<String> cells(int line) {
        return Objects.requireNonNull(List.of(text(line).split("\t", -1)));
    }

    private static @Nullable ParameterSpec parameter(@Nullable LineSpec spec, int index) {
        return spec == null || index < 0 || index >= spec.parameters().size() ? null : spec.parameters().get(index);
    }
}
