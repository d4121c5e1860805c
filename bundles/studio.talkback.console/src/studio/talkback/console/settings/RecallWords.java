package studio.talkback.console.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.ControlSetting;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;

/** What differs between two recalls beside the console: outboard, patch and what is kept elsewhere, a line for each. */
public final class RecallWords {

    private RecallWords() {
    }

    /** The differences, from one recall to the other, in the words of the studio. */
    public static List<String> between(Recall before, Recall after) {
        List<String> lines = new ArrayList<>();
        compare(lines, settings(before), settings(after));
        compare(lines, patch(before), patch(after));
        compare(lines, elsewhere(before), elsewhere(after));
        return lines;
    }

    private static void compare(List<String> lines, Map<String, String> before, Map<String, String> after) {
        after.forEach((what, value) -> {
            String old = before.get(what);
            if (old == null) {
                lines.add(what + " added" + (value.isEmpty() ? "" : ": " + value));
            } else if (!old.equals(value)) {
                lines.add(what + " " + (old.isEmpty() ? "–" : old) + " → " + (value.isEmpty() ? "–" : value));
            }
        });
        before.forEach((what, value) -> {
            if (!after.containsKey(what)) {
                lines.add(what + " removed" + (value.isEmpty() ? "" : ": " + value));
            }
        });
    }

    private static Map<String, String> settings(Recall recall) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (UnitRecall unit : recall.getUnits()) {
            String name = name(unit);
            settings.put(name, unit.isBypassed() ? "bypassed" : "");
            for (ControlSetting setting : unit.getSettings()) {
                String value = text(setting.getValue());
                String suffix = setting.getUnit() == null ? "" : " " + setting.getUnit();
                settings.put(name + " " + text(setting.getControl()), value + suffix);
            }
        }
        return settings;
    }

    /** What a unit is called: its name, else its key in the room. */
    public static String name(UnitRecall unit) {
        return text(unit.getName() == null ? unit.getUnit() : unit.getName());
    }

    private static Map<String, String> patch(Recall recall) {
        Map<String, String> patch = new LinkedHashMap<>();
        for (PatchConnection each : recall.getPatch()) {
            patch.put("Patch " + text(each.getFrom()) + " > " + text(each.getTo()),
                    each.isNormalBroken() ? "normal broken" : "");
        }
        return patch;
    }

    private static Map<String, String> elsewhere(Recall recall) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (KeptElsewhere each : recall.getKeptElsewhere()) {
            kept.put(text(each.getWhat()), String.join(" ", text(each.getTitle()), text(each.getNumber()),
                    text(each.getMedium())).strip());
        }
        return kept;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text == null ? "" : text);
    }
}
