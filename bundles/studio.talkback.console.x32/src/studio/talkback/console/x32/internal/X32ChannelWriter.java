package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Edit;
import studio.talkback.console.LineSpec;
import studio.talkback.console.build.SceneWriter;

/**
 * The edits that a channel preset makes of a strip. A control goes to the control of the same name, so that a preset of a
 * main fits a channel as far as they have the same. Where a channel takes its signal from is never changed.
 */
final class X32ChannelWriter {

    /** The parts of a strip, and how the addresses of their lines begin. */
    private enum Part {
        NAME("name", "/config"),
        DELAY("delay", "/delay"),
        PREAMP("preamp", "/preamp"),
        HEAD_AMP(SceneWriter.HEAD_AMP, "/headamp/"),
        GATE("gate", "/gate"),
        DYN("dyn", "/dyn"),
        INSERT("insert", "/insert"),
        EQ("EQ", "/eq"),
        SENDS("sends", "/mix/0", "/mix/1"),
        FADER("fader", "/mix"),
        GROUPS("groups", "/grp"),
        AUTOMIX("automix", "/automix");

        private final String label;
        private final List<String> beginnings;

        Part(String label, String... beginnings) {
            this.label = label;
            this.beginnings = List.of(beginnings);
        }

        static @Nullable Part of(String path) {
            for (Part part : values()) {
                if (part.beginnings.stream().anyMatch(path::startsWith)) {
                    return part;
                }
            }
            return null;
        }
    }

    /** The parts of a strip that can be left out. */
    static final List<String> PARTS = Objects
            .requireNonNull(Arrays.stream(Part.values()).map(part -> part.label).toList());

    private static final String SIXTH_BAND = "/eq/6";

    private final ConsoleState base;
    private final X32Scene preset;
    private final Set<String> left;
    private final List<String> notes;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    X32ChannelWriter(ConsoleState base, X32Scene preset, Set<String> left, List<String> notes) {
        this.base = base;
        this.preset = preset;
        this.left = left;
        this.notes = notes;
    }

    /** The edits for a strip, and for the strip that it is linked with. */
    List<Edit> edits(String place, String label) {
        String partner = X32Places.partner(base, place);
        for (int line = 0; line < preset.lineCount(); line++) {
            LineSpec spec = preset.spec(line);
            Part part = spec == null || preset.find(spec.path()) != line ? null : Part.of(spec.path());
            if (spec != null && part != null && isWanted(part, spec.path(), line, place)) {
                put(spec, part, line, place, false);
                if (partner != null && part != Part.HEAD_AMP) {
                    put(spec, part, line, partner, true);
                }
            }
        }
        if (!missing.isEmpty()) {
            notes.add(label + " has no " + String.join(", ", missing) + ": left out");
        }
        if (partner != null) {
            notes.add(label + " is linked: its partner gets the same");
        }
        X32PartWriter.noteUnknown(preset, notes);
        return edits;
    }

    private boolean isWanted(Part part, String path, int line, String place) {
        if (left.contains(part.label)) {
            if (part == Part.HEAD_AMP) {
                notes.add("its head amp (" + words(line) + ") is left out: the scene's own stays");
            }
            return false;
        } else if (!X32Sections.loads(preset, path)) {
            note(part.label + " stands there, but its header leaves it out");
            return false;
        } else if (part == Part.SENDS && isOfBus(preset, "") != isOfBus(base, place)) {
            note("its sends go elsewhere than those of this strip and are left out");
            return false;
        }
        return true;
    }

    private void note(String text) {
        if (!notes.contains(text)) {
            notes.add(text);
        }
    }

    /** Busses, matrices and mains have six bands, and their sends go to the matrices. */
    private static boolean isOfBus(ConsoleState state, String place) {
        return state.find(place + SIXTH_BAND) >= 0;
    }

    private String words(int line) {
        LineSpec spec = Objects.requireNonNull(preset.spec(line));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < Math.min(spec.parameters().size(), preset.valueCount(line)); i++) {
            words.add(spec.parameters().get(i).name() + " " + spec.parameters().get(i).words(preset.value(line, i)));
        }
        return Objects.requireNonNull(String.join(", ", words));
    }

    private void put(LineSpec spec, Part part, int line, String place, boolean partner) {
        String path = part == Part.HEAD_AMP ? X32Places.headAmp(base, place)
                : place + (part == Part.FADER ? "/mix" : spec.path());
        int there = path == null ? -1 : base.find(path);
        LineSpec target = there < 0 ? null : base.spec(there);
        if (path == null || target == null) {
            missing.add(part == Part.EQ ? Objects.requireNonNull(spec.section()) : part.label);
            return;
        }
        for (int i = 0; i < Math.min(spec.parameters().size(), preset.valueCount(line)); i++) {
            String name = spec.parameters().get(i).name();
            int index = index(target, name);
            // Sides of a pair have a name and a place in the stereo picture of their own.
            boolean own = part == Part.NAME && name.equals("source") || partner && (name.equals("name") || name.equals("pan"));
            if (index >= 0 && index < base.valueCount(there) && !own) {
                X32PartWriter.add(edits, notes, path, index, preset, line, i);
            }
        }
    }

    private static int index(LineSpec line, String name) {
        for (int i = 0; i < line.parameters().size(); i++) {
            if (line.parameters().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
