package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ControlPlace;
import studio.talkback.console.ControlPlaces;
import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.StateKind;
import studio.talkback.console.Strip;

/** Every line of an X32 scene of firmware 4.x, or of the presets and snippets that go with it. */
public final class X32Catalogue implements ParameterCatalogue {

    /** The address of the header line, whatever its firmware. */
    public static final String HEADER = "#";

    private static final Map<StateKind, X32Catalogue> CATALOGUES = all();

    private final List<LineSpec> lines;
    private final Map<String, LineSpec> byPath = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Map<String, LineSpec>> loaded = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final ControlPlaces told = new ControlPlaces();

    private X32Catalogue(StateKind kind, List<LineSpec> gathered) {
        List<LineSpec> all = new ArrayList<>();
        all.add(X32Headers.of(kind));
        all.addAll(gathered);
        lines = Objects.requireNonNull(List.copyOf(all));
        for (LineSpec line : lines) {
            places.put(line.path(), places.size());
            byPath.put(line.path(), line);
        }
    }

    private static Map<StateKind, X32Catalogue> all() {
        X32Effects effects = new X32Effects();
        Map<StateKind, X32Catalogue> all = new EnumMap<>(StateKind.class);
        for (StateKind kind : StateKind.values()) {
            X32Catalogue catalogue = new X32Catalogue(kind, lines(kind, effects));
            catalogue.load(effects);
            all.put(kind, catalogue);
        }
        return all;
    }

    private static List<LineSpec> lines(StateKind kind, X32Effects effects) {
        X32Lines gathered = new X32Lines();
        switch (kind) {
            case SCENE, SNIPPET -> {
                X32Setup.addTo(gathered);
                X32Strips.addTo(gathered);
                X32Outputs.addTo(gathered, effects);
            }
            case CHANNEL_PRESET -> X32Presets.channelTo(gathered);
            case EFFECT_PRESET -> X32Presets.effectTo(gathered, effects);
            case ROUTING_PRESET -> X32Presets.routingTo(gathered);
        }
        return kind == StateKind.SNIPPET ? X32Snippets.lines(gathered.all()) : gathered.all();
    }

    /** What the settings of an effect mean, for every slot that there is and every effect that it can hold. */
    private void load(X32Effects effects) {
        for (String code : effects.codes(1)) {
            List<ParameterSpec> ofEffect = Objects.requireNonNull(List.copyOf(effects.settings(code)));
            for (int slot = 1; slot <= 8; slot++) {
                if (effects.codes(slot).contains(code)) {
                    addEffect("/fx/" + slot, settingsPath(slot), code, ofEffect);
                }
            }
            addEffect("type", "par", code, ofEffect);
        }
    }

    /** The catalogue of scenes. */
    public static X32Catalogue get() {
        return of(StateKind.SCENE);
    }

    /** The catalogue of a kind of file. */
    static X32Catalogue of(StateKind kind) {
        return Objects.requireNonNull(CATALOGUES.get(kind));
    }

    private void addEffect(String choosing, String path, String code, List<ParameterSpec> ofEffect) {
        LineSpec plain = byPath.get(path);
        if (plain == null) {
            return;
        }
        settings.put(choosing, path);
        Map<String, LineSpec> variants = loaded.computeIfAbsent(path, any -> new LinkedHashMap<>());
        Objects.requireNonNull(variants).put(code, new LineSpec(path, code, plain.strip(), code, ofEffect));
    }

    /** The address of the settings of an effect slot. */
    static String settingsPath(int slot) {
        return "/fx/" + slot + "/par";
    }

    /** The address of the settings whose meaning a line chooses; null for a line that chooses none. */
    @Nullable String settingsOf(String path) {
        return settings.get(path);
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

    @Override
    public ControlPlace place(LineSpec line, int index) {
        return told.of(line, index, each -> X32Passing.is(line, each) ? new ControlPlace(Section.PASSING, Part.OTHER, 0)
                : ParameterCatalogue.super.place(line, each));
    }

    @Override
    public @Nullable String headamp(ConsoleState state, Strip strip) {
        return new X32Feeds(state).headamp(strip);
    }
}
