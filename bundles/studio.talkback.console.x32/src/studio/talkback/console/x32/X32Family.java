package studio.talkback.console.x32;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.link.ConsoleLink;
import studio.talkback.console.x32.internal.X32Catalogue;
import studio.talkback.console.x32.internal.X32Codec;
import studio.talkback.console.x32.internal.X32SceneWriter;
import studio.talkback.console.x32.internal.link.X32Link;

/**
 * The Behringer X32 and the Midas M32: scene files {@code .scn} of firmware 4.x; those of 2.x can be read. Presets
 * {@code .chn}, {@code .efx}, {@code .rou} and snippets {@code .snp} too. The live link is OSC over UDP.
 */
public final class X32Family implements ConsoleFamily {

    /** The family's id. */
    public static final String ID = "x32";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Behringer X32 / Midas M32";
    }

    @Override
    public List<String> models() {
        return Objects.requireNonNull(List.of("X32", "X32 Compact", "X32 Producer", "X32 Rack", "X32 Core", "M32",
                "M32R", "M32C"));
    }

    @Override
    public SceneCodec codec() {
        return new X32Codec();
    }

    @Override
    public ParameterCatalogue catalogue() {
        return X32Catalogue.get();
    }

    @Override
    public @Nullable SceneWriter writer() {
        return new X32SceneWriter();
    }

    @Override
    public @Nullable ConsoleLink link() {
        return new X32Link();
    }
}
