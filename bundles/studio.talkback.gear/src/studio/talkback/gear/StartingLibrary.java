package studio.talkback.gear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.internal.UnitText;
import studio.talkback.model.Gear;
import studio.talkback.model.identity.Ref;

/**
 * The units that come with Talkback, drawn by us: of no maker, each like those of its kind. They stand in a library once
 * somebody uses them, under the same id in every one.
 */
public final class StartingLibrary {

    private static final String FOLDER = "/units/";
    private static final String INDEX = "index.txt";

    private StartingLibrary() {
    }

    /** All of them, as copies of the caller's own, in the order of a rack: console, preamps, dynamics, equalisers, effects. */
    public static List<Gear> all() {
        List<Gear> units = new ArrayList<>();
        for (String name : text(INDEX).lines().filter(line -> !line.isBlank()).toList()) {
            try {
                units.add(UnitText.read(text(name.strip() + ".txt")));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(name + ": " + e.getMessage(), e);
            }
        }
        return units;
    }

    /** The one of this name, in any case; null where there is none. */
    public static @Nullable Gear named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(unit -> unit.getModel().toLowerCase(Locale.ROOT).equals(wanted)).findFirst().orElse(null);
    }

    /** The one that this refers to; null where that is no unit of ours. */
    public static @Nullable Gear of(Ref ref) {
        return all().stream().filter(unit -> unit.getId().equals(ref.document().toString())).findFirst().orElse(null);
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(StartingLibrary.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
