package studio.talkback.console.wing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.SceneInfo;
import studio.talkback.console.wing.WingFamily;
import studio.talkback.library.evidence.EvidenceException;

/**
 * What a snapshot says of itself before its settings: who wrote it, when, and in which format. None of it is a setting, so
 * two snapshots that differ in it alone do not differ.
 */
final class WingEnvelope {

    private static final Pattern TYPE = Pattern.compile("snapshot\\.(\\d{1,4})");
    private static final int NEWEST = 11;
    private static final List<String> NAMES = Objects.requireNonNull(List.of("type", "description", "creator",
            "creator_vers", "creator_fw", "creator_sn", "creator_model", "creator_version", "creator_name", "created",
            "active_show", "active_scene"));

    private final Map<String, String> texts = new HashMap<>();

    /** Takes a value at the outermost level; answers whether it is one that is told there. */
    boolean take(String name, String token) {
        boolean known = NAMES.contains(name);
        if (known && token.startsWith("\"")) {
            texts.put(name, WingText.unquoted(token));
        }
        return known;
    }

    /**
     * Says whether it is a snapshot.
     *
     * @param settings whether it has the part with the settings
     */
    void judge(boolean settings, WingWarnings warnings) throws EvidenceException {
        Matcher type = TYPE.matcher(text("type"));
        if (!type.matches()) {
            throw new EvidenceException("no snapshot of a WING, whose type is snapshot.11 or the like: give it the .snap"
                    + " file that the console saved");
        }
        if (!settings) {
            throw new EvidenceException("a snapshot without settings, since it has no ae_data: save it on the console again");
        }
        if (Integer.parseInt(type.group(1)) > NEWEST) {
            warnings.add(1, "the format " + text("type") + " is newer than snapshot." + NEWEST + ", which Talkback knows");
        }
    }

    /** What is shown of it. */
    SceneInfo info() {
        return new SceneInfo(WingFamily.ID, model(), firmware(), name(), text("active_show"));
    }

    private @Nullable String model() {
        String model = text("creator_model");
        return switch (model) {
            case "" -> null;
            case "wing", "ngc-full", "wing-fullsize", "WING-EDIT" -> "WING";
            case "wing-compact" -> "WING Compact";
            case "wing-rack" -> "WING Rack";
            default -> model;
        };
    }

    /** Of {@code 3.0.5-0-g0c2b9d4a:release} the part that people say; that of WING Edit where no console wrote it. */
    private String firmware() {
        String firmware = text("creator_fw");
        if (!firmware.isEmpty()) {
            int end = firmware.indexOf('-');
            return Objects.requireNonNull(end < 0 ? firmware : firmware.substring(0, end));
        }
        return Objects.requireNonNull((text("creator") + " " + text("creator_vers")).strip());
    }

    /** The name of the file that it was saved as on the console. */
    private String name() {
        String scene = text("active_scene");
        String file = scene.substring(Math.max(scene.lastIndexOf('/'), scene.lastIndexOf('\\')) + 1);
        return Objects.requireNonNull(file.endsWith(".snap") ? file.substring(0, file.length() - 5) : file);
    }

    private String text(String name) {
        return Objects.requireNonNull(texts.getOrDefault(name, ""));
    }
}
