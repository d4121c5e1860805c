package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Edit;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.SafeText;
import studio.talkback.console.Value;

/** The edits that effect presets, routing presets and snippets make of a scene. */
final class X32PartWriter {

    private static final Map<String, X32Snippets.Part> PARTS = X32Snippets.parts(X32Catalogue.get().lines());

    private X32PartWriter() {
    }

    /** What feeds a slot is the console's own patch: as on the console, a preset of the library leaves it alone. */
    static List<Edit> effect(X32Scene preset, String slot, List<String> notes) throws EditException {
        int type = preset.find("type");
        int settings = preset.find("par");
        LineSpec spec = settings < 0 ? null : preset.spec(settings);
        if (type < 0 || preset.valueCount(type) == 0 || spec == null || spec.variant().isEmpty()) {
            throw new EditException("it names no effect that Talkback knows: export it from the console again");
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(slot, 0, preset.value(type, 0)));
        for (int i = 0; i < preset.valueCount(settings); i++) {
            add(edits, notes, slot + "/par", i, preset, settings, i);
        }
        noteUnknown(preset, notes);
        return edits;
    }

    /** Every line at its own address, those that are parts of a line at their place in it. */
    static List<Edit> lines(ConsoleState base, X32Scene part, List<String> notes) {
        List<Edit> edits = new ArrayList<>();
        for (int line = 0; line < part.lineCount(); line++) {
            LineSpec spec = part.spec(line);
            if (spec == null || spec.path().equals(X32Catalogue.HEADER) || part.find(spec.path()) != line) {
                continue;
            }
            X32Snippets.Part place = PARTS.get(spec.path());
            if (base.find(place == null ? spec.path() : place.line()) < 0) {
                notes.add(spec.path() + " is not in the base scene and is left out");
            } else if (place != null && part.valueCount(line) > 0) {
                add(edits, notes, place.line(), place.index(), part, line, 0);
            } else if (place == null) {
                for (int i = 0; i < Math.min(spec.parameters().size(), part.valueCount(line)); i++) {
                    add(edits, notes, spec.path(), i, part, line, i);
                }
            }
        }
        noteUnknown(part, notes);
        return edits;
    }

    /** A value that cannot be read is left as it is in the scene. */
    static void add(List<Edit> edits, List<String> notes, String path, int index, X32Scene part, int line, int from) {
        Value value = part.value(line, from);
        if (value instanceof Value.Unreadable unreadable) {
            notes.add(SafeText.of(part.path(line)) + " '" + SafeText.of(unreadable.text()) + "' is left out: it is no value"
                    + " of this control");
        } else {
            edits.add(new Edit(path, index, value));
        }
    }

    static void noteUnknown(X32Scene part, List<String> notes) {
        for (int line = 0; line < part.lineCount(); line++) {
            if (part.spec(line) == null && !part.path(line).isEmpty()) {
                notes.add("the unknown line '" + SafeText.of(part.path(line)) + "' is left out");
            }
        }
    }
}
