package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import studio.talkback.checks.House.Bundle;

/** The manifests keep the layers of the architecture: what a bundle may see is written there and nowhere else. */
class LayersTest {

    private static final Map<String, Bundle> BUNDLES = House.bundles();
    private static final List<String> SCREEN = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui", "org.eclipse.nebula", "org.eclipse.swtchart");
    /** What each core may use of the others, as the table of the architecture says. */
    private static final Map<String, Set<String>> CORES = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("library", Set.of("model")),
            Map.entry("store", Set.of("model", "library")),
            Map.entry("audio", Set.of()),
            Map.entry("console", Set.of("model", "library")),
            Map.entry("console.x32", Set.of("model", "library", "console")),
            Map.entry("console.wing", Set.of("model", "library", "console")),
            Map.entry("daw", Set.of("model", "library")),
            Map.entry("daw.protools", Set.of("model", "library", "daw")),
            Map.entry("plugins", Set.of()),
            Map.entry("project", Set.of("model", "library", "session", "gear")),
            Map.entry("session", Set.of("model", "library")),
            Map.entry("recall", Set.of("model", "library", "audio", "console", "gear", "session", "project", "room")),
            Map.entry("gear", Set.of("model", "library")),
            Map.entry("room", Set.of("model", "library", "session", "project", "gear", "console")),
            Map.entry("sheet", Set.of("model", "library", "session", "project", "room", "brief", "console", "gear", "recall")),
            Map.entry("wrap", Set.of("model", "library", "session", "project", "room", "watch")),
            Map.entry("watch", Set.of("model", "library", "session")),
            Map.entry("brief", Set.of("model", "library", "session", "project", "room")));

    @Test
    void onlyScreensSeeTheScreen() {
        for (Bundle bundle : BUNDLES.values()) {
            String name = bundle.name();
            boolean mayDraw = name.endsWith(".ui") || name.endsWith(".ui.tests") || name.startsWith("studio.talkback.app");
            if (!mayDraw) {
                List<String> seen = new ArrayList<>(bundle.requires());
                seen.addAll(bundle.imports());
                seen.removeIf(required -> SCREEN.stream().noneMatch(required::startsWith));
                assertEquals(List.of(), seen, name + " must not see the screen");
            }
        }
    }

    @Test
    void coresUseOnlyTheCoresBelowThem() {
        int checked = 0;
        for (Map.Entry<String, Set<String>> core : CORES.entrySet()) {
            Bundle bundle = BUNDLES.get("studio.talkback." + core.getKey());
            if (bundle != null) {
                Set<String> used = new HashSet<>(ours(bundle));
                used.removeAll(core.getValue());
                assertEquals(Set.of(), used, bundle.name() + " reaches upwards");
                checked++;
            }
        }
        assertTrue(checked >= 8, "the cores are there");
    }

    @Test
    void nothingRequiresTheStore() {
        for (Bundle bundle : BUNDLES.values()) {
            // The kit with which tests make a library is no part of the program.
            if (!bundle.isFragment() && !bundle.name().equals("studio.talkback.testkit")) {
                assertFalse(ours(bundle).contains("store"), bundle.name() + " requires the store");
            }
        }
    }

    @Test
    void internalsAreExportedToNamedFriendsAtMost() {
        for (Bundle bundle : BUNDLES.values()) {
            for (String export : bundle.exportClauses()) {
                assertTrue(!export.contains(".internal") || export.contains("x-friends:="),
                        bundle.name() + " exports " + export);
            }
        }
    }

    @Test
    void testsAreFragmentsOfWhatTheyTest() {
        for (Bundle bundle : BUNDLES.values()) {
            if (bundle.name().endsWith(".tests") && !bundle.name().endsWith(".ui.tests")
                    && !bundle.name().endsWith(".app.tests")) {
                String host = bundle.manifest().getValue("Fragment-Host");
                assertEquals(bundle.name().replaceAll("\\.tests$", ""), host == null ? null : host.replaceAll(";.*", ""));
            }
        }
    }

    /** Names of the project's own bundles that this one requires, without the common beginning. */
    private static List<String> ours(Bundle bundle) {
        return bundle.requires().stream().filter(name -> name.startsWith("studio.talkback."))
                .map(name -> name.substring("studio.talkback.".length())).toList();
    }
}
