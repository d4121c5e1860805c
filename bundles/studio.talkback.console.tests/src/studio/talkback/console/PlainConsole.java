package studio.talkback.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.link.ConsoleLink;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceWarning;

/**
 * A made-up console for the tests: a scene is the word PLAIN and lines such as {@code ch/1 Vox -3.5 ON}, in which {@code _}
 * stands for a value that is left out. Its codec breaks when it meets the word BREAK.
 */
public final class PlainConsole implements ConsoleFamily, SceneCodec, ParameterCatalogue {

    static final Notation NOTATION = new Notation() {
        @Override
        public String write(ParameterSpec spec, Value value) {
            return Objects.requireNonNull(switch (value) {
                case Value.Number n -> ValueWords.plain(n.number());
                case Value.Switch s -> s.on() ? "ON" : "OFF";
                case Value.Choice c -> c.word();
                case Value.Text t -> t.text();
                case Value.Bits b -> Long.toBinaryString(b.bits());
                case Value.Unreadable u -> u.text();
            });
        }

        @Override
        public Value read(ParameterSpec spec, String token) {
            if (spec.type() == ParameterType.TEXT) {
                return new Value.Text(token);
            }
            if (spec.type() == ParameterType.SWITCH) {
                return new Value.Switch(token.equals("ON"));
            }
            return token.matches("-?\\d+(\\.\\d+)?") ? new Value.Number(Double.parseDouble(token))
                    : new Value.Unreadable(token);
        }
    };

    private final String id;
    private final @Nullable ConsoleLink link;
    private final List<LineSpec> lines = new ArrayList<>();

    /** @param id the family's id */
    public PlainConsole(String id) {
        this(id, null);
    }

    /** @param link its live link; null for none */
    public PlainConsole(String id, @Nullable ConsoleLink link) {
        this.id = id;
        this.link = link;
        for (int n = 1; n <= 8; n++) {
            Strip strip = new Strip("Ch " + n, "Ch", "ch/" + n);
            lines.add(new LineSpec("ch/" + n, "", strip, "", Objects.requireNonNull(List.of(
                    spec("name", ParameterType.TEXT, null, 8), spec("level", ParameterType.LINEAR,
                            Scale.linear(-10, 10, 0.5), 0), spec("on", ParameterType.SWITCH, null, 0)))));
        }
    }

    static ParameterSpec spec(String name, ParameterType type, @Nullable Scale scale, int size) {
        Unit unit = type == ParameterType.LINEAR ? Unit.DECIBEL : Unit.NONE;
        return new ParameterSpec(name, type, unit, scale, List.of(), size, NOTATION);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public @Nullable ConsoleLink link() {
        return link;
    }

    @Override
    public String name() {
        return "Plain " + id;
    }

    @Override
    public List<String> models() {
        return Objects.requireNonNull(List.of("Plain"));
    }

    @Override
    public SceneCodec codec() {
        return this;
    }

    @Override
    public ParameterCatalogue catalogue() {
        return this;
    }

    @Override
    public List<LineSpec> lines() {
        return lines;
    }

    @Override
    public @Nullable LineSpec line(String path) {
        return lines.stream().filter(line -> line.path().equals(path)).findFirst().orElse(null);
    }

    @Override
    public Set<String> variants(String path) {
        return new HashSet<>();
    }

    @Override
    public @Nullable LineSpec line(String path, String variant) {
        return null;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        if (head.text().startsWith("PANIC")) {
            throw new IllegalStateException("made to fail");
        }
        return head.text().startsWith("PLAIN " + id);
    }

    @Override
    public ConsoleState read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        return parse(SceneFiles.read(file.path(), 100_000));
    }

    @Override
    public ConsoleState parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("BREAK")) {
            throw new IllegalStateException("made to fail");
        }
        return new State(text, List.of(text.split("\n")));
    }

    private final class State implements ConsoleState {

        private final String whole;
        private final List<String> rows;

        State(String whole, List<String> rows) {
            this.whole = whole;
            this.rows = rows;
        }

        private String[] words(int line) {
            return rows.get(line).split(" ");
        }

        @Override
        public SceneInfo info() {
            return new SceneInfo(id, "Plain", "1", "", "");
        }

        @Override
        public int lineCount() {
            return rows.size();
        }

        @Override
        public String path(int line) {
            return Objects.requireNonNull(words(line)[0]);
        }

        @Override
        public @Nullable LineSpec spec(int line) {
            return line(path(line));
        }

        @Override
        public int valueCount(int line) {
            return words(line).length - 1;
        }

        @Override
        public boolean holds(int line, int index) {
            return ConsoleState.super.holds(line, index) && !words(line)[index + 1].equals("_");
        }

        @Override
        public String token(int line, int index) {
            return holds(line, index) ? Objects.requireNonNull(words(line)[index + 1]) : "";
        }

        @Override
        public Value value(int line, int index) {
            LineSpec spec = spec(line);
            return spec == null || index >= spec.parameters().size() ? new Value.Unreadable(token(line, index))
                    : spec.parameters().get(index).read(token(line, index));
        }

        @Override
        public String text(int line) {
            return Objects.requireNonNull(rows.get(line));
        }

        @Override
        public int find(String path) {
            for (int line = rows.size() - 1; line >= 0; line--) {
                if (path(line).equals(path)) {
                    return line;
                }
            }
            return -1;
        }

        @Override
        public boolean sameLine(int line, ConsoleState other, int otherLine) {
            return text(line).equals(other.text(otherLine));
        }

        @Override
        public List<EvidenceWarning> warnings() {
            return new ArrayList<>();
        }

        @Override
        public ConsoleState with(String path, int index, Value value) throws EditException {
            int line = find(path);
            String objection = Objects.requireNonNull(spec(line)).parameters().get(index).objection(value);
            if (objection != null) {
                throw new EditException(objection);
            }
            String[] words = words(line);
            words[index + 1] = Objects.requireNonNull(spec(line)).parameters().get(index).text(value);
            List<String> edited = new ArrayList<>(rows);
            edited.set(line, String.join(" ", words));
            return new State(String.join("\n", edited), edited);
        }

        @Override
        public byte[] bytes() {
            return Objects.requireNonNull(whole.getBytes(StandardCharsets.UTF_8));
        }
    }
}
