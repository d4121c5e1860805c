package studio.talkback.console.wing.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ControlPlace;
import studio.talkback.console.ControlPlaces;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;

/**
 * Every line of a WING snapshot: a line is the values that stand in one object of the file. Those that depend on the model
 * which is loaded are a line of their own, behind {@code /par}, whose variants are the models.
 */
public final class WingCatalogue implements ParameterCatalogue {

    private static final WingCatalogue INSTANCE = new WingCatalogue();

    private final WingModels models = new WingModels();
    private final WingNode root;
    private final List<LineSpec> lines;
    private final Map<String, LineSpec> byPath = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Map<String, Integer>> places = new ConcurrentHashMap<>();
    private final Map<String, LineSpec> loaded = new ConcurrentHashMap<>();
    private final ControlPlaces told = new ControlPlaces();

    private WingCatalogue() {
        WingLines gathered = new WingLines(models);
        root = gathered.root();
        lines = Objects.requireNonNull(List.copyOf(gathered.all()));
        for (LineSpec line : lines) {
            byPath.put(line.path(), line);
        }
        kindsOf(root);
    }

    private void kindsOf(WingNode node) {
        if (node.dependent >= 0) {
            kinds.put(at(node.dependent).path(), node.kind);
        }
        node.objects.values().forEach(this::kindsOf);
    }

    /** The one catalogue. */
    public static WingCatalogue get() {
        return INSTANCE;
    }

    /** The object that holds all others, by the first word of their addresses. */
    WingNode root() {
        return root;
    }

    /** A line by its place in {@link #lines()}. */
    LineSpec at(int place) {
        return Objects.requireNonNull(lines.get(place));
    }

    /** The places in their line of the values of a model, by their keys; null where no such model is known. */
    @Nullable Map<String, Integer> places(String kind, String code) {
        WingModels.Model model = models.of(kind, code);
        if (model == null) {
            return null;
        }
        return places.computeIfAbsent(kind + "/" + code, any -> {
            Map<String, Integer> made = new HashMap<>();
            model.keys().forEach(key -> made.put(key, made.size()));
            return made;
        });
    }

    @Override
    public List<LineSpec> lines() {
        return lines;
    }

    @Override
    public @Nullable LineSpec line(String path) {
        return byPath.get(path);
    }

    @Override
    public Set<String> variants(String path) {
        String kind = kinds.get(path);
        return kind == null ? new LinkedHashSet<>() : new LinkedHashSet<>(models.codes(kind));
    }

    @Override
    public @Nullable LineSpec line(String path, String variant) {
        String kind = kinds.get(path);
        WingModels.Model model = kind == null ? null : models.of(kind, variant);
        if (model == null) {
            return null;
        }
        LineSpec plain = Objects.requireNonNull(byPath.get(path));
        return loaded.computeIfAbsent(path + "=" + variant,
                any -> new LineSpec(path, variant, plain.strip(), plain.section(), model.specs()));
    }

    @Override
    public ControlPlace place(LineSpec line, int index) {
        return told.of(line, index, each -> ParameterCatalogue.super.place(line, each));
    }
}
