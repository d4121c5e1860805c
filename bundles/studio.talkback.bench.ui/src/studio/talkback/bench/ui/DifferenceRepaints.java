package studio.talkback.bench.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.bench.Figures;
import studio.talkback.bench.Times;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Value;
import studio.talkback.console.diff.ConsoleDiff;
import studio.talkback.console.ui.DifferencePage;
import studio.talkback.console.x32.X32Family;

/**
 * Measures how long the page of differences takes to show one control that was turned among 48 strips that differ, from the two
 * consoles to what it drew: {@code talkback.bench.figures} names the file for the figures.
 */
public final class DifferenceRepaints implements IApplication {

    private static final int WIDTH = 1900;
    private static final int HEIGHT = 1000;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;
    private static final List<String> STRIPS = strips();

    private final X32Family family = new X32Family();
    private int round;

    @Override
    public @Nullable Object start(@Nullable IApplicationContext context) throws Exception {
        Figures figures = new Figures(Path.of(Objects.requireNonNull(System.getProperty("talkback.bench.figures"))), "");
        Display display = Display.getDefault();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        DifferencePage page = new DifferencePage(shell, key -> {
            // It goes nowhere.
        });
        Canvas canvas = canvas(page);
        Repaints repaints = new Repaints(canvas);
        ConsoleState before = scene();
        ConsoleState[] after = { turned(before) };
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        page.show(shown(before, after[0]));
        repaints.settle();
        repaints.forget();
        Times turned = Times.ofTimed(WARM_UP, ROUNDS, () -> {
            round++;
            after[0] = after[0].with(STRIPS.get(round % 8) + "/mix", 1, new Value.Number(-10 + round % 20));
            long took = repaints.time(() -> page.show(shown(before, after[0])));
            repaints.settle();
            return took;
        });
        figures.add("One turned control on the difference of " + STRIPS.size() + " strips, compared and shown", turned.p95(), "ms",
                turned.spread() + "; at most " + repaints.most() + " pixels drawn anew of " + (long) WIDTH * HEIGHT, "<= 20 p95");
        Times whole = Times.ofTimed(10, 60, () -> repaints.time(canvas::redraw));
        figures.add("All that is seen of it drawn anew", whole.p95(), "ms", whole.spread());
        shell.dispose();
        display.dispose();
        return EXIT_OK;
    }

    private static List<String> strips() {
        List<String> strips = new ArrayList<>();
        for (int n = 1; n <= 32; n++) {
            strips.add("/ch/" + (n < 10 ? "0" : "") + n);
        }
        for (int n = 1; n <= 16; n++) {
            strips.add("/bus/" + (n < 10 ? "0" : "") + n);
        }
        return Objects.requireNonNull(List.copyOf(strips));
    }

    /** A scene with the strips alone. */
    private ConsoleState scene() throws Exception {
        StringBuilder scene = new StringBuilder("#4.0# \"Measured\" \"\" %000000000 1\n");
        Predicate<String> wanted = path -> STRIPS.stream().anyMatch(strip -> path.startsWith(strip + "/"));
        family.catalogue().lines().stream().filter(line -> wanted.test(line.path())).forEach(line -> {
            scene.append(line.path());
            line.parameters().forEach(each -> scene.append(' ').append(each.text(lowest(each))));
            scene.append('\n');
        });
        return family.codec().parse(Objects.requireNonNull(scene.toString().getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Value lowest(ParameterSpec parameter) {
        return switch (parameter.type()) {
        case SWITCH -> new Value.Switch(false);
        case CHOICE, COLOUR -> new Value.Choice(Objects.requireNonNull(parameter.words().get(0)));
        case BITMASK -> new Value.Bits(0);
        case TEXT -> new Value.Text("");
        case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> new Value.Number(
                Objects.requireNonNull(parameter.scale()).min());
        };
    }

    /** A scene in which the fader and an EQ of each strip stand elsewhere. */
    private static ConsoleState turned(ConsoleState scene) throws Exception {
        ConsoleState turned = scene;
        for (String strip : STRIPS) {
            turned = turned.with(strip + "/mix", 1, new Value.Number(-20)).with(strip + "/eq/2", 2, new Value.Number(3));
        }
        return turned;
    }

    private DifferencePage.Shown shown(ConsoleState before, ConsoleState after) {
        round++;
        return new DifferencePage.Shown("Before", "After", ConsoleDiff.between(before, after, family.catalogue()), List.of(),
                "difference " + round);
    }

    private static Canvas canvas(DifferencePage page) {
        for (Control child : page.control().getChildren()) {
            if (child instanceof Canvas canvas && (child.getStyle() & SWT.V_SCROLL) != 0) {
                return canvas;
            }
        }
        throw new IllegalStateException("the page has no drawing");
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
