package studio.talkback.console.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.KeptPreset;
import studio.talkback.ui.PlainText;

/** What goes on the chosen place: its track, its name, its preset. */
final class ChosenPlace {

    /** What somebody chose. */
    interface Changes {

        /** Another track; null for none. */
        void track(@Nullable BuildTrack track);

        /** A name of its own; empty for none. */
        void name(String name);

        /** Another preset; null for none. */
        void preset(@Nullable Choice preset);

        /** A preset that is a file. */
        void browse();
    }

    private final BuildModel model;
    private final List<KeptPreset> kept;
    private final List<Choice> brought = new ArrayList<>();
    private final Label place;
    private final Combo track;
    private final Text name;
    private final Combo preset;
    private final Button browse;
    private List<Choice> offered = Objects.requireNonNull(List.of());
    private boolean showing;

    ChosenPlace(Composite form, BuildModel model, List<KeptPreset> kept, Changes changes) {
        this.model = model;
        this.kept = kept;
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(line);
        place = Fields.label(line, "");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(place);
        track = Fields.combo(line, Messages.Track, 1, 150,
                index -> changes.track(index <= 0 ? null : model.tracks().get(index - 1)));
        name = Fields.text(line, Messages.Name, 1, 110);
        name.addListener(SWT.Modify, event -> {
            if (!showing) {
                changes.name(name.getText());
            }
        });
        preset = Fields.combo(line, Messages.Preset, 1, 190, index -> changes.preset(index <= 0 ? null : offered.get(index - 1)));
        browse = Fields.button(line, Messages.Browse, changes::browse);
    }

    /** Offers a preset that was brought as a file. */
    void offer(Choice choice) {
        brought.add(choice);
    }

    /** The first of what can be chosen. */
    void setFocus() {
        (track.isEnabled() ? track : preset.isEnabled() ? preset : browse).setFocus();
    }

    /** Shows what goes on a place; null for none. */
    void show(@Nullable Place chosen) {
        showing = true;
        try {
            place.setText(chosen == null ? "" : PlainText.of(chosen.label()));
            showTrack(chosen);
            showPreset(chosen);
        } finally {
            showing = false;
        }
    }

    private void showTrack(@Nullable Place chosen) {
        boolean strip = chosen != null && chosen.channel() > 0;
        track.setEnabled(strip && !model.tracks().isEmpty());
        name.setEnabled(strip);
        track.setItems(Messages.None);
        model.tracks().forEach(each -> track.add(each.stereo() ? NLS.bind(Messages.Stereo, each.name()) : each.name()));
        BuildTrack there = chosen == null ? null : model.track(chosen);
        track.select(there == null ? 0 : model.tracks().indexOf(there) + 1);
        String typed = chosen == null ? "" : model.typedName(chosen);
        if (!name.getText().equals(typed)) {
            name.setText(typed);
        }
        name.setMessage(there == null ? "" : there.name());
    }

    private void showPreset(@Nullable Place chosen) {
        List<Choice> all = new ArrayList<>();
        for (KeptPreset each : kept) {
            String whose = each.engineer().isEmpty() ? "" : "  " + each.engineer();
            all.add(new Choice(each.name() + whose, each.kind(), each, null));
        }
        all.addAll(brought);
        all.removeIf(each -> chosen == null || each.kind() != chosen.kind());
        offered = all;
        preset.setItems(all.isEmpty() ? Messages.Preset_None : Messages.None);
        all.forEach(each -> preset.add(each.name()));
        Choice there = chosen == null ? null : model.preset(chosen);
        List<String> names = Objects.requireNonNull(all.stream().map(Choice::name).toList());
        preset.select(there == null ? 0 : names.indexOf(there.name()) + 1);
        preset.setEnabled(!all.isEmpty());
        browse.setEnabled(chosen != null);
    }
}
