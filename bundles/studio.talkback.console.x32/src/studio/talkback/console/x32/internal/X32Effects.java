package studio.talkback.console.x32.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Unit;

/** The effects that a slot can hold and their settings, read from {@code effects.txt} beside this class. */
final class X32Effects {

    /** How many settings a slot has in a file, whatever the effect uses. */
    static final int SETTINGS = 64;

    private static final List<ParameterSpec> UNUSED = allUnused();
    private static final String TABLE = "effects.txt";
    private static final List<String> BANDS = List.of("20", "25", "31.5", "40", "50", "63", "80", "100", "125", "160",
            "200", "250", "315", "400", "500", "630", "800", "1k", "1k25", "1k6", "2k", "2k5", "3k15", "4k", "5k",
            "6k3", "8k", "10k", "12k5", "16k", "20k");
    private static final Map<String, X32Format> FORMS = Objects.requireNonNull(Map.of("whole", X32Format.WHOLE,
            "signed", X32Format.SIGNED_WHOLE, "tenth", X32Format.TENTH, "hundredth", X32Format.HUNDREDTH, "three",
            X32Format.THREE_DIGITS, "khz1", X32Format.COARSEST_FREQUENCY, "khz2", X32Format.COARSE_FREQUENCY,
            "frequency", X32Format.FREQUENCY));

    private final Map<String, List<ParameterSpec>> settings = new LinkedHashMap<>();
    private final List<String> allSlots = new ArrayList<>();

    /** Reads the table, which is part of this bundle. */
    X32Effects() {
        try (InputStream in = X32Effects.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from this bundle: install Talkback again");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of the effects that a slot can hold: 1 to 4 hold all, 5 to 8 the insert effects. */
    List<String> codes(int slot) {
        return slot <= 4 ? new ArrayList<>(settings.keySet()) : new ArrayList<>(allSlots);
    }

    /** The settings of an effect, filled up to {@link #SETTINGS}. */
    List<ParameterSpec> settings(String code) {
        List<ParameterSpec> all = new ArrayList<>(Objects.requireNonNull(settings.get(code), code));
        all.addAll(UNUSED.subList(all.size(), SETTINGS));
        return all;
    }

    /** Settings that no effect gives a meaning to. */
    static List<ParameterSpec> unused() {
        return UNUSED;
    }

    private static List<ParameterSpec> allUnused() {
        List<ParameterSpec> unused = new ArrayList<>();
        for (int n = 1; n <= SETTINGS; n++) {
            unused.add(X32Specs.number("unused " + n, ParameterType.LINEAR, Unit.NONE, null, X32Format.WHOLE));
        }
        return Objects.requireNonNull(List.copyOf(unused));
    }

    private void read(BufferedReader table) throws IOException {
        List<ParameterSpec> current = new ArrayList<>();
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                add(current, Objects.requireNonNull(line.strip()));
            } else {
                String code = line.substring(line.startsWith("+") ? 1 : 0, line.indexOf(' '));
                current = new ArrayList<>();
                settings.put(code, current);
                if (line.startsWith("+")) {
                    allSlots.add(code);
                }
            }
        }
    }

    private void add(List<ParameterSpec> specs, String line) {
        if (line.equals("graphic")) {
            BANDS.forEach(band -> specs.add(gain(band + " Hz")));
            specs.add(gain("master"));
        } else if (line.startsWith("= ")) {
            String[] parts = line.split(" ");
            List<ParameterSpec> base = Objects.requireNonNull(settings.get(parts[1]));
            for (String suffix : Arrays.asList(parts).subList(2, parts.length)) {
                base.forEach(spec -> specs.add(renamed(spec, spec.name() + " " + suffix)));
            }
        } else {
            int colon = line.indexOf(": ");
            specs.add(setting(line.substring(0, colon), line.substring(colon + 2).split(" ")));
        }
    }

    private static ParameterSpec gain(String name) {
        return X32Specs.number(name, ParameterType.LINEAR, Unit.DECIBEL, Scale.linear(-15, 15, 0.5), X32Format.TENTH);
    }

    private static ParameterSpec renamed(ParameterSpec spec, String name) {
        return new ParameterSpec(name, spec.type(), spec.unit(), spec.scale(), spec.words(), spec.size(),
                spec.notation());
    }

    private static ParameterSpec setting(String name, String[] words) {
        if (words[0].equals("switch")) {
            return X32Specs.onOff(name);
        }
        if (words[0].equals("choice")) {
            return X32Specs.choice(name, Arrays.asList(words).subList(1, words.length));
        }
        double min = Double.parseDouble(words[2]);
        double max = Double.parseDouble(words[3]);
        X32Format form = Objects.requireNonNull(FORMS.get(words[1]), words[1]);
        Unit unit = words.length > 4 ? unit(words[4]) : Unit.NONE;
        if (words[0].equals("log")) {
            return X32Specs.number(name, ParameterType.LOGARITHMIC, unit, Scale.logarithmic(min, max, 0), form);
        }
        return X32Specs.number(name, ParameterType.LINEAR, unit, Scale.linear(min, max, 0), form);
    }

    private static Unit unit(String symbol) {
        for (Unit unit : Unit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        throw new IllegalStateException(TABLE + ": no unit " + symbol);
    }
}
