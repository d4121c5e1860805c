package studio.talkback.example.plugin.sidecar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.Strip;
import studio.talkback.console.Unit;

/** The sidecar: eight channels, each a line with a name, a level and whether it is on. */
public final class SidecarFamily implements ConsoleFamily, ParameterCatalogue {

    /** The id in {@code plugin.xml}: what is captured is saved with it. */
    static final String ID = "example-sidecar";
    private static final int CHANNELS = 8;
    private static final int LONGEST_NAME = 12;

    private final List<LineSpec> lines = new ArrayList<>();

    /** Made once, when the console is first asked for. */
    public SidecarFamily() {
        List<ParameterSpec> parameters = Objects.requireNonNull(List.of(
                new ParameterSpec("name", ParameterType.TEXT, Unit.NONE, null, List.of(), LONGEST_NAME,
                        SidecarNotation.ONE),
                new ParameterSpec("level", ParameterType.LINEAR, Unit.DECIBEL, Scale.linear(-20, 6, 0.5), List.of(), 0,
                        SidecarNotation.ONE),
                new ParameterSpec("on", ParameterType.SWITCH, Unit.NONE, null, List.of(), 0, SidecarNotation.ONE)));
        for (int n = 1; n <= CHANNELS; n++) {
            // The first value of the named line is the strip's name, so differences say whose they are.
            Strip strip = new Strip("Side " + n, "Side", "side/" + n);
            lines.add(new LineSpec("side/" + n, "", strip, "", parameters));
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Summing sidecar";
    }

    @Override
    public List<String> models() {
        return Objects.requireNonNull(List.of("Sidecar 8"));
    }

    @Override
    public SceneCodec codec() {
        return new SidecarCodec(this);
    }

    @Override
    public ParameterCatalogue catalogue() {
        return this;
    }

    @Override
    public List<LineSpec> lines() {
        return Objects.requireNonNull(List.copyOf(lines));
    }

    @Override
    public @Nullable LineSpec line(String path) {
        return lines.stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
    }

    /** No line means one thing here and another there, as the lines of effects do. */
    @Override
    public Set<String> variants(String path) {
        return new HashSet<>();
    }

    @Override
    public @Nullable LineSpec line(String path, String variant) {
        return variant.isEmpty() ? line(path) : null;
    }
}
