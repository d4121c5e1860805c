package studio.talkback.console.x32.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;
import studio.talkback.console.link.ControlRole;
import studio.talkback.console.x32.internal.X32Catalogue;

/** What the controls of an X32 do to what is heard. */
final class X32Roles {

    /** Controls of strips and of the setup that are seen and not heard. */
    private static final Set<String> LABELS = Set.of("name", "icon", "color", "exclusive", "followsel", "followsolo",
            "autoplay", "scope");
    /** By address and variant. */
    private static final Map<String, Map<String, List<ControlRole>>> KNOWN = new ConcurrentHashMap<>();

    private X32Roles() {
    }

    static ControlRole of(LineSpec line, int index) {
        Map<String, List<ControlRole>> variants = Objects.requireNonNull(
                KNOWN.computeIfAbsent(line.path(), path -> new ConcurrentHashMap<>()));
        List<ControlRole> roles = Objects.requireNonNull(
                variants.computeIfAbsent(line.variant(), variant -> all(line)));
        return Objects.requireNonNull(roles.get(index));
    }

    private static List<ControlRole> all(LineSpec line) {
        List<ControlRole> roles = new ArrayList<>();
        for (int index = 0; index < line.parameters().size(); index++) {
            roles.add(line.path().equals(X32Catalogue.HEADER) ? ControlRole.NOISE
                    : role(line.path(), word(line.path(), index), Objects.requireNonNull(line.parameters().get(index))));
        }
        return roles;
    }

    private static String word(String path, int index) {
        String address = X32Addresses.get().of(path, index);
        return Objects.requireNonNull(address.substring(path.length() + 1));
    }

    private static ControlRole role(String path, String word, ParameterSpec spec) {
        if (LABELS.contains(word)) {
            return ControlRole.LABEL;
        } else if (path.startsWith("/config/")) {
            return setup(path, word);
        } else if (path.startsWith("/fx/")) {
            return effect(word, spec);
        } else if (path.startsWith("/headamp/")) {
            return word.equals("phantom") ? ControlRole.PHANTOM : ControlRole.SHARED;
        } else if (path.startsWith("/outputs/")) {
            return ControlRole.SHARED;
        }
        boolean main = path.endsWith("/mix") || path.matches("/dca/\\d");
        return main && word.equals("on") ? ControlRole.ON
                : main && word.equals("fader") ? ControlRole.LEVEL : ControlRole.SOUND;
    }

    /** The settings of an effect are heard wherever it is inserted; those that it does not use mean nothing. */
    private static ControlRole effect(String word, ParameterSpec spec) {
        return word.equals("type") ? ControlRole.SETUP
                : spec.scale() == null && spec.type().isNumeric() ? ControlRole.NOISE : ControlRole.SHARED;
    }

    private static ControlRole setup(String path, String word) {
        return switch (path) {
            case "/config/mute" -> ControlRole.MUTE_GROUP;
            case "/config/solo" -> word.equals("level") ? ControlRole.LEVEL
                    : word.equals("mute") ? ControlRole.MUTE : ControlRole.SOUND;
            case "/config/chlink", "/config/auxlink", "/config/fxlink", "/config/buslink", "/config/mtxlink",
                    "/config/linkcfg", "/config/mono", "/config/routing" -> ControlRole.SETUP;
            // It makes the console send its groups to the personal mixers, and stands at 0 again at once.
            case "/config/dp48" -> word.equals("broadcast") ? ControlRole.NOISE : ControlRole.SHARED;
            case "/config/dp48/grpname" -> ControlRole.LABEL;
            default -> path.startsWith("/config/userctrl/") ? ControlRole.LABEL : ControlRole.SHARED;
        };
    }

    /** The bus or matrix that a send goes to; the first of a pair also holds what both share. */
    static List<Strip> feeds(LineSpec line) {
        List<Strip> strips = new ArrayList<>();
        if (line.path().matches("/(ch|auxin|fxrtn|bus|main)/.*/mix/\\d\\d")) {
            int send = Integer.parseInt(line.path().substring(line.path().length() - 2));
            boolean bus = !line.path().startsWith("/bus/") && !line.path().startsWith("/main/");
            for (int n = send; n <= send + send % 2; n++) {
                String path = (bus ? "/bus/" : "/mtx/") + (n < 10 ? "0" : "") + n + "/config";
                LineSpec name = X32Catalogue.get().line(path);
                if (name != null) {
                    strips.add(name.strip());
                }
            }
        }
        return strips;
    }
}
