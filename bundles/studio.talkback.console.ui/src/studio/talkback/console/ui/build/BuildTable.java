package studio.talkback.console.ui.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.StripLook;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Columns;

/** Every place of the console: what stands there now, which track and which preset go there, and how it will look. */
final class BuildTable {

    private static final int[] WIDTHS = { 110, 130, 150, 130, 110, 210 };
    private static final int NAME = 3;
    private static final int HEIGHT = 290;

    private final Table table;
    private List<Place> places = Objects.requireNonNull(List.of());

    /**
     * @param chosen what happens when another place is chosen
     * @param change what Enter does with the chosen one
     * @param clear  what Delete does with it
     */
    BuildTable(Composite form, Runnable chosen, Runnable change, Runnable clear) {
        table = new Table(form, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        AccessibleNames.give(table, Messages.Table);
        Columns.add(table, new String[] { Messages.Column_Place, Messages.Column_Now, Messages.Column_Track,
            Messages.Column_Name, Messages.Column_Colour, Messages.Column_Preset }, WIDTHS);
        table.addListener(SWT.Selection, event -> chosen.run());
        table.addListener(SWT.DefaultSelection, event -> change.run());
        table.addListener(SWT.KeyDown, event -> key(event, clear));
    }

    private void key(Event event, Runnable clear) {
        if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
            ClipboardText.put(table.getDisplay(), text());
        } else if (event.keyCode == SWT.DEL) {
            clear.run();
        }
    }

    /** Shows what is asked for, and how the strips will look where that is known. */
    void show(BuildModel model, Map<String, StripLook> now, Map<String, StripLook> then) {
        int selected = table.getSelectionIndex();
        boolean same = places.equals(model.places());
        places = model.places();
        Map<Integer, BuildStrip> strips = model.strips();
        table.setRedraw(false);
        if (!same) {
            table.removeAll();
            places.forEach(place -> new TableItem(table, SWT.NONE));
        }
        for (int i = 0; i < places.size(); i++) {
            row(table.getItem(i), Objects.requireNonNull(places.get(i)), model, strips, now, then);
        }
        table.setRedraw(true);
        if (!places.isEmpty()) {
            table.setSelection(selected < 0 ? 0 : selected);
        }
    }

    private static void row(TableItem item, Place place, BuildModel model, Map<Integer, BuildStrip> strips,
            Map<String, StripLook> now, Map<String, StripLook> then) {
        StripLook before = Objects.requireNonNull(now.getOrDefault(place.label(), StripLook.NONE));
        StripLook after = Objects.requireNonNull(then.getOrDefault(place.label(), before));
        BuildStrip strip = strips.get(place.channel());
        BuildTrack track = model.track(place);
        Choice preset = model.preset(place);
        String name = strip == null ? after.name() : strip.name();
        item.setText(new String[] { place.label(), before.name(), track == null ? "" : track.name(), name,
            StripColours.words(after.colour()), preset == null ? "" : preset.name() });
        @Nullable Color colour = strip == null && after.equals(before) ? null : StripColours.of(after.colour());
        item.setBackground(NAME, colour);
        item.setForeground(NAME, colour == null ? null : StripColours.INK);
    }

    /** The chosen place; null for none. */
    @Nullable Place chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= places.size() ? null : places.get(index);
    }

    /** Chooses a place. */
    void choose(Place place) {
        table.setSelection(places.indexOf(place));
        table.showSelection();
    }

    void setFocus() {
        table.setFocus();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (TableItem item : table.getItems()) {
            for (int column = 0; column < WIDTHS.length; column++) {
                text.append(column == 0 ? "" : "\t").append(item.getText(column));
            }
            text.append('\n');
        }
        return Objects.requireNonNull(text.toString());
    }
}
