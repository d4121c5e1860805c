package studio.talkback.bench.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.bench.Figures;
import studio.talkback.bench.Times;
import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.scale.Step;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Spot;
import studio.talkback.gear.ui.Turning;

/**
 * Measures how long a page of 48 console strips takes to show one control that was turned, from the new values to what it drew:
 * {@code talkback.bench.figures} names the file for the figures.
 */
public final class FaceRepaints implements IApplication {

    private static final int STRIPS = 48;
    private static final int WIDTH = 1900;
    private static final int HEIGHT = 1000;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;

    private final PanelLayout layout = Objects.requireNonNull(
            PanelLayout.of(Objects.requireNonNull(StartingLibrary.named("Large-format Console Strip"))));
    private final List<Map<String, String>> values = new ArrayList<>();
    private int round;

    @Override
    public @Nullable Object start(@Nullable IApplicationContext context) throws Exception {
        Figures figures = new Figures(Path.of(Objects.requireNonNull(System.getProperty("talkback.bench.figures"))), "");
        Display display = Display.getDefault();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        FacePage page = new FacePage(shell, Turning.NOTHING);
        Repaints repaints = new Repaints(page);
        for (int i = 0; i < STRIPS; i++) {
            Map<String, String> strip = new HashMap<>();
            layout.settable().forEach(placed -> strip.put(Objects.requireNonNull(placed.control().getId()), placed.scale().rest()));
            values.add(strip);
        }
        page.show(faces());
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        repaints.settle();
        repaints.forget();
        Times turned = Times.ofTimed(WARM_UP, ROUNDS, () -> turn(repaints, page));
        long area = repaints.most();
        Times whole = Times.ofTimed(10, 60, () -> repaints.time(page::redraw));
        String spread = turned.spread() + "; at most " + area + " pixels drawn anew of " + (long) WIDTH * HEIGHT;
        figures.add("One turned control of " + STRIPS * layout.settable().size() + " on 48 console strips, shown", turned.p95(),
                "ms", spread, "<= 20 p95");
        figures.add("The whole page drawn anew", whole.p95(), "ms", whole.spread());
        shell.dispose();
        display.dispose();
        return EXIT_OK;
    }

    /** Another control in sight at each round. */
    private long turn(Repaints repaints, FacePage page) {
        Placed placed;
        int strip;
        do {
            round++;
            placed = Objects.requireNonNull(layout.settable().get(round * 7 % layout.settable().size()));
            strip = round % STRIPS;
        } while (!seen(page, strip, placed));
        Map<String, String> of = Objects.requireNonNull(values.get(strip));
        String before = Objects.requireNonNull(of.get(placed.control().getId()));
        String further = placed.scale().step(before, Step.COARSE, round % 2 == 0);
        of.put(Objects.requireNonNull(placed.control().getId()),
                further.equals(before) ? placed.scale().step(before, Step.COARSE, round % 2 != 0) : further);
        repaints.settle();
        return repaints.time(() -> page.show(faces()));
    }

    private static boolean seen(FacePage page, int strip, Placed placed) {
        Rectangle bounds = page.bounds(new Spot("strip " + strip, Objects.requireNonNull(placed.control().getId())));
        return bounds != null && page.getClientArea().intersects(bounds);
    }

    private List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < STRIPS; i++) {
            faces.add(new Face("strip " + i, "Ch " + (i + 1), "", layout, Objects.requireNonNull(values.get(i)), null));
        }
        return faces;
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
