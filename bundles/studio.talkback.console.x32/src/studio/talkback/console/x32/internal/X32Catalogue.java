package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;

/** Every line of an X32 scene of firmware 4.x. */
public final class X32Catalogue implements ParameterCatalogue {

    /** The address of the header line, whatever its firmware. */
    public static final String HEADER = "#";

    private static final X32Catalogue INSTANCE = new X32Catalogue();

    private final List<LineSpec> lines;
    private final Map<String, LineSpec> byPath = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Map<String, LineSpec>> loaded = new HashMap<>();

    private X32Catalogue() {
        X32Effects effects = new X32Effects();
        List<LineSpec> all = new ArrayList<>();
        all.add(new LineSpec(HEADER, "", new Strip("Scene", "Scene", null), "",
                Objects.requireNonNull(List.of(X32Specs.text("name", 16), X32Specs.text("note", 64),
                        X32Specs.bits("safes", X32Words.numbered("Safe", 9)), X32Specs.integer("flag", 0, 1)))));
        X32Lines gathered = new X32Lines();
        X32Setup.addTo(gathered);
        X32Strips.addTo(gathered);
        X32Outputs.addTo(gathered, effects);
        all.addAll(gathered.all());
        lines = Objects.requireNonNull(List.copyOf(all));
        for (LineSpec line : lines) {
            places.put(line.path(), places.size());
            byPath.put(line.path(), line);
        }
        for (String code : effects.codes(1)) {
            List<ParameterSpec> settings = Objects.requireNonNull(List.copyOf(effects.settings(code)));
            for (int slot = 1; slot <= 8; slot++) {
                if (effects.codes(slot).contains(code)) {
                    addEffect(slot, code, settings);
                }
            }
        }
    }

    /** The one catalogue. */
    public static X32Catalogue get() {
        return INSTANCE;
    }

    private void addEffect(int slot, String code, List<ParameterSpec> settings) {
        LineSpec plain = Objects.requireNonNull(byPath.get(settingsPath(slot)));
        Map<String, LineSpec> variants = loaded.computeIfAbsent(plain.path(), path -> new LinkedHashMap<>());
        Objects.requireNonNull(variants).put(code,
                new LineSpec(plain.path(), code, plain.strip(), code, settings));
    }

    /** The address of the settings of an effect slot. */
    static String settingsPath(int slot) {
        return "/fx/" + slot + "/par";
    }

    @Override
    public List<LineSpec> lines() {
        return lines;
    }

    /** A line by its place in {@link #lines()}; null after the last. */
    @Nullable LineSpec at(int index) {
        return index < lines.size() ? lines.get(index) : null;
    }

    /** The place of a line in {@link #lines()}; -1 where it is not known. */
    int indexOf(String path) {
        return places.getOrDefault(path, -1);
    }

    @Override
    public @Nullable LineSpec line(String path) {
        return byPath.get(path);
    }

    @Override
    public Set<String> variants(String path) {
        Map<String, LineSpec> variants = loaded.get(path);
        return variants == null ? new LinkedHashSet<>() : new LinkedHashSet<>(variants.keySet());
    }

    @Override
    public @Nullable LineSpec line(String path, String variant) {
        Map<String, LineSpec> variants = loaded.get(path);
        return variants == null ? null : variants.get(variant);
    }
}
