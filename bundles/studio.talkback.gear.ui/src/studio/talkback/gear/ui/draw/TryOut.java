package studio.talkback.gear.ui.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Spot;
import studio.talkback.gear.ui.Turning;
import studio.talkback.model.Gear;

/** The unit as it will be used: its controls turn, so that it is seen whether their scales are right; nothing of it is kept. */
final class TryOut implements Turning {

    private final DrawPage page;
    private final FacePage faces;
    private @Nullable Face face;

    TryOut(Composite parent, DrawPage page) {
        this.page = page;
        faces = new FacePage(parent, this);
        faces.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                page.tryOut(false);
            }
        });
    }

    FacePage control() {
        return faces;
    }

    /** Begins with every control at rest; null for none. */
    void show(@Nullable Gear gear) {
        PanelLayout layout = gear == null ? null : PanelLayout.of(gear);
        Face rest = gear == null || layout == null ? null : Face.atRest(gear, layout);
        face = rest;
        faces.show(Objects.requireNonNull(rest == null ? List.of() : List.of(rest)));
    }

    @Override
    public void turned(Spot spot, String value, Object gesture) {
        Face now = face;
        if (now != null) {
            Map<String, String> values = new HashMap<>(now.values());
            values.put(spot.control(), value);
            Face turned = new Face(now.id(), now.name(), now.place(), now.layout(), values, null);
            face = turned;
            faces.show(Objects.requireNonNull(List.of(turned)));
        }
    }

    @Override
    public void told(String line, boolean wrong) {
        if (wrong) {
            page.refuse(line);
        } else {
            page.say(line);
        }
    }
}
