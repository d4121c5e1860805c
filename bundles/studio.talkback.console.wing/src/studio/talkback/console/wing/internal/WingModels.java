package studio.talkback.console.wing.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterSpec;

/** What can be loaded into the slots of a WING and the settings of each, read from {@code models.txt} beside this class. */
final class WingModels {

    private static final String TABLE = "models.txt";

    /**
     * The settings of one model.
     *
     * @param keys  what they are called in a file
     * @param specs what they are, in the same order
     */
    record Model(List<String> keys, List<ParameterSpec> specs) {

        Model {
            keys = Objects.requireNonNull(List.copyOf(keys));
            specs = Objects.requireNonNull(List.copyOf(specs));
        }
    }

    private final Map<String, Map<String, Model>> kinds = new LinkedHashMap<>();
    private Map<String, Model> kind = new LinkedHashMap<>();
    private String code = "";
    private List<String> keys = new ArrayList<>();
    private List<ParameterSpec> specs = new ArrayList<>();

    /** Reads the table, which is part of this bundle. */
    WingModels() {
        WingTables.read(TABLE, this::line);
        close();
    }

    /** The codes of the models of a kind, in the console's order. */
    List<String> codes(String ofKind) {
        return new ArrayList<>(all(ofKind).keySet());
    }

    /** The settings of a model; null where there is none of that code. */
    @Nullable Model of(String ofKind, String ofCode) {
        return all(ofKind).get(ofCode);
    }

    private Map<String, Model> all(String ofKind) {
        return Objects.requireNonNull(kinds.get(ofKind), ofKind);
    }

    private void line(String line) {
        if (line.startsWith("  = ")) {
            again(Objects.requireNonNull(line.substring(4)));
        } else if (line.startsWith(" ")) {
            setting(Objects.requireNonNull(line.strip()));
        } else {
            close();
            if (line.startsWith("[")) {
                kind = new LinkedHashMap<>();
                kinds.put(line.substring(1, line.length() - 1), kind);
            } else {
                code = Objects.requireNonNull(line.substring(0, line.indexOf(' ')));
            }
        }
    }

    private void close() {
        if (!code.isEmpty()) {
            kind.put(code, new Model(keys, specs));
        }
        code = "";
        keys = new ArrayList<>();
        specs = new ArrayList<>();
    }

    private void setting(String line) {
        keys.add(WingTables.key(line));
        specs.add(WingSpecs.of(WingTables.name(line), WingTables.description(line).split(" ")));
    }

    /** The settings of another model, in a file behind a prefix and said behind some words. */
    private void again(String line) {
        String[] words = line.split(" ", 3);
        String[] kindAndCode = words[0].split("/");
        Model other = Objects.requireNonNull(all(kindAndCode[0]).get(kindAndCode[1]), line);
        String prefix = words.length > 1 ? words[1] : "";
        String said = words.length > 2 ? words[2] + " " : "";
        other.keys().forEach(key -> keys.add(prefix + key));
        other.specs().forEach(spec -> specs.add(renamed(spec, said + spec.name())));
    }

    private static ParameterSpec renamed(ParameterSpec spec, String name) {
        return new ParameterSpec(name, spec.type(), spec.unit(), spec.scale(), spec.words(), spec.size(),
                spec.notation());
    }
}
