package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.UnitRecall;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;

/** The units of a recall, rack by rack. */
final class UnitTree {

    private final Tree tree;
    private List<UnitRecall> units = Objects.requireNonNull(List.of());
    private List<String> texts = Objects.requireNonNull(List.of());

    /** @param chosen is called when others are chosen */
    UnitTree(Composite parent, Runnable chosen) {
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
        Palette.paint(tree, Palette.GROUND, Palette.TEXT);
        AccessibleNames.give(tree, Messages.Units);
        tree.addListener(SWT.Selection, event -> chosen.run());
    }

    Tree control() {
        return tree;
    }

    /** Shows units; what is chosen stays chosen where it is still there. */
    void show(List<UnitRecall> all, ToIntFunction<UnitRecall> differences) {
        units = all;
        Map<String, List<UnitRecall>> racks = racks(all);
        List<String> now = new ArrayList<>();
        racks.forEach((rack, inIt) -> {
            now.add(rack);
            inIt.forEach(unit -> now.add(unit.getId() + text(unit, differences.applyAsInt(unit))));
        });
        if (now.equals(texts)) {
            return;
        }
        texts = now;
        String chosen = chosenKey();
        tree.setRedraw(false);
        tree.removeAll();
        TreeItem everything = item(tree, Messages.Units_All, "");
        racks.forEach((rack, inIt) -> {
            TreeItem parent = item(everything, rack.isEmpty() ? Messages.Units_NoRack : rack, "rack " + rack);
            inIt.forEach(unit -> item(parent, text(unit, differences.applyAsInt(unit)), Objects.requireNonNull(unit.getId())));
        });
        everything.setExpanded(true);
        for (TreeItem rack : everything.getItems()) {
            rack.setExpanded(true);
        }
        choose(chosen);
        tree.setRedraw(true);
    }

    private static TreeItem item(Object parent, String text, String key) {
        TreeItem item = parent instanceof Tree whole ? new TreeItem(whole, SWT.NONE)
                : new TreeItem((TreeItem) parent, SWT.NONE);
        item.setText(text);
        item.setData(key);
        return item;
    }

    /** The rack of a unit: what stands before the comma of its place. */
    private static String rack(UnitRecall unit) {
        String place = Objects.requireNonNullElse(unit.getLocation(), "");
        int comma = place.indexOf(',');
        return Objects.requireNonNull((comma < 0 ? place : place.substring(0, comma)).strip());
    }

    /** What differs stands before its place, which a narrow tree may cut off. */
    private static String text(UnitRecall unit, int differing) {
        String place = Objects.requireNonNullElse(unit.getLocation(), "").strip();
        String within = place.substring(Math.min(place.length(), rack(unit).length())).replaceFirst("^,\\s*", "");
        String name = RecallWords.name(unit);
        String compared = differing == 0 ? name : NLS.bind(Messages.Units_Differ, name, String.valueOf(differing));
        String named = unit.getPhotos().isEmpty() ? compared : NLS.bind(Messages.Units_Photographed, compared);
        return within.isEmpty() ? named : NLS.bind(Messages.Units_Placed, named, within);
    }

    private String chosenKey() {
        TreeItem[] selected = tree.getSelection();
        return selected.length == 0 ? "" : (String) Objects.requireNonNull(selected[0].getData());
    }

    private void choose(String key) {
        TreeItem found = find(tree.getItems(), key);
        tree.setSelection(found == null ? tree.getItem(0) : found);
        tree.showSelection();
    }

    private static @Nullable TreeItem find(TreeItem[] items, String key) {
        for (TreeItem item : items) {
            TreeItem found = key.equals(item.getData()) ? item : find(item.getItems(), key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Chooses a unit; nothing happens where it is not there. */
    void choose(UnitRecall unit) {
        choose(Objects.requireNonNull(unit.getId()));
    }

    /** All units as they stand in the tree. */
    List<UnitRecall> inOrder() {
        return Objects.requireNonNull(racks(units).values().stream().flatMap(List::stream).toList());
    }

    private static Map<String, List<UnitRecall>> racks(List<UnitRecall> all) {
        Map<String, List<UnitRecall>> racks = new LinkedHashMap<>();
        all.forEach(unit -> racks.computeIfAbsent(rack(unit), rack -> new ArrayList<>()).add(unit));
        return racks;
    }

    /** The unit at a place on the tree; null where there is none. */
    @Nullable UnitRecall at(Point place) {
        TreeItem item = tree.getItem(place);
        return item == null ? null
                : units.stream().filter(unit -> Objects.equals(item.getData(), unit.getId())).findFirst().orElse(null);
    }

    /** The units that are chosen: one, those of a rack, or all. */
    List<UnitRecall> chosen() {
        String key = chosenKey();
        if (key.isEmpty()) {
            return units;
        }
        return Objects.requireNonNull(units.stream()
                .filter(unit -> key.equals(unit.getId()) || key.equals("rack " + rack(unit))).toList());
    }
}
