package studio.talkback.daw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;

/** Plug-ins added, removed and updated; a plug-in used in several widths is one plug-in. */
final class PlugInDiff {

    private record Product(String manufacturer, String name, String format) {
    }

    private PlugInDiff() {
    }

    static List<EvidenceChange> between(List<PlugIn> before, List<PlugIn> after) {
        Map<Product, SequencedSet<String>> old = versions(before);
        Map<Product, SequencedSet<String>> now = versions(after);
        List<EvidenceChange> changes = new ArrayList<>();
        old.forEach((product, versions) -> {
            if (!now.containsKey(product)) {
                changes.add(change(Kind.REMOVED, "Plug-in removed: " + words(product, versions)));
            }
        });
        now.forEach((product, versions) -> {
            SequencedSet<String> earlier = old.get(product);
            if (earlier == null) {
                changes.add(change(Kind.ADDED, "Plug-in added: " + words(product, versions)));
            } else if (!earlier.equals(versions)) {
                changes.add(change(Kind.CHANGED, "Plug-in " + product.name() + ": version "
                        + String.join(" and ", versions) + ", was " + String.join(" and ", earlier)));
            }
        });
        return changes;
    }

    private static Map<Product, SequencedSet<String>> versions(List<PlugIn> plugIns) {
        Map<Product, SequencedSet<String>> versions = new LinkedHashMap<>();
        for (PlugIn plugIn : plugIns) {
            Product product = new Product(plugIn.manufacturer(), plugIn.name(), plugIn.format());
            versions.computeIfAbsent(product, key -> new LinkedHashSet<>()).add(plugIn.version());
        }
        return versions;
    }

    private static String words(Product product, SequencedSet<String> versions) {
        String maker = product.manufacturer().isEmpty() ? "" : " (" + product.manufacturer() + ")";
        return product.name() + " " + String.join(" and ", versions) + maker;
    }

    private static EvidenceChange change(Kind kind, String text) {
        return new EvidenceChange("plugin", kind, text);
    }
}
