package studio.talkback.recall.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.UnitSettings;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Turning;
import studio.talkback.model.Gear;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.UnitRecall;

/**
 * The faceplate of the unit that is set, as it is wanted: the controls that are still open are lit, with where they stood
 * behind them. Not there for a unit of which nobody has drawn one.
 */
final class RunFace {

    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final int AROUND = 52;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 1.25;
    /** No more of the page than this, so that the values stay larger than their drawing. */
    private static final double MOST = 0.55;

    private final FacePage page;
    private @Nullable String unit;

    RunFace(Composite parent) {
        page = new FacePage(parent, Turning.NOTHING);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
        page.setVisible(false);
        parent.addListener(SWT.Resize, event -> fit());
    }

    /** Shows the faceplate of a page's unit, if there is one. */
    void show(ShownRun run, @Nullable RunPage shown) {
        UnitRecall wanted = shown == null ? null : run.unit(shown);
        Gear gear = wanted == null ? null : run.gear().get(RunWords.text(wanted.getId()));
        PanelLayout layout = gear == null ? null : layout(gear);
        if (shown == null || wanted == null || layout == null) {
            unit = null;
            page.show(Objects.requireNonNull(List.of()));
        } else {
            unit = wanted.getId();
            page.show(Objects.requireNonNull(List.of(face(run, shown, wanted, layout))));
        }
        fit();
    }

    private @Nullable PanelLayout layout(Gear gear) {
        List<Face> before = page.faces();
        boolean same = !before.isEmpty() && before.getFirst().layout().panel() == gear.getPanel();
        return same ? before.getFirst().layout() : PanelLayout.of(gear);
    }

    private static Face face(ShownRun run, RunPage shown, UnitRecall wanted, PanelLayout layout) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> was = new HashMap<>();
        for (Placed placed : layout.settable()) {
            String id = Objects.requireNonNull(placed.control().getId());
            String value = UnitSettings.value(wanted, placed.control());
            if (!value.isEmpty()) {
                values.put(id, value);
                RunStep step = open(run, shown, placed);
                was.put(id, step == null ? value : RunWords.text(step.getBefore()));
            }
        }
        return new Face(Objects.requireNonNull(wanted.getId()), RunWords.text(shown.getUnit()), RunWords.text(shown.getPlace()),
                layout, values, was);
    }

    /** What is still to be done to a control, on this page or another of the same unit; null where nothing is. */
    private static @Nullable RunStep open(ShownRun run, RunPage shown, Placed placed) {
        return run.run().getPages().stream().filter(page -> Objects.equals(page.getUnitId(), shown.getUnitId()))
                .flatMap(page -> page.getSteps().stream())
                .filter(step -> step.getState() == StepState.OPEN && RunWords.text(step.getWhat()).equalsIgnoreCase(placed.control().getName()))
                .findFirst().orElse(null);
    }

    /** As large as all of the panel is seen, within what can be recognised. */
    private void fit() {
        Composite parent = page.getParent();
        GridData data = (GridData) page.getLayoutData();
        boolean shown = unit != null;
        int height = 0;
        if (shown) {
            PanelLayout layout = page.faces().getFirst().layout();
            double wide = (parent.getClientArea().width - AROUND) / (layout.panel().getWidthMm() * PIXELS_PER_MM);
            double high = (parent.getClientArea().height * MOST - AROUND) / (layout.panel().getHeightMm() * PIXELS_PER_MM);
            double zoom = Math.clamp(Math.min(wide, high), SMALLEST, LARGEST);
            height = (int) Math.min(parent.getClientArea().height * MOST, layout.panel().getHeightMm() * zoom * PIXELS_PER_MM + AROUND);
            page.zoom(zoom);
        }
        if (data.exclude == shown || data.heightHint != height) {
            data.exclude = !shown;
            data.heightHint = height;
            page.setVisible(shown);
            parent.layout(true);
        }
    }
}
